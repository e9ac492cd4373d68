/**
 * Steps stand beside the picture: wide windows, and phones that lie on their side. A media
 * query; `scroll.css` has the same.
 */
export const BESIDE = '(min-width: 60rem), (min-width: 40rem) and (max-height: 26rem)';

/**
 * Whether there is no room for picture and words at once, as at 400 % or on a phone whose reader has doubled the size
 * of words: each step has its own picture then. It goes by the size that words have: a media query knows nothing of
 * a reader's own style sheet. `scroll.css` has the same as a query, for the time before this.
 */
function roomless(): boolean {
	const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
	return innerWidth < 20 * rem || (innerWidth < 40 * rem && innerHeight <= 26 * rem);
}

/** Tells whether there is no room, now and with each change. What a sheet of paper would say is not told. */
export function watchRoom(tell: (none: boolean) => void): () => void {
	const paper = window.matchMedia?.('print');
	const told = () => {
		if (!paper?.matches) tell(roomless());
	};
	told();
	addEventListener('resize', told);
	// Words that change their size make the page longer or shorter, and no window smaller.
	const length = new ResizeObserver(told);
	length.observe(document.body);
	return () => {
		removeEventListener('resize', told);
		length.disconnect();
	};
}
