import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { POLICY_TAG, WAITING, policyOf, policyTag } from './policy.mjs';

/** Pages that the copy carries beside the story, by path on the site. */
const PAGES = [
	'text/',
	'present/',
	'present/notes/',
	'handout/',
	'handout/large/',
	'situations/',
	'arguments/',
	'evidence/',
	'cities/',
	'method/',
	'sources/'
];
/** The copy must fit onto anything and into any letter. */
const LIMIT = 4_000_000;
const BOOT = fileURLToPath(new URL('copy-boot.js', import.meta.url));
/** Name under which the copy's modules find each other. */
const MODULES = 'line-copy/';

/** @param {string} type @param {string | Buffer} content */
const dataUri = (type, content) => `data:${type};base64,${Buffer.from(content).toString('base64')}`;

/** JSON that cannot end the script element it stands in. @param {unknown} value */
const inScript = (value) =>
	JSON.stringify(value)
		.replace(/<\/(script)/gi, '<\\/$1')
		.replace(/<!--/g, '\\u003c!--');

/** Text of a file of the build. @param {string} dir @param {string} file */
const read = (dir, file) => readFileSync(join(dir, file), 'utf8');

/** The site's styles, with its fonts in them. @param {string} dir @param {string} file */
function styles(dir, file) {
	return read(dir, file).replace(/url\(["']?([^)"']+\.woff2)["']?\)/g, (_, font) => {
		const bytes = readFileSync(join(dir, dirname(file), font));
		return `url(${dataUri('font/woff2', bytes)})`;
	});
}

/**
 * Every module of the site by a name that does not depend on where it stands, as an import map: from a
 * disk, browsers load no module files.
 * @param {string} dir
 */
function importMap(dir) {
	/** @type {string[]} */
	const files = JSON.parse(read(dir, '_app/scripts.json'));
	const named = files.map((file) => {
		const own = read(dir, file).replace(
			/\b(from|import)(\s*\(?\s*)(["'`])\.\/([\w.-]+\.js)\3/g,
			`$1$2"${MODULES}$4"`
		);
		return [MODULES + posix.basename(file), dataUri('text/javascript', own)];
	});
	return { imports: Object.fromEntries(named) };
}

/** Files that pages fetch by themselves, as text. @param {string} dir */
function fetched(dir) {
	const data = readdirSync(join(dir, 'chart-data')).map((name) => `chart-data/${name}`);
	const files = [...data, 'present/qr.json'].filter(
		(file) => file.endsWith('.json') && existsSync(join(dir, file))
	);
	return Object.fromEntries(files.map((file) => [file, read(dir, file)]));
}

/** The script of a live page, where it stands in the page. */
const SCRIPT = /<script type="module" src="[^"]*?([\w.-]+\.js)"[^>]*><\/script>/g;

/**
 * A built page, less what the copy holds once for all pages: head and body as text.
 * @param {string} html
 * @param {string} path of the page on the site; its addresses are made to start from the file instead
 */
function pageOf(html, path) {
	const [, head = ''] = /<head>(.*?)<\/head>/s.exec(html) ?? [];
	const [, attributes = '', body = ''] = /<body([^>]*)>(.*)<\/body>/s.exec(html) ?? [];
	const own = head
		.replace(/<link\b[^>]*\brel="(icon|preload|stylesheet)"[^>]*>/g, '')
		.replace(/<meta (charset|name="viewport")[^>]*>/g, '')
		.replace(POLICY_TAG, '');
	const local = body
		.replace(/ data-soon="[^"]*"/, '')
		.replace(SCRIPT, (_, name) => `<script type="${WAITING}">import('${MODULES}${name}')</script>`)
		.replace(
			/ (href|src|data-root)="(\.[^"]*)"/g,
			(_, name, address) =>
				` ${name}="./${posix.normalize(posix.join(path, address)).replace(/^\.\/?/, '')}"`
		);
	return { head: own, attributes, body: local };
}

/**
 * Makes the copy of story, deck, notes and handout in one file that opens from a disk: the story's own
 * page, with the other pages and all that they load inside. `copy-boot.js` finds its way among them.
 * @param {string} dir the built site
 * @returns {string} what became of it, in a line
 */
export function oneFileCopy(dir) {
	const html = read(dir, 'index.html');
	const [, name] = /href="[^"]*\/?copy\/([\w.-]+\.html)"/.exec(html) ?? [];
	const sheets = [...html.matchAll(/<link href="\.\/([^"]+\.css)" rel="stylesheet"/g)];
	if (!name || html.search(SCRIPT) < 0 || sheets.length === 0) {
		throw new Error(
			'Copy: index.html names no copy, no script or no styles. Was the page changed?'
		);
	}
	const story = pageOf(html, '');
	const others = PAGES.filter((page) => existsSync(join(dir, page, 'index.html'))).map((page) => {
		const { head, body } = pageOf(read(dir, `${page}index.html`), page);
		return { page, head, body };
	});
	const pages = Object.fromEntries(
		others.map(({ page, ...text }) => [
			page,
			gzipSync(JSON.stringify(text), { level: 9 }).toString('base64')
		])
	);
	const site = (process.env.SITE_URL ?? '').replace(/\/+$/, '');
	const carries = inScript({ pages, files: fetched(dir), site });
	const [, opening = '<html>'] = /(<html[^>]*>)/.exec(html) ?? [];
	const inside = [
		'<meta name="viewport" content="width=device-width, initial-scale=1" />',
		`<link rel="icon" href="${dataUri('image/svg+xml', read(dir, 'favicon.svg'))}" />`,
		`<style>${sheets.map(([, file = '']) => styles(dir, file)).join('\n')}</style>`,
		`<script type="importmap">${inScript(importMap(dir))}</script>`,
		`<script type="application/json" id="copy-carries">${carries}</script>`,
		`<script>${readFileSync(BOOT, 'utf8')}</script>`,
		`${story.head}\n</head>\n<body${story.attributes}>${story.body}</body>\n</html>\n`
	].join('\n');
	const policy = policyOf('copy', [inside, ...others.map(({ head, body }) => head + body)]);
	const text = `<!doctype html>\n${opening}\n<head>\n<meta charset="utf-8" />\n${policyTag(policy)}\n${inside}`;
	const size = Buffer.byteLength(text);
	const told = `${(size / 1e6).toFixed(1)} MB`;
	if (size > LIMIT) throw new Error(`Copy: ${told}, over its limit of ${LIMIT / 1e6} MB.`);
	mkdirSync(join(dir, 'copy'), { recursive: true });
	writeFileSync(join(dir, 'copy', name), text);
	return `Copy: copy/${name}, ${told}.`;
}
