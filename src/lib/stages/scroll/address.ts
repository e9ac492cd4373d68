const REST_MS = 400;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Writes the current step into the address once the reader has rested on it, without a new history
 * entry and without scrolling. Before the first step the address has no step.
 */
export function tellAddress(step: string | undefined): void {
	clearTimeout(timer);
	timer = setTimeout(() => {
		const hash = step ? `#${step}` : '';
		if (location.hash === hash) return;
		try {
			history.replaceState(null, '', `${location.pathname}${location.search}${hash}`);
		} catch {
			// A sandboxed frame may forbid it; the story reads the same without.
		}
	}, REST_MS);
}
