import type { Attachment } from 'svelte/attachments';
import { stepAt } from './locate';
import { startScroller, type Scroller } from './scroller';

/** Trigger line as a share of the viewport: lower on narrow screens, where the picture is on top. */
const LINE = { wide: 0.6, narrow: 0.86 };
/** The width at which steps stand beside the picture; `stages.css` has the same. */
const WIDE = '(min-width: 60rem)';
const REST_MS = 90;
const RESIZE_MS = 150;

/**
 * Follows the reader: tells the index of the current step now and whenever it may have changed.
 * Scrollama rings while scrolling; jumps, resizes, restored pages and late fonts are heard
 * directly. Every time, the answer comes from where the steps are, never from what was before.
 *
 * No layout is read in a scroll handler: it only sets a timer for when scrolling rests.
 */
export function follow(tell: (index: number) => void): Attachment<HTMLElement> {
	return (root) => {
		const steps = [...root.querySelectorAll<HTMLElement>('[data-step]')];
		const offset = () => (matchMedia(WIDE).matches ? LINE.wide : LINE.narrow);
		const locate = () => {
			const top = (index: number) => steps[index]?.getBoundingClientRect().top ?? Infinity;
			tell(stepAt(steps.length, top, innerHeight * offset()));
		};

		let scroller: Scroller | undefined;
		try {
			scroller = startScroller(steps, offset(), locate);
		} catch {
			// No IntersectionObserver, or one that throws: the resting position still decides.
		}

		const stops: (() => void)[] = [];
		const on = (target: EventTarget, type: string, act: () => void) => {
			target.addEventListener(type, act, { passive: true });
			stops.push(() => target.removeEventListener(type, act));
		};
		const later = (act: () => void, ms: number) => {
			let timer: ReturnType<typeof setTimeout> | undefined;
			stops.push(() => clearTimeout(timer));
			return () => {
				clearTimeout(timer);
				timer = setTimeout(act, ms);
			};
		};

		on(window, 'scroll', later(locate, REST_MS));
		on(window, 'scrollend', locate);
		on(window, 'pageshow', locate);
		on(
			window,
			'resize',
			later(() => {
				scroller?.refresh(offset());
				locate();
			}, RESIZE_MS)
		);
		void document.fonts?.ready.then(locate);
		locate();

		return () => {
			stops.forEach((stop) => stop());
			scroller?.destroy();
		};
	};
}
