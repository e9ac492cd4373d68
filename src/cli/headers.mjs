/**
 * What the site's host says with each file: one list, read by our own server, by `_headers` in the build
 * (Netlify, Cloudflare Pages: `header-files.mjs`) and by the files of `docs/hosting` (`hosting.mjs`).
 *
 * Pages for embedding may stand in frames of any site, all others in frames of our own only. Files that a
 * framed page fetches are open to any origin: in a sandbox its own origin is none. `X-Frame-Options` is
 * sent nowhere, since it cannot say "anyone".
 */

/** What pages use of the browser, for themselves alone: the deck fills the screen and keeps it awake. */
const USED = ['clipboard-write', 'fullscreen', 'screen-wake-lock'];
/** What none of them may ever ask for, by names that browsers know: they complain of others. */
const UNUSED = [
	'accelerometer',
	'autoplay',
	'camera',
	'clipboard-read',
	'display-capture',
	'encrypted-media',
	'geolocation',
	'gyroscope',
	'hid',
	'identity-credentials-get',
	'idle-detection',
	'local-fonts',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'picture-in-picture',
	'publickey-credentials-create',
	'publickey-credentials-get',
	'serial',
	'storage-access',
	'usb',
	'window-management',
	'xr-spatial-tracking'
];

const PERMISSIONS = [
	...USED.map((name) => `${name}=(self)`),
	...UNUSED.map((name) => `${name}=()`)
].join(', ');

/**
 * With every file.
 * @type {Record<string, string>}
 */
export const ALWAYS = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'Permissions-Policy': PERMISSIONS,
	// Frames, pictures and tables are made to be used on other sites.
	'Cross-Origin-Resource-Policy': 'cross-origin'
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
	{ path: '/embed/', headers: framedBy('*') },
	{
		// The windows of a talk know each other, and no page of another site that opened one of them. Not sent
		// with the story: a link in a sandboxed frame could not open it.
		path: '/present/',
		headers: { ...framedBy("'self'"), 'Cross-Origin-Opener-Policy': 'same-origin' }
	}
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
