import { pageMedia } from './media';

/** A theme that an address asks for by `?theme=`; without it the reader's own setting holds. */
export type Theme = 'light' | 'dark';

/** The theme that an address asks for. */
export function themeFrom(address: URL): Theme | undefined {
	const theme = address.searchParams.get('theme');
	return theme === 'light' || theme === 'dark' ? theme : undefined;
}

/** Conditions that always hold and never do, however else a query goes on. */
const ALWAYS = '(min-width: 0px)';
const NEVER = '(max-width: 0px)';

/** A media query as if the reader had set this theme. */
export const mediaFor = (query: string, theme: Theme): string =>
	query.replace(/\(\s*prefers-color-scheme\s*:\s*(light|dark)\s*\)/g, (_, named) =>
		named === theme ? ALWAYS : NEVER
	);

/**
 * Gives the page a theme by rewriting the conditions of its own style sheets. Where one cannot be read the
 * reader's setting stays, whole, never half of each.
 */
export function applyTheme(theme: Theme): void {
	const switchAll = () => {
		try {
			for (const media of pageMedia()) media.mediaText = mediaFor(media.mediaText, theme);
			document.documentElement.style.colorScheme = theme;
		} catch {
			// Sheets of an unreadable origin.
		}
	};
	switchAll();
	// A sheet that arrives later brings its own conditions.
	for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) {
		if (!link.sheet) link.addEventListener('load', switchAll, { once: true });
	}
}
