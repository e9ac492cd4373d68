import { ALWAYS, ELSEWHERE, headersFor, PLACES } from '../headers.mjs';
import { TYPES } from './types.mjs';

const CACHE = 'Cache-Control';

/** @param {string} text */
const quoted = (text) => `"${text.replaceAll('"', '\\"')}"`;

/** @param {string} text @param {number} depth */
const indented = (text, depth) => (text === '' ? '' : `${'\t'.repeat(depth)}${text}`);

/** The variable that holds a header's value. @param {string} name */
const variable = (name) => `$line_${name.toLowerCase().replaceAll('-', '_')}`;

/** Names of the headers that differ from place to place. */
function varying() {
	return [
		...new Set([
			CACHE,
			...[ELSEWHERE, ...PLACES.map((place) => place.headers)].flatMap(Object.keys)
		])
	];
}

/** Where a place is, as a pattern. @param {string} path @param {string} base */
const pattern = (path, base) =>
	`~^${`${base}${path}`.replaceAll('.', '\\.')}${path.endsWith('/') ? '' : '$'}`;

/** @param {string} name @param {string} base */
function map(name, base) {
	const lines = PLACES.map(({ path }) => {
		const value = headersFor(path.endsWith('/') ? `${path}file` : path)[name] ?? '';
		return `${quoted(pattern(path, base))} ${quoted(value)};`;
	});
	const fallback = headersFor('/')[name] ?? '';
	return [
		`map $uri ${variable(name)} {`,
		...[`default ${quoted(fallback)};`, ...lines].map((line) => indented(line, 1)),
		'}'
	];
}

/** Types of our files, with their charset: nginx forgets it where it sends a compressed file. */
const types = () => [
	'types {',
	...Object.entries(TYPES).map(([ending, { type }]) => indented(`${quoted(type)} ${ending};`, 1)),
	'}'
];

/** Lines for `add_header`. One whose value is empty is not sent. */
function headerLines() {
	const names = varying();
	const fixed = Object.entries(ALWAYS).filter(([name]) => !names.includes(name));
	return [
		...fixed.map(([name, value]) => `add_header ${name} ${quoted(value)} always;`),
		...names.map((name) => `add_header ${name} ${variable(name)} always;`)
	];
}

/** How the site's files are sent. @param {string} base */
const files = (base) => [
	'index index.html;',
	'# A folder without a page of its own is not there either.',
	`error_page 403 404 =404 ${base}/404.html;`,
	'etag on;',
	'if_modified_since exact;',
	'',
	...types(),
	'default_type application/octet-stream;',
	'',
	'# The build holds each page, script and drawing compressed already.',
	'gzip_static on;',
	'gzip_vary on;',
	'# brotli_static on;',
	'# Tables are compressed as they go.',
	'gzip on;',
	`gzip_types ${quoted(TYPES['csv']?.type ?? '')};`,
	'',
	'# nginx drops all of these in a location that adds a header of its own.',
	...headerLines()
];

/** The site alone on its host, or below a path beside others. @param {string} base */
const place = (base) =>
	base === ''
		? ['root /srv/site/current;', ...files(base)]
		: [
				`location = ${base} {`,
				`\treturn 301 ${base}/$is_args$args;`,
				'}',
				`location ${base}/ {`,
				...['alias /srv/site/current/;', ...files(base)].map((line) => indented(line, 1)),
				'}'
			];

/**
 * A whole nginx configuration, for `conf.d`, where nginx reads it inside its `http` block.
 * @param {string} base '' or `/path` that the site lives under.
 */
export function nginxFile(base = '') {
	const server = [
		'listen 80;',
		'server_name example.org;',
		'# listen 443 ssl http2;',
		'# ssl_certificate /etc/ssl/example.org.pem;',
		'# ssl_certificate_key /etc/ssl/example.org.key;',
		'',
		'# /charts leads to /charts/ at the same host, port and scheme, also behind a proxy.',
		'absolute_redirect off;',
		'server_tokens off;',
		'sendfile on;',
		'',
		'# `current` is a link that `npm run release -- --to /srv/site` sets.',
		...place(base)
	];
	return `${[
		'# Made by `npm run hosting`. nginx reads it inside its http block: put it into /etc/nginx/conf.d/.',
		'# With the module ngx_brotli (Debian: libnginx-mod-http-brotli-static), take the mark off `brotli_static`.',
		...varying().flatMap((name) => map(name, base)),
		'',
		'server {',
		...server.map((line) => indented(line, 1)),
		'}'
	].join('\n')}\n`;
}
