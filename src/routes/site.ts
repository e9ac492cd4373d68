/** Where the site begins on its host, for the one page that is shown under addresses of any depth. */
export const siteRoot = './';

/**
 * Absolute address of a page of this site, for those who read it elsewhere: share cards, oEmbed, snippets.
 * SITE_URL names the place that the site is published at, such as `https://example.org/line`; without it
 * addresses are those of `npm start`.
 *
 * @param path from the site's root, with a slash before it
 */
export function siteUrl(path: string): string {
	const root = (import.meta.env.SSR && process.env['SITE_URL']) || 'http://127.0.0.1:4173';
	return `${root.replace(/\/$/, '')}${path}`;
}
