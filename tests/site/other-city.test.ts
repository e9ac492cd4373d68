import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTables } from '../../src/lib/story/read';
import { buildOtherCity, OTHER_CITY } from '../other-city.mjs';
import { filesOf } from './files';
import { files as ours } from './site';

/** An invented place in Hebrew, built by the same source: nothing in `src` may be about one place or one language. */
const FICTION = 'בדיוני';

/** Keys of its records: ids, no words. */
const KEYS = new Set(
	[...readTables(OTHER_CITY).tables.values()].flatMap(({ byKey }) => [...byKey.keys()])
);

/** A build that is there already may be named, to save its time. */
const named = process.env['OTHER_CITY_DIR'];
const dir = named ?? mkdtempSync(join(tmpdir(), 'other-city-'));
let files: readonly string[] = [];
let pages: readonly { readonly path: string; readonly root: HTMLElement }[] = [];

const read = (file: string) => readFileSync(join(dir, file), 'utf8');
const ending = (end: string) => files.filter((file) => file.endsWith(end));

beforeAll(async () => {
	if (!named) await buildOtherCity(dir);
	files = filesOf(dir);
	pages = ending('.html').map((path) => ({
		path,
		root: parse(read(path), { blockTextElements: { script: true, style: true } })
	}));
}, 300_000);

afterAll(() => {
	if (!named) rmSync(dir, { recursive: true, force: true });
});

/** Latin words that a Hebrew page may hold: names of formats, keys and products. */
const NAMES =
	/\b(PNG|SVG|CSV|JSON|QR|CC|BY|URL|datapackage|json|PageDown|PageUp|Shift|Home|End|Enter|WordPress|Ghost|Drupal|Arc|XP|Squarespace|Substack|AMP)\b/g;

/** Words that a reader sees or hears; addresses, code and what is to be copied apart. */
function wordsOf(root: HTMLElement): string {
	const html = root.querySelector('html')?.toString() ?? '';
	const copy = parse(html, { blockTextElements: { script: true, style: true } });
	for (const node of copy.querySelectorAll('script, style, code, pre, textarea')) node.remove();
	// The page of sources leads to records by their keys.
	for (const node of copy.querySelectorAll('a, span'))
		if (KEYS.has(node.text.trim())) node.remove();
	const heard = copy
		.querySelectorAll('[aria-label], [alt], [title]')
		.flatMap((one) => ['aria-label', 'alt', 'title'].map((name) => one.getAttribute(name) ?? ''));
	return [copy.text, ...heard].join(' ').replace(/https?:\S+/g, ' ');
}

describe('a second place', () => {
	it('has every page of the first, but those that it does without', () => {
		const told = (all: readonly string[]) =>
			all.filter(
				(file) => /^[\w/-]*index\.html$/.test(file) && !/^(charts|embed)\/.+\//.test(file)
			);
		const without = told(ours).filter((file) => !files.includes(file));
		expect(without.filter((file) => !/^(cities|accessibility)\//.test(file))).toEqual([]);
		expect(files.filter((file) => /^(cities|accessibility|charts\/map)\//.test(file))).toEqual([]);
	});

	it('is in its own language, and runs its way', () => {
		expect(pages.length).toBeGreaterThan(20);
		for (const { path, root } of pages) {
			const html = root.querySelector('html');
			expect([html?.getAttribute('lang'), html?.getAttribute('dir')], path).toEqual(['he', 'rtl']);
		}
	});

	it('has no word of another language on any page', () => {
		for (const { path, root } of pages) {
			const strange =
				wordsOf(root)
					.replace(NAMES, ' ')
					.match(/[A-Za-z]{2,}[^\n]{0,30}/g) ?? [];
			expect(strange, path).toEqual([]);
		}
	});

	it.each(['.html', '.json', '.csv', '.svg', '.js', '.css', '.txt'])(
		'has nothing of the first place in any %s file',
		(end) => {
			for (const file of ending(end)) {
				expect(read(file), file).not.toMatch(/Minneapolis|Minnesota|Hennepin|ordinance|St\. Paul/i);
			}
		}
	);
});

describe('an invented place says so', () => {
	it('on every page and in its title', () => {
		for (const { path, root } of pages.filter((page) => !/404/.test(page.path))) {
			expect(root.querySelector('body')?.text, path).toContain(FICTION);
		}
	});

	it('at every picture', () => {
		for (const { path, root } of pages) {
			for (const figure of root.querySelectorAll('figure.figure')) {
				expect(figure.querySelector('.figure-source')?.text, path).toContain(FICTION);
			}
		}
	});

	it('in every file to take away', () => {
		const taken = files.filter((file) =>
			/^(charts|data)\/(?!package\/).*\.(csv|json|svg)$|^oembed\/.*json$|^data\/package\/datapackage\.json$/.test(
				file
			)
		);
		expect(taken.length).toBeGreaterThan(40);
		for (const file of taken.filter((one) => !one.endsWith('__data.json'))) {
			expect(read(file), file).toContain(FICTION);
		}
	});
});

describe('letters of another script', () => {
	it('cost only the language that is written in them', () => {
		const hebrew = (all: readonly string[]) => all.filter((file) => /noto-sans-hebrew/.test(file));
		expect(hebrew(files).length).toBeGreaterThan(0);
		expect(hebrew(ours)).toEqual([]);
	});
});
