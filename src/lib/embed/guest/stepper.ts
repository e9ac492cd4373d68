/** The steps of the page, one shown at a time. Nothing here moves the page around the frame. */
export interface Stepper {
	readonly count: number;
	/** Index of the step on show. */
	readonly now: () => number;
	/**
	 * Shows a step. `byReader`: the reader asked, so the step's headline gets the focus and is spoken;
	 * otherwise nothing is said and nothing takes the focus.
	 */
	show(index: number, byReader: boolean): void;
}

/**
 * @param root holds the sections with `data-step`
 * @param changed told after each change of step
 */
export function stepper(
	root: ParentNode,
	changed: (step: HTMLElement, index: number) => void
): Stepper {
	const steps = [...root.querySelectorAll<HTMLElement>('[data-step]')];
	const asked = steps.findIndex((step) => `#${step.id}` === location.hash);
	let here = -1;
	const show = (index: number, byReader: boolean): void => {
		const next = Math.max(0, Math.min(steps.length - 1, index));
		const step = steps[next];
		if (!step || next === here) return;
		steps[here]?.removeAttribute('aria-current');
		here = next;
		step.setAttribute('aria-current', 'step');
		changed(step, next);
		if (byReader) step.querySelector<HTMLElement>('.step-title')?.focus({ preventScroll: true });
	};
	show(Math.max(0, asked), false);
	return { count: steps.length, now: () => here, show };
}

/** Writes the step into the frame's own address without a new entry of history. */
export function tellAddress(step: HTMLElement): void {
	try {
		history.replaceState(history.state, '', `${location.pathname}${location.search}#${step.id}`);
	} catch {
		// A sandbox may forbid it.
	}
}
