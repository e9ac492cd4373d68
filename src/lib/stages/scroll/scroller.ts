import scrollama from 'scrollama';

/** The one door to Scrollama. It rings when a step crosses the line; who is current is read from geometry. */
export interface Scroller {
	/** Tells it that the viewport changed, or the line moved: it does not notice height changes itself. */
	refresh(offset: number): void;
	destroy(): void;
}

/** Options and methods that the shipped types leave out (version 3.2.0). */
interface Instance {
	setup(options: { step: HTMLElement[]; offset: number; root: Document }): Instance;
	onStepEnter(ring: () => void): Instance;
	onStepExit(ring: () => void): Instance;
	offset(value: number): Instance;
	resize(): Instance;
	destroy(): void;
}

/**
 * Starts Scrollama on the given steps. Its events say neither reliably nor in order which step is
 * current (jumps skip steps, Home fires only an exit), so each is only a bell.
 *
 * `root: document` keeps the line right inside a frame of another site.
 *
 * @param offset the trigger line, as a share of the viewport's height
 */
export function startScroller(steps: HTMLElement[], offset: number, ring: () => void): Scroller {
	const instance = (scrollama() as unknown as Instance)
		.setup({ step: steps, offset, root: document })
		.onStepEnter(ring)
		.onStepExit(ring);
	return {
		refresh: (now) => void instance.offset(now).resize(),
		destroy: () => instance.destroy()
	};
}
