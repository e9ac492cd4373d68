import { createHash } from 'node:crypto';

/**
 * What each page of the build may load and run: its Content-Security-Policy, made from the page itself. It
 * stands in a `<meta>`, so that it holds on hosts that send no headers, in frames and from a disk.
 */

/** One directive to its sources. @typedef {Record<string, readonly string[]>} Directives */

const NONE = ["'none'"];
const SELF = ["'self'"];

/**
 * Kinds of pages, and what each needs beyond its own words, styles, fonts and icon. Everything else is shut.
 * `script` and `style` come before the hashes of what stands in the page.
 */
const KINDS = {
	/** Without script. */
	still: { script: [], style: SELF, more: {}, types: [] },
	/** With a script of the site's: it fetches charts and their data, and keeps copies for use without a network. */
	live: {
		script: SELF,
		style: SELF,
		more: { 'connect-src': SELF, 'worker-src': SELF },
		types: ['svelte-trusted-html', 'line-still', 'line-worker']
	},
	/**
	 * Shown in frames of other sites. In a sandbox its origin is none, and WebKit then takes `'self'` for
	 * nothing: so script and styles stand in the page, and are named by their hashes alone.
	 */
	frame: { script: [], style: [], more: {}, types: [] },
	/** Shows its snippet at work: that page inherits this policy, loads `/embed.js` and frames ours. */
	builder: { script: SELF, style: SELF, more: { 'frame-src': SELF }, types: ['line-preview'] },
	/**
	 * All in one file, from a disk or a host. Its modules are addresses of data in an import map; only what a
	 * script with a known hash asks for may be loaded, so that a `<script>` with such an address stays shut.
	 */
	copy: {
		script: ["'strict-dynamic'"],
		style: [],
		more: {
			'img-src': ['data:'],
			'font-src': ['data:'],
			'connect-src': SELF,
			'worker-src': SELF
		},
		types: ['svelte-trusted-html', 'line-still', 'line-worker', 'line-copy']
	}
};

/** @typedef {keyof typeof KINDS} Kind */

/**
 * Kind of a page.
 * @param {string} path of its file under the site's root: `embed/line/index.html`
 * @param {string} html
 * @returns {Kind}
 */
export function kindOf(path, html) {
	if (path.startsWith('embed/builder/')) return 'builder';
	if (path.startsWith('embed/')) return 'frame';
	return /<script type="module" src=/.test(html) ? 'live' : 'still';
}

/** Type of a script that waits in the copy until it is started. */
export const WAITING = 'text/line-waiting';
/** Types of script elements that run, at once or once they are started. */
const RUN = ['', 'module', 'importmap', WAITING];

/**
 * Scripts and styles that stand in a page. Scripts that only hold data are left out.
 * @param {string} html
 */
function inlineOf(html) {
	/** @type {{ scripts: string[], styles: string[] }} */
	const found = { scripts: [], styles: [] };
	// Left to right, so that what a script says of other elements is not taken for one of them.
	const element = /<(script|style)\b([^>]*)>(.*?)<\/\1>/gs;
	for (const [, name, attributes = '', text = ''] of html.matchAll(element)) {
		const type = /\btype="([^"]*)"/.exec(attributes)?.[1] ?? '';
		if (name === 'style') found.styles.push(text);
		else if (!/\bsrc=/.test(attributes) && RUN.includes(type)) found.scripts.push(text);
	}
	return found;
}

/** How a policy names a text: by its hash, as the browser reads it. @param {string} text */
const hashOf = (text) =>
	`'sha256-${createHash('sha256').update(text.replace(/\r\n?/g, '\n')).digest('base64')}'`;

/** @param {readonly string[]} fixed @param {readonly string[]} texts */
const sources = (fixed, texts) => {
	const all = [...fixed, ...new Set(texts.map(hashOf))];
	return all.length > 0 ? all : NONE;
};

/**
 * The policy of a page.
 * @param {Kind} kind
 * @param {readonly string[]} htmls The page, and what will be put into it later.
 */
export function policyOf(kind, htmls) {
	const { script, style, more, types } = KINDS[kind];
	const inline = htmls.map(inlineOf);
	/** @type {Directives} */
	const directives = {
		'default-src': NONE,
		'script-src': sources(
			script,
			inline.flatMap(({ scripts }) => scripts)
		),
		'style-src': sources(
			style,
			inline.flatMap(({ styles }) => styles)
		),
		// Where each mark of a drawing stands is a style of its own, also where no script can set it.
		'style-src-attr': ["'unsafe-inline'"],
		'img-src': SELF,
		'font-src': SELF,
		// The page for lost addresses counts its own from the site's root.
		'base-uri': htmls.some((html) => html.includes('<base ')) ? SELF : NONE,
		'form-action': NONE,
		'require-trusted-types-for': ["'script'"],
		'trusted-types': types.length > 0 ? types : NONE,
		...more
	};
	return Object.entries(directives)
		.map(([name, values]) => [name, ...values].join(' '))
		.join('; ');
}

/** The policy as the element that holds it. @param {string} policy */
export const policyTag = (policy) =>
	`<meta http-equiv="content-security-policy" content="${policy}" />`;

/** Finds that element. */
export const POLICY_TAG = /<meta http-equiv="content-security-policy"[^>]*>\s*/g;
