import { describe, expect, it } from 'vitest';
import {
	english as format,
	keysOf,
	longer,
	SIZES,
	theTables,
	wordsOf
} from '../../../../tests/unit/the-tables';
import { faultsOf } from '../core/sound';
import { rulesContract } from './contract';
import { drawRules } from './draw';
import { rulesChart } from './index';
import { rulesTable } from './table';
import { adopted, timeOf } from './time';
import type { RulesView, RulesWords } from './types';

const words = wordsOf<RulesWords>('rules');
const data = rulesContract.select(theTables);
const policies = theTables.get('policies')!.rows.filter((row) => row['direction'] !== 'none');
const views: readonly RulesView[] = [
	{ show: 'all' },
	{ show: 'all', year: 2003 },
	{ show: 'city', year: 1985 },
	{ show: 'state', year: 2017, group: 'requires' },
	{ show: 'all', year: 2025, focus: 'atlanta' }
];

describe.each(SIZES)('rules at $width by $height', (size) => {
	it.each(views)('words stay inside and apart: %o', (view) => {
		expect(faultsOf(drawRules(data, view, words, size, format), size)).toEqual([]);
		expect(faultsOf(drawRules(data, view, longer(words), size, format), size)).toEqual([]);
	});

	it('every dated rule stands on its date, every other in the margin', () => {
		const drawing = drawRules(data, views[0]!, words, size, format);
		// The scale is read off the drawing: each column of rows has a line for 2000 and one for 2020.
		const scales = [0, 1].flatMap((index) => {
			const [early, late] = [2000, 2020].map((year) => {
				const mark = drawing.find(({ key }) => key === `grid-${year}-${index}`);
				return mark?.kind === 'rule' ? mark.from[0] : NaN;
			});
			const invert = (x: number) => 2000 + ((x - early!) / (late! - early!)) * 20;
			return Number.isNaN(early!) ? [] : [invert];
		});
		for (const row of policies) {
			const key = String(row['city_policy_id']);
			const mark = drawing.find((one) => one.key === `rule-${key}`);
			if (mark?.kind !== 'dot') throw new Error(`no sign for ${key}`);
			expect(mark.row).toBe(key);
			const times = scales.map((invert) => invert(mark.at[0]));
			const time = timeOf(String(row['adopted_date'] ?? ''));
			if (time !== null) {
				expect(times.some((one) => Math.abs(one - time) < 0.01)).toBe(true);
				expect(Math.floor(time)).toBe(Number(String(row['adopted_date']).slice(0, 4)));
			}
			expect(mark.shape).toBe(row['direction'] === 'limits' ? 'circle' : 'square');
			const open = row['evidence'] === 'weak' || row['in_force'] !== 'yes';
			expect(mark.look.includes('open')).toBe(open);
		}
	});

	it('has the same marks in every view, and one line', () => {
		const all = views.map((view) => drawRules(data, view, words, size, format));
		const keys = keysOf(all[0]!);
		expect(new Set(keys).size).toBe(keys.length);
		for (const drawing of all) expect(keysOf(drawing)).toEqual(keys);
		expect(all[0]!.filter(({ look }) => look === 'the-line')).toHaveLength(1);
	});

	it('draws nothing beyond the line', () => {
		for (const view of views) {
			const drawing = drawRules(data, view, words, size, format);
			const line = drawing.find(({ key }) => key === 'line');
			if (line?.kind !== 'path') throw new Error('no line');
			const ends = line.runs.map((run) => run[0]![0] + line.move!.x);
			for (const mark of drawing) {
				if (mark.hidden || !/^(band|reach)-/.test(mark.key)) continue;
				const end =
					mark.kind === 'rect' ? mark.x + mark.width : mark.kind === 'rule' ? mark.to[0] : 0;
				expect(ends.some((x) => end <= x + 0.01)).toBe(true);
			}
		}
	});

	it('names Minneapolis', () => {
		const drawing = drawRules(data, views[0]!, words, size, format);
		expect(drawing.find(({ key }) => key === 'name-minneapolis')?.hidden).toBe(false);
	});
});

