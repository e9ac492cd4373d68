import type { Attachment } from 'svelte/attachments';
import { stepAt } from './locate';
import { startScroller } from './scroller';
import { BESIDE } from './windows';

/** Trigger line as a share of the viewport: lower on narrow screens, where the picture is on top. */
const LINE = { wide: 0.6, narrow: 0.86 };
const REST_MS = 90;
const RESIZE_MS = 150;

/** Runs `act` once, `ms` after the last call of the returned function. */
function later(act: () => void, ms: number): { call: () => void; stop: () => void } {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const stop = () => clearTimeout(timer);
	const call = () => {
		stop();
		timer = setTimeout(act, ms);
	};
	return { call, stop };
}

/**
 * Follows the reader: tells the index of the current step now and whenever it may have changed.
 * Scrollama rings while scrolling; jumps, resizes, restored pages, late fonts and whatever makes the
 * page longer or shorter are heard directly. Every time, the answer comes from where the steps are, never from what was before.
 *
 * Where a change of size makes the words flow anew, the same place of the page holds other words:
 * the reader is brought back to the step. A phone's bars that come and go change no height, and
 * move nothing.
 *
 * No scroll event is listened to where the browser tells the end of scrolling; elsewhere the handler reads no layout, and
 * only sets a timer for when scrolling rests.
 */
export function follow(tell: (index: number) => void): Attachment<HTMLElement> {
	return (root) => {
		const steps = [...root.querySelectorAll<HTMLElement>('[data-step]')];
		const query = window.matchMedia?.(BESIDE);
		const wide = () => query?.matches ?? innerWidth >= 960;
		const offset = () => (wide() ? LINE.wide : LINE.narrow);
		let here = -1;
		/** While it is printed: where the page stood before. It has the layout of paper then, in which nobody is anywhere. */
		let paper: number | undefined;
		let height = 0;
		let [width, tall] = [innerWidth, innerHeight];
		/** While the size changes: the step to keep, and how high the story was before. */
		let held: { readonly index: number; readonly height: number; turned: boolean } | undefined;

		const locate = () => {
			if (held || paper !== undefined) return;
			// The window may change its size long before it says so.
			if (innerWidth !== width || innerHeight !== tall) return resizing();
			const top = (index: number) => steps[index]?.getBoundingClientRect().top ?? Infinity;
			here = stepAt(steps.length, top, innerHeight * offset());
			height = root.scrollHeight;
			tell(here);
		};

		let asked = 0;
		let looking: ReturnType<typeof setTimeout> | undefined;
		/**
		 * Looks once after the next frame, however many bells ring for it: the page has just been laid out then,
		 * and looking costs least. In the midst of a frame it would be laid out for each look.
		 */
		const lookSoon = () => {
			asked ||= requestAnimationFrame(() => {
				looking = setTimeout(() => {
					asked = 0;
					locate();
				});
			});
		};

		const scroller = startScroller(
			root.querySelectorAll<HTMLElement>('.scene'),
			offset(),
			lookSoon
		);
		const rested = later(lookSoon, REST_MS);
		const resized = later(() => {
			if (paper !== undefined) return;
			scroller.refresh(offset());
			const was = held;
			held = undefined;
			[width, tall] = [innerWidth, innerHeight];
			// Words that flowed anew and back stand as before; the reader may not.
			if (was && (was.turned || root.scrollHeight !== was.height)) {
				steps[was.index]?.scrollIntoView({ behavior: 'instant' });
			}
			locate();
		}, RESIZE_MS);
		const resizing = () => {
			held ??= { index: here, height, turned: false };
			held.turned ||= innerWidth !== width;
			resized.call();
		};

		const anchoring = document.documentElement.style;
		const printing = () => {
			if (paper !== undefined) return;
			// Each step gets a picture for paper, and then loses it: a browser that holds on to what it sees while
			// the page above grows and shrinks would carry the reader off. Said before anything is read.
			anchoring.overflowAnchor = 'none';
			paper = scrollY;
		};
		const printed = () => {
			// By the next frame the page is that of the screen again.
			requestAnimationFrame(() => {
				if (paper === undefined) return;
				if (held) resized.call();
				else scrollTo({ top: paper, behavior: 'instant' });
				anchoring.overflowAnchor = '';
				paper = undefined;
				locate();
			});
		};

		const heard: readonly (readonly [string, () => void])[] = [
			// What tells the end of scrolling spares a look at the clock at every step of it.
			'onscrollend' in window ? ['scrollend', lookSoon] : ['scroll', rested.call],
			['pageshow', lookSoon],
			['resize', resizing],
			['beforeprint', printing],
			['afterprint', printed]
		];
		for (const [type, act] of heard) addEventListener(type, act, { passive: true });
		const length = new ResizeObserver(rested.call);
		length.observe(document.body);
		void document.fonts?.ready.then(lookSoon);
		lookSoon();

		return () => {
			for (const [type, act] of heard) removeEventListener(type, act);
			cancelAnimationFrame(asked);
			clearTimeout(looking);
			length.disconnect();
			rested.stop();
			resized.stop();
			scroller.destroy();
		};
	};
}
