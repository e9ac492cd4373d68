/** Kinds of windows, as media queries; `scroll.css` has the same. */

/** Steps stand beside the picture: wide windows, and phones that lie on their side. */
export const BESIDE = '(min-width: 60rem), (min-width: 40rem) and (max-height: 26rem)';

/**
 * No room for picture and words at once, as at 400 % or on a phone whose reader has doubled the size of words: each
 * step has its own picture.
 */
export const APART = '(max-width: 19.99rem), (max-width: 39.99rem) and (max-height: 26rem)';

/**
 * Tells whether a media query holds, now and with each change, where the browser can say. What a sheet of paper
 * would say is not told.
 */
export function watchWindow(query: string, tell: (holds: boolean) => void): () => void {
	const list = window.matchMedia?.(query);
	const paper = window.matchMedia?.('print');
	const told = () => {
		if (list && !paper?.matches) tell(list.matches);
	};
	told();
	list?.addEventListener('change', told);
	return () => list?.removeEventListener('change', told);
}
