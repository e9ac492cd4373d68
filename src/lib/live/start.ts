/** Fetches a live page's own script, which wakes it. */
export type Loaders = Readonly<Record<string, () => Promise<unknown>>>;

/** After the page's load: how long, in ms, a page waits that is not drawn, since nobody looks at it. */
const UNSEEN_MS = 500;

/**
 * Fetches what brings the page to life once its words and pictures have been drawn: until then the
 * network is theirs and their fonts'. A frame that nobody sees yet is not drawn, and goes on after its load.
 *
 * This is all that the page itself starts, so it asks for nothing from elsewhere.
 */
export function start(loaders: Loaders): void {
	const page = document.querySelector<HTMLElement>('[data-page]');
	const loader = loaders[page?.dataset['page'] ?? ''];
	if (!page || !loader) return;
	let begun = false;
	const begin = () => {
		if (begun) return;
		begun = true;
		// What the script imports, beside it and not after it.
		for (const address of page.dataset['soon']?.split(' ') ?? []) {
			const link = document.createElement('link');
			link.rel = 'modulepreload';
			link.href = address;
			document.head.append(link);
		}
		// eslint-disable-next-line no-console -- readers keep the page as it was served; who looks into it should find why
		loader().catch((error: unknown) => console.warn(error));
	};
	requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(begin)));
	addEventListener('load', () => setTimeout(begin, UNSEEN_MS));
}
