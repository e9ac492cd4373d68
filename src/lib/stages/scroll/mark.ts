let marked: Element | null = null;

/** Marks the current step, and no other; none before the first. Steps are the server's: no component knows them. */
export function markStep(id: string | undefined): void {
	marked?.removeAttribute('aria-current');
	marked = id === undefined ? null : document.getElementById(id);
	marked?.setAttribute('aria-current', 'step');
}
