import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesOf } from './files';
import { files } from './site';

/** The same site under another path: a newsroom serves it wherever its own site has room. */
const BASE = '/features/line';

const dir = mkdtempSync(join(tmpdir(), 'under-a-path-'));
let log = '';

beforeAll(async () => {
	const env = { ...process.env, BASE_PATH: BASE, BUILD_DIR: dir, NODE_ENV: 'production' };
	const vite = join('node_modules', 'vite', 'bin', 'vite.js');
	const done = await promisify(execFile)(process.execPath, [vite, 'build'], { env });
	log = done.stdout;
}, 300_000);

afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** What `npm run build` makes of the pages once they are written. */
const MADE_AFTER =
	/^copy\/|^handout\/.*\.pdf$|^_app\/immutable\/chart-data\/|^sha256sums\.txt$|\.(br|gz)$/;

/** Without what is made after the pages, and what a build names anew each time. */
const named = (paths: readonly string[]): string[] =>
	paths
		.filter((path) => !MADE_AFTER.test(path))
		.map((path) => path.replace(/([._-])[\w-]{8}\.(js|css|woff2)/, '$1*.$2'));

describe(`the site under ${BASE}`, () => {
	it('is built with the same files as under the root', () => {
		expect(named(filesOf(dir)), log).toEqual(named(files));
	});

	it('has no address that starts at the root of the host', () => {
		for (const page of filesOf(dir).filter((file) => file.endsWith('.html'))) {
			const root = parse(readFileSync(join(dir, page), 'utf8'), {
				blockTextElements: { script: true, style: true }
			});
			const addresses = root
				.querySelectorAll('[href], [src]')
				.flatMap((one) => [one.getAttribute('href'), one.getAttribute('src')])
				.filter((address) => address?.startsWith('/'));
			expect(
				addresses.filter((address) => !address?.startsWith(`${BASE}/`)),
				page
			).toEqual([]);
		}
	});

	it('loads files that are there, wherever it stands', () => {
		const page = parse(readFileSync(join(dir, 'text', 'index.html'), 'utf8'));
		const loads = page.querySelectorAll('link[href]').map((one) => one.getAttribute('href') ?? '');
		const here = new Set(filesOf(dir));
		const at = (href: string) => new URL(href, `http://host${BASE}/text/`).pathname;
		expect(loads.length).toBeGreaterThan(0);
		expect(loads.filter((href) => !here.has(at(href).slice(BASE.length + 1)))).toEqual([]);
	});
});
