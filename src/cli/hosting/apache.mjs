import { ALWAYS, ELSEWHERE, headersFor, PLACES } from '../headers.mjs';
import { ENCODINGS, TYPES } from './types.mjs';

/** @param {string} text */
const quoted = (text) => `"${text.replaceAll('"', '\\"')}"`;

/** @param {string} path @param {string} base */
const pattern = (path, base) =>
	`m#^${`${base}${path}`.replaceAll('.', '\\.')}${path.endsWith('/') ? '' : '(\\.(br|gz))?$'}#`;

/** Lines of a section that make a place's headers differ from those that stand before it. @param {string} path */
function differing(path) {
	const here = headersFor(path.endsWith('/') ? `${path}file` : path);
	const other = { ...ALWAYS, 'Cache-Control': 'no-cache', ...ELSEWHERE };
	const unset = Object.keys(other).filter((name) => !(name in here));
	const set = Object.entries(here).filter(
		([name, value]) => /** @type {Record<string, string>} */ (other)[name] !== value
	);
	return [
		...unset.map((name) => `\tHeader always unset ${name}`),
		...set.map(([name, value]) => `\tHeader always set ${name} ${quoted(value)}`)
	];
}

/** Sends the compressed file beside the one asked for. */
const compressed = () =>
	Object.entries(ENCODINGS).flatMap(([ending, encoding]) => [
		`RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b`,
		`RewriteCond %{REQUEST_FILENAME}.${ending} -f`,
		`RewriteRule ^(.*)$ $1.${ending} [L,E=no-gzip:1,E=no-brotli:1]`
	]);

/**
 * An `.htaccess` for the site's folder. It needs the modules headers, rewrite, mime and dir, and
 * `AllowOverride All`.
 * @param {string} base '' or `/path` that the site lives under.
 */
export function apacheFile(base = '') {
	const negotiated = Object.keys(TYPES).filter((ending) => TYPES[ending]?.compressed);
	return `${[
		'# Made by `npm run hosting`. Copy it into the site as .htaccess.',
		'Options -Indexes -MultiViews',
		'DirectoryIndex index.html',
		`ErrorDocument 404 ${base}/404.html`,
		'# A folder without a page of its own is not there either.',
		`ErrorDocument 403 ${base}/404.html`,
		'FileETag MTime Size',
		'AddDefaultCharset off',
		...Object.entries(TYPES).map(([ending, { type }]) => `AddType ${quoted(type)} .${ending}`),
		'',
		'# The build holds each page, script and drawing compressed already.',
		...Object.entries(ENCODINGS).map(([ending, name]) => `AddEncoding ${name} .${ending}`),
		'RewriteEngine On',
		...compressed(),
		`<FilesMatch "\\.(${negotiated.join('|')})(\\.(${Object.keys(ENCODINGS).join('|')}))?$">`,
		'\tHeader always merge Vary Accept-Encoding',
		'</FilesMatch>',
		'',
		...Object.entries({ ...ALWAYS, 'Cache-Control': 'no-cache', ...ELSEWHERE }).map(
			([name, value]) => `Header always set ${name} ${quoted(value)}`
		),
		...PLACES.flatMap(({ path }) => [
			`<If "%{REQUEST_URI} =~ ${pattern(path, base)}">`,
			...differing(path),
			'</If>'
		])
	].join('\n')}\n`;
}
