import type { Handle } from '@sveltejs/kit';
import { siteDirection, siteLocale } from './routes/site';

/** Writes the language into the page's shell and asks for fonts early, so that text does not move. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%lang%', siteLocale).replace('%dir%', siteDirection),
		preload: ({ type, path }) =>
			type === 'js' || type === 'css' || (type === 'font' && /latin-wght-normal/.test(path))
	});
