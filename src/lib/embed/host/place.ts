/** Least and most height that a frame is given, in CSS pixels. All steps of a story on a phone are long. */
const LEAST = 120;
const MOST = 200_000;

/** A height that a frame asks for, kept within sense. */
export const clampHeight = (height: number): number => Math.max(LEAST, Math.min(MOST, height));

/** Height of the stretch that one step is given, in percent of the small viewport. */
const STEP_SVH = 75;
/** Where the line lies that tells the step, in percent of the window from above. */
const LINE = 45;
/** How far a frame that does not stick has left the window when that is noticed, in CSS pixels. */
const LEFT_PX = 80;

/**
 * Lays a tall stretch behind a frame and makes the frame stick in it: the browser itself then holds the
 * graphic in place, to the pixel, however busy the page is. Marks along the stretch tell which step the
 * reader has come to; no scroll event is heard and no layout read.
 */
export interface Stretch {
	/** Scrolls the page to a step's mark: only after the reader asked for it inside the frame. */
	go(step: number): void;
	/** Takes all away again. */
	remove(): void;
}

/**
 * @param holder the element around the frame
 * @param steps how many steps there are
 * @param reached told each step that the reader comes to
 * @param broken told once, where the page's own styles keep the frame from sticking
 */
export function stretch(
	holder: HTMLElement,
	frame: HTMLIFrameElement,
	steps: number,
	reached: (step: number) => void,
	broken: () => void
): Stretch {
	const before = frame.style.cssText;
	const height = frame.getAttribute('height');
	const style = (element: HTMLElement, rules: Readonly<Record<string, string>>) => {
		for (const [name, value] of Object.entries(rules)) element.style.setProperty(name, value);
	};
	const top = 'var(--story-top, 0px)';
	style(holder, {
		display: 'block',
		position: 'relative',
		'min-height': `${100 + (steps - 1) * STEP_SVH}svh`
	});
	style(frame, {
		position: 'sticky',
		top,
		height: `calc(100svh - ${top})`,
		'min-height': '0',
		'max-height': 'none',
		'aspect-ratio': 'auto'
	});
	frame.removeAttribute('height');

	/** A mark along the stretch, from one height to another. */
	const markOf = (from: string, rules: Readonly<Record<string, string>>) => {
		const mark = document.createElement('div');
		mark.setAttribute('aria-hidden', 'true');
		style(mark, {
			position: 'absolute',
			top: from,
			width: '1px',
			'inset-inline-start': '0',
			'pointer-events': 'none',
			visibility: 'hidden',
			...rules
		});
		holder.append(mark);
		return mark;
	};
	const marks = Array.from({ length: steps }, (_, index) =>
		markOf(`${index * STEP_SVH}svh`, { height: `${index === steps - 1 ? 100 : STEP_SVH}svh` })
	);
	// Reaches the line as soon as a frame that does not stick has begun to leave the window: recovering
	// then, the page does not jump under the reader.
	const probe = markOf(`calc(${LINE}svh + ${LEFT_PX}px)`, { bottom: '0' });

	/** Does the frame stick? Undefined where the stretch is not around the line's window. */
	const sticks = (): boolean | undefined => {
		const box = holder.getBoundingClientRect();
		const at = frame.getBoundingClientRect();
		if (box.top > -LEFT_PX / 2 || box.bottom < innerHeight + LEFT_PX) return undefined;
		return at.top > -4 && at.top < innerHeight / 2;
	};
	const watch = new IntersectionObserver(
		(entries) => {
			for (const { isIntersecting, target } of entries) {
				if (!isIntersecting) continue;
				if (target !== probe) {
					reached(marks.indexOf(target as HTMLDivElement));
					continue;
				}
				const stuck = sticks();
				if (stuck) watch.unobserve(probe);
				if (stuck !== false) continue;
				remove();
				broken();
				return;
			}
		},
		// A thin line a little above the middle of the window.
		{ rootMargin: `-${LINE}% 0px -${99.9 - LINE}% 0px` }
	);
	for (const mark of [probe, ...marks]) watch.observe(mark);

	function remove(): void {
		watch.disconnect();
		for (const mark of [probe, ...marks]) mark.remove();
		for (const name of ['display', 'position', 'min-height']) holder.style.removeProperty(name);
		// As text of the attribute, a strict policy would refuse it.
		frame.style.cssText = before;
		if (height !== null) frame.setAttribute('height', height);
	}
	return {
		go: (step) => marks[step]?.scrollIntoView({ block: 'start' }),
		remove
	};
}
