import { building } from '$app/environment';
import type { Handle } from '@sveltejs/kit';
import { siteDirection, siteLocale } from './routes/place.server';

/** Hosts show 404.html under addresses of any depth: its links start from the site's root. */
const BASE = `<head>\n\t\t<base href="${process.env['BASE_PATH'] ?? ''}/" />`;

/**
 * Takes Svelte's hydration marks out of the pictures for browsers without scripts: nothing there is
 * ever hydrated.
 */
function stills(html: string): string {
	return html.replace(/<noscript>.*?<\/noscript>/gs, (still) => still.replace(/<!--.*?-->/g, ''));
}

/** Writes the language into the page's shell and asks for fonts early, so that text does not move. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			(building ? stills(html) : html)
				.replace('%lang%', siteLocale)
				.replace('%dir%', siteDirection)
				.replace('<head>', event.route.id === '/404' ? BASE : '<head>'),
		preload: ({ type, path }) =>
			type === 'js' || type === 'css' || (type === 'font' && !/italic|others/.test(path))
	});
