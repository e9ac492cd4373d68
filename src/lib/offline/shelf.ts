/** What a build is made of, as SvelteKit tells its service worker. Paths from the host's root. */
export interface BuildFiles {
	readonly base: string;
	readonly build: readonly string[];
	readonly files: readonly string[];
	readonly prerendered: readonly string[];
}

/** Pages that must work without a network: the story, its deck and notes, the handout, and where steps lead. */
const PAGES = [
	'/',
	'/text/',
	'/present/',
	'/present/notes/',
	'/handout/',
	'/handout/large/',
	'/situations/',
	'/arguments/',
	'/evidence/',
	'/cities/',
	'/method/',
	'/sources/'
];
/** Files that those pages ask for by themselves. */
const FETCHED = /^\/(chart-data\/[^/]+\.json|present\/qr\.json|favicon\.svg)$/;
/** Never kept: it says whether anything is to be kept. */
export const SWITCH = '/offline.json';

/** Styles and fonts. The script that SvelteKit builds runs on no page and is not published. */
const isAsset = (path: string) => path.includes('/immutable/assets/');

/** Paths that the service worker keeps copies of: styles, fonts, and the pages with their data. */
export function shelfOf({ base, build, files, prerendered }: BuildFiles): string[] {
	const wanted = (path: string) => {
		const own = path.slice(base.length);
		return PAGES.includes(own) || FETCHED.test(own);
	};
	return [...new Set([...build.filter(isAsset), ...[...files, ...prerendered].filter(wanted)])];
}

/** What to do with a request: a path of the shelf, a page that is kept with a slash at its end, or nothing. */
export type Answer = { readonly kept: string } | { readonly moved: string } | null;

/** How a request is answered from the shelf. Queries do not matter: pages read them by script. */
export function answerFor(shelf: ReadonlySet<string>, path: string): Answer {
	if (shelf.has(path)) return { kept: path };
	const page = path.endsWith('/index.html') ? path.slice(0, -'index.html'.length) : path;
	if (page !== path && shelf.has(page)) return { kept: page };
	if (!path.endsWith('/') && shelf.has(`${path}/`)) return { moved: `${path}/` };
	return null;
}
