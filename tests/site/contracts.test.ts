import { describe, expect, it } from 'vitest';
import { createFormat } from '../../src/lib/i18n/format';
import { resolve } from '../../src/lib/story/cells';
import { withDerived } from '../../src/lib/story/derive';
import { figureFrom } from '../../src/lib/story/figures';
import { readTables } from '../../src/lib/story/read';
import { pageAt } from './site';

/** What other people's pages and the stages may rely on, on both pages that carry the story. */

const tables = withDerived(readTables('data').tables);
const format = createFormat('en');

/** Tables whose rows each chart draws. */
const DRAWS: Readonly<Record<string, readonly string[]>> = {
	line: ['situations'],
	timeline: ['timeline'],
	provisions: ['provisions'],
	decider: ['crime', 'cities', 'murder_medians'],
	arguments: ['pairs', 'evidence', 'arguments'],
	polls: ['polls', 'figures'],
	map: ['cities'],
	rules: ['policies', 'cities'],
	people: ['cities'],
	trends: ['crime', 'cities'],
	enforcement: ['enforcement'],
	limits: ['studies_about', 'cities', 'policies'],
	questions: ['open_questions']
};

/** The table beside the murder rates has one row a year, with the rates of many rows in it. */
const YEARS = new Set(tables.get('crime')?.rows.map((row) => String(row['year'])));

const holds = (names: readonly string[], key: string): boolean =>
	names.some((name) => tables.get(name)?.byKey.has(key));

describe.each(['/', '/text/'])('%s', (path) => {
	const { root } = pageAt(path);
	const steps = root.querySelectorAll('[data-step]');
	const ids = steps.map((step) => step.getAttribute('data-step') ?? '');
	const figures = root.querySelectorAll('figure[data-chart]');
	const chartOf = (figure: (typeof figures)[number]) => figure.getAttribute('data-chart') ?? '';

	it('has 40 to 55 steps, each with an id of its own that links reach', () => {
		expect(steps.length).toBeGreaterThanOrEqual(40);
		expect(steps.length).toBeLessThanOrEqual(55);
		expect(new Set(ids).size).toBe(ids.length);
		expect(steps.map((step) => step.id)).toEqual(ids);
	});

	it('names each step by its heading', () => {
		for (const step of steps) {
			const label = step.getAttribute('aria-labelledby') ?? '(none)';
			expect(step.querySelector(`[id="${label}"]`)?.text.trim(), step.id).toBeTruthy();
		}
	});

	it('gives each step sources that stand in the source list', () => {
		for (const step of steps) {
			const sources = step.querySelectorAll('a[data-source]');
			expect(sources.length, step.id).toBeGreaterThan(0);
			for (const source of sources) {
				const id = source.getAttribute('data-source') ?? '';
				expect(tables.get('sources')?.byKey.has(id), `${step.id}: ${id}`).toBe(true);
				expect(source.getAttribute('href'), `${step.id}: ${id}`).toBeTruthy();
			}
		}
	});

	it('shows each step’s view as a figure in place, and the first of each scene as its figure', () => {
		const shown = figures.map((figure) => figure.getAttribute('data-view') ?? '');
		expect([...new Set(shown)].sort()).toEqual([...ids].sort());
		const scenes = root.querySelectorAll('.scene-figure figure').length;
		expect(shown.length).toBe(ids.length + scenes);
	});

	it('has a table for each chart, or leads to it, with a caption, headings and rows', () => {
		for (const chart of new Set(figures.map(chartOf))) {
			if (path === '/') {
				const links = root.querySelectorAll(`figure[data-chart="${chart}"] a.figure-page`);
				expect(links.length, chart).toBeGreaterThan(0);
				for (const link of links) {
					expect(link.getAttribute('href')).toContain(`charts/${chart}`);
				}
				continue;
			}
			const found = root.querySelectorAll(`table[data-table-of="${chart}"]`);
			expect(found.length, chart).toBeGreaterThan(0);
			for (const table of found) {
				expect(table.querySelector('caption')?.text.trim(), chart).toBeTruthy();
				expect(table.querySelectorAll('th[scope=col]').length, chart).toBeGreaterThan(1);
				expect(table.querySelectorAll('tbody th[scope=row]').length, chart).toBeGreaterThan(1);
			}
		}
	});

	it('describes every picture in words', () => {
		for (const figure of figures) {
			const picture = figure.querySelector('[role=img]');
			expect(picture?.getAttribute('aria-label')?.trim(), figure.id).toBeTruthy();
		}
	});

	it('takes every figure in prose from a cell that holds it, written as its unit says', () => {
		const found = root.querySelectorAll('data');
		expect(found.length).toBeGreaterThan(20);
		for (const data of found) {
			const from = data.getAttribute('data-from') ?? '(none)';
			const figure = figureFrom(from, tables, format);
			if (typeof figure === 'string') throw new Error(figure);
			expect({ value: data.getAttribute('value'), text: data.text }, from).toEqual({
				value: String(figure.value),
				text: figure.text
			});
		}
	});

	it.each(Object.keys(DRAWS))('draws the %s chart from rows that may be drawn', (chart) => {
		const drawn = figures.filter((figure) => chartOf(figure) === chart);
		const names = DRAWS[chart] ?? [];
		const marks = drawn.flatMap((figure) => figure.querySelectorAll('[data-key]'));
		const keys = new Set(marks.map((mark) => mark.getAttribute('data-key') ?? ''));
		expect(keys.size).toBeGreaterThan(0);
		const rows = [...keys].filter((key) => !(chart === 'decider' && YEARS.has(key)));
		expect(rows.filter((key) => !holds(names, key))).toEqual([]);
		for (const key of rows) {
			const table = names.find((name) => tables.get(name)?.byKey.has(key)) ?? '';
			expect(typeof resolve({ table, key }, tables), key).toBe('object');
		}
	});

	it('marks situations, and both sides of a pair', () => {
		const situations = root.querySelectorAll('[data-chart="line"] [data-key]');
		expect(situations.length).toBeGreaterThan(10);
		for (const mark of situations) {
			expect(holds(['situations'], mark.getAttribute('data-key') ?? '')).toBe(true);
		}
		const signs = root.querySelectorAll('[data-chart="arguments"] [data-key]');
		expect(signs.length).toBeGreaterThan(1);
		const evidence = signs.map((sign) =>
			tables.get('evidence')?.byKey.get(sign.getAttribute('data-key') ?? '')
		);
		expect(new Set(evidence.map((row) => row?.['side']))).toEqual(new Set(['critic', 'advocate']));
		for (const row of evidence) expect(holds(['pairs'], String(row?.['pair_id']))).toBe(true);
	});
});

describe('/sources/', () => {
	it('lists every source that may be cited, each with an anchor of its own', () => {
		const { root } = pageAt('/sources/');
		for (const id of tables.get('sources')?.byKey.keys() ?? []) {
			expect(root.querySelectorAll(`[id="${id}"]`).length, id).toBe(1);
		}
	});
});
