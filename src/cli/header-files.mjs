#!/usr/bin/env node
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ALWAYS, ELSEWHERE, PLACES } from './headers.mjs';

/**
 * The headers of `headers.mjs` as hosts read them. `_headers` is written into the build; the nginx file is
 * kept in `docs/hosting`, made by `node src/cli/header-files.mjs > docs/hosting/nginx.conf`.
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

/** @param {string} path */
const pattern = (path) => `~^${path.replaceAll('.', '\\.')}${path.endsWith('/') ? '' : '$'}`;

/** A variable of nginx that holds one header's value. @param {string} name @param {string} fallback */
function nginxMap(name, variable = '', fallback = '') {
	const lines = PLACES.flatMap(({ path, headers }) =>
		name in headers ? [`\t${pattern(path)} "${headers[name]}";`] : []
	);
	return [`map $uri ${variable} {`, `\tdefault "${fallback}";`, ...lines, '}'];
}

/** The same for nginx: maps for its `http` block, and the lines that send them. */
export function nginxFile() {
	const csp = 'Content-Security-Policy';
	const cors = 'Access-Control-Allow-Origin';
	const cache = 'Cache-Control';
	const sent = {
		...Object.fromEntries(Object.entries(ALWAYS).map(([name, value]) => [name, `"${value}"`])),
		[csp]: '$line_csp',
		[cors]: '$line_cors',
		[cache]: '$line_cache'
	};
	return `${[
		'# Made by src/cli/header-files.mjs. Include this file in the http block.',
		...nginxMap(csp, '$line_csp', ELSEWHERE[csp]),
		...nginxMap(cors, '$line_cors'),
		...nginxMap(cache, '$line_cache', 'no-cache'),
		'',
		'# These lines go into the server block. nginx sends no header whose value is empty, and drops all of',
		'# them in a location that adds headers of its own.',
		...Object.entries(sent).map(([name, value]) => `# add_header ${name} ${value} always;`)
	].join('\n')}\n`;
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

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	process.stdout.write(nginxFile());
}
