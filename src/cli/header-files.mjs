import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALWAYS, ELSEWHERE, PLACES } from './headers.mjs';

/**
 * The headers of `headers.mjs` as Netlify and Cloudflare Pages read them: a file in the build. Other hosts' files
 * are in `docs/hosting`: `hosting.mjs`.
 */

/**
 * The `_headers` file. Hosts join what several of its rules say about one file, and a browser holds a page
 * to every policy it is told: so pages that only we may frame are named one by one, never by a rule for all.
 * @param {readonly string[]} pages Top folders and files of the site that hold pages: `charts/`, `404.html`.
 * @param {string} base
 */
export function headersFile(pages, base = '') {
	/** @param {string} path @param {Record<string, string>} headers */
	const rule = (path, headers) => [
		`${base}${path}`,
		...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)
	];
	const own = ['/', ...pages.map((page) => (page.endsWith('/') ? `/${page}*` : `/${page}`))];
	const rules = [
		...rule('/*', ALWAYS),
		...PLACES.flatMap(({ path, headers }) => rule(path.replace(/\/$/, '/*'), headers)),
		...own.flatMap((path) => rule(path, ELSEWHERE))
	];
	return `${rules.join('\n')}\n`;
}

/** Top folders and files of a built site that hold pages. @param {string} dir */
function pagesIn(dir) {
	const told = new Set(['_app', ...PLACES.map(({ path }) => path.split('/')[1])]);
	return readdirSync(dir, { withFileTypes: true })
		.filter((entry) => !told.has(entry.name))
		.filter((entry) => entry.isDirectory() || entry.name.endsWith('.html'))
		.map((entry) => `${entry.name}${entry.isDirectory() ? '/' : ''}`)
		.sort();
}

/**
 * An adapter that also writes `_headers` beside the pages.
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @param {string} dir Where the site is written.
 * @param {string} base
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function withHeaders(adapter, dir, base = '') {
	return {
		...adapter,
		async adapt(builder) {
			await adapter.adapt(builder);
			writeFileSync(join(dir, '_headers'), headersFile(pagesIn(dir), base));
		}
	};
}
