import scrollama from 'scrollama';

/** The one door to Scrollama. It rings when a step crosses the line; who is current is read from geometry. */
export interface Scroller {
	/** Tells it that the viewport changed, or the line moved: it does not notice height changes itself. */
	refresh(offset: number): void;
	destroy(): void;
}

/** Options and methods that the shipped types leave out (version 3.2.0). */
interface Instance {
	setup(options: {
		step: HTMLElement[];
		offset: number;
		root: Document;
		container: { readonly scrollTop: number };
	}): Instance;
	onStepEnter(ring: () => void): Instance;
	onStepExit(ring: () => void): Instance;
	offset(value: number): Instance;
	destroy(): Instance;
}

/** How far ahead of the viewport a group of steps counts as near: a screen. */
const AHEAD = '100% 0px';

/**
 * Scrollama asks how far the page has been scrolled, at every event, for a direction that nobody here asks for. Asked
 * of the page, it would be laid out anew each time; this answers at once.
 */
const STANDING = { scrollTop: 0 };

/**
 * Sets up Scrollama without the listener to every scroll event that it leaves behind for good, for the same direction:
 * with each group that comes near there would be one more.
 */
function unheard(setUp: () => void): void {
	document.addEventListener = () => undefined;
	try {
		setUp();
	} finally {
		Reflect.deleteProperty(document, 'addEventListener');
	}
}

/**
 * Starts Scrollama on the steps of each group, a scene, while the reader is near to it: it keeps an observer
 * for every step, which the browser asks at every frame, and a long story has hundreds.
 *
 * Its events say neither reliably nor in order which step is current (jumps skip steps, Home fires only an exit), so
 * each is only a bell; so is a group that comes near or is left.
 *
 * `root: document` keeps the line right inside a frame of another site.
 *
 * @param groups elements that hold steps, `[data-step]`
 * @param offset the trigger line, as a share of the viewport's height
 */
export function startScroller(
	groups: Iterable<HTMLElement>,
	offset: number,
	ring: () => void
): Scroller {
	let line = offset;
	const near = new Map<Element, Instance>();

	/** Anew each time: Scrollama remembers the heights of steps, and they may have changed. */
	function come(group: Element): void {
		leave(group);
		const step = [...group.querySelectorAll<HTMLElement>('[data-step]')];
		const instance = scrollama() as unknown as Instance;
		unheard(() => instance.setup({ step, offset: line, root: document, container: STANDING }));
		near.set(group, instance.onStepEnter(ring).onStepExit(ring));
	}
	function leave(group: Element): void {
		near.get(group)?.destroy();
		near.delete(group);
	}

	const nearness = new IntersectionObserver(
		(entries) => {
			for (const { target, isIntersecting } of entries) (isIntersecting ? come : leave)(target);
			ring();
		},
		{ rootMargin: AHEAD, root: document }
	);
	for (const group of groups) nearness.observe(group);

	return {
		refresh(now) {
			line = now;
			for (const instance of near.values()) instance.offset(line);
		},
		destroy() {
			nearness.disconnect();
			for (const group of near.keys()) leave(group);
		}
	};
}