describe('rules', () => {
	it('says what the short heading over undated rules means, and not where it is whole', () => {
		const said = (width: number, height: number) => {
			const drawing = drawRules(data, { show: 'all' }, words, { width, height }, format);
			const texts = drawing.flatMap((mark) =>
				mark.kind === 'text' && !mark.hidden ? mark.lines : []
			);
			return [
				texts.includes(words.no_date_short),
				texts.filter((text) => text === words.no_date).length
			];
		};
		// In the key, beside its sign; or over the rules themselves.
		expect(said(350, 420)).toEqual([true, 1]);
		expect(said(1100, 620)).toEqual([false, 1]);
	});

	it('names every city at a phone and on a wide screen', () => {
		for (const size of [
			{ width: 350, height: 380 },
			{ width: 900, height: 560 }
		]) {
			const text = drawRules(data, views[0]!, words, size, format)
				.flatMap((mark) => (mark.kind === 'text' && !mark.hidden ? mark.lines : []))
				.join(' ');
			for (const { name } of data.cities) expect(text).toContain(name);
		}
	});

	it('counts each rule once, however many of its cities there are', () => {
		const ids = (direction: string) =>
			new Set(
				policies
					.filter((row) => row['direction'] === direction && row['adopted_date'])
					.map((row) => row['policy_id'])
			).size;
		expect(adopted(data, views[0]!, 'limits')).toBe(ids('limits'));
		expect(adopted(data, views[0]!, 'requires')).toBe(ids('requires'));
		const text = rulesContract.describe(data, views[0]!, words, format);
		expect(text).toContain(`${ids('limits')} rules that limit`);
	});

	it('runs state law over the city rule of Atlanta and New Orleans', () => {
		const text = rulesContract.describe(data, views[0]!, words, format);
		expect(text).toMatch(/over a city rule that limits it: (Atlanta and New|New Orleans and Atl)/);
		const drawing = drawRules(data, views[0]!, words, { width: 900, height: 560 }, format);
		const find = (key: string) => drawing.find((mark) => mark.key === key)!;
		const band = find('band-new-orleans.la-sb208-2024');
		const city = find('rule-new-orleans.la-nopd-2016');
		if (band.kind !== 'rect' || city.kind !== 'dot') throw new Error('band and sign');
		expect(city.at[1]).toBeGreaterThan(band.y);
		expect(city.at[1]).toBeLessThan(band.y + band.height);
	});

	it('has a table row for each rule, and one for each city without', () => {
		const { rows } = rulesTable(data, words, format);
		const without = data.cities.filter(({ key }) => !data.rules.some(({ city }) => city === key));
		const keys = rows.map(({ key }) => key);
		expect(keys.filter(Boolean).sort()).toEqual(
			policies.map((row) => String(row['city_policy_id'])).sort()
		);
		expect(rows.filter(({ key }) => key === '').map(({ cells }) => cells[0])).toEqual(
			without.map(({ name }) => name)
		);
		const weak = policies.filter((row) => row['evidence'] === 'weak').length;
		expect(rows.filter(({ cells }) => cells.includes(words.evidence_weak))).toHaveLength(weak);
	});

	it('has an axis from the first rule to the newest record, whenever that is', () => {
		expect(data.years).toEqual([1985, 2026]);
		const table = theTables.get('policies')!;
		const rows = table.rows.map((row) =>
			row['adopted_date'] === '1985' ? { ...row, adopted_date: '1962-05' } : row
		);
		const older = rulesContract.select(new Map([...theTables, ['policies', { ...table, rows }]]));
		expect(older.years).toEqual([1962, 2026]);
		for (const size of SIZES) {
			const drawing = drawRules(older, views[0]!, words, size, format);
			expect(faultsOf(drawing, size)).toEqual([]);
			const sign = drawing.find(({ key }) => key === 'rule-chicago.il-chicago-1985');
			const line = drawing.find(({ key }) => key === 'line');
			if (sign?.kind !== 'dot' || line?.kind !== 'path') throw new Error('sign and line');
			const starts = line.runs.map((run) => run[0]![0]);
			expect(starts.some((x) => sign.at[0] > x && sign.at[0] - x < 8)).toBe(true);
		}
	});

	it('stops at a year that is not on the axis', () => {
		const view: RulesView = { show: 'all', year: 2027 };
		const off = 'the year 2027 is not on the axis, which runs from 1985 to 2026';
		expect(() => drawRules(data, view, words, SIZES[0]!, format)).toThrow(off);
	});

	it('is moved by year and city, and by nothing unknown', () => {
		const [view] = views;
		expect(rulesChart.explore!(data, view!, 'year', '2003').year).toBe(2003);
		expect(rulesChart.explore!(data, view!, 'year', '1900')).toEqual(view);
		expect(rulesChart.explore!(data, view!, 'focus', 'tulsa').focus).toBe('tulsa');
		expect(rulesChart.explore!(data, views[4]!, 'focus', '').focus).toBeUndefined();
	});
});
