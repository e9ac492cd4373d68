/**
 * What the site's host says with each file: one list, read by our own server, by `_headers` in the build
 * (Netlify, Cloudflare Pages: `header-files.mjs`) and by the files of `docs/hosting` (`hosting.mjs`).
 *
 * Pages for embedding may stand in frames of any site, all others in frames of our own only. Files that a
 * framed page fetches are open to any origin: in a sandbox its own origin is none. `X-Frame-Options` is
 * sent nowhere, since it cannot say "anyone".
 */

/**
 * With every file.
 * @type {Record<string, string>}
 */
export const ALWAYS = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'strict-origin-when-cross-origin'
};

const OPEN = { 'Access-Control-Allow-Origin': '*' };
/** @param {string} who */
const framedBy = (who) => ({ 'Content-Security-Policy': `frame-ancestors ${who}` });

/**
 * Where it applies, and what is said there. A path that ends in a slash means all below it.
 * @type {readonly { path: string, headers: Record<string, string> }[]}
 */
export const PLACES = [
	{
		path: '/_app/immutable/',
		headers: { ...OPEN, 'Cache-Control': 'public, max-age=31536000, immutable' }
	},
	{ path: '/chart-data/', headers: OPEN },
	{ path: '/oembed/', headers: OPEN },
	{ path: '/share/', headers: OPEN },
	{ path: '/embed.js', headers: OPEN },
	{ path: '/embed/', headers: framedBy('*') }
];

/** Anywhere else. */
export const ELSEWHERE = framedBy("'self'");

/**
 * The headers of one file.
 * @param {string} path Address under the site's root, with a slash before it.
 * @returns {Record<string, string>}
 */
export function headersFor(path) {
	const place = PLACES.find((one) =>
		one.path.endsWith('/') ? path.startsWith(one.path) : path === one.path
	);
	return { 'Cache-Control': 'no-cache', ...ALWAYS, ...(place?.headers ?? ELSEWHERE) };
}
