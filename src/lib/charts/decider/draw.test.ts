import { median } from 'd3-array';
import { describe, expect, it } from 'vitest';
import type { Row, Table } from '$lib/story/types';
import {
	english as format,
	longer,
	SIZES,
	theTables,
	wordsOf,
	pointsAt
} from '../../../../tests/unit/the-tables';
import { boundsOf, type Point } from '../core/drawing';
import { faultsOf } from '../core/sound';
import { deciderContract } from './contract';
import { describeDecider } from './describe';
import { drawDecider } from './draw';
import { frame } from './frame';
import { deciderChart } from './index';
import { deciderTable } from './table';
import { SIDES, type DeciderView, type DeciderWords } from './types';

const words = wordsOf<DeciderWords>('decider');
/** Primary murder rates, by city and year. */
const murders = theTables
	.get('crime')!
	.rows.filter((row) => row['measure'] === 'murder' && row['series_role'] === 'primary');
const rateOf = (city: string, year: number) =>
	murders.find((row) => row['city_id'] === city && row['year'] === year)?.['rate_per_100k'] ?? null;
const groupOf = (side: string) =>
	theTables
		.get('cities')!
		.rows.filter((row) => row['policy_group'] === side)
		.map((row) => String(row['city_id']));
const years = Array.from({ length: 26 }, (_, index) => 2000 + index);
const medianRows: Row[] = SIDES.flatMap((group) =>
	years.map((year) => {
		const rates = groupOf(group).flatMap((city) => rateOf(city, year) ?? []);
		return {
			median_id: `${group}-${year}`,
			group,
			year,
			median: median(rates.map(Number)) ?? null
		};
	})
);
const medians: Pick<Table, 'rows' | 'byKey'> = {
	rows: medianRows,
	byKey: new Map(medianRows.map((row) => [String(row['median_id']), row]))
};
const data = deciderContract.select(new Map([...theTables, ['murder_medians', medians as Table]]));

const all = ['medians', 'breaks', 'preliminary'] as const;
const views: readonly DeciderView[] = [
	...years
		.filter((_, index) => index % 3 === 0)
		.map((year): DeciderView => ({ show: [...all], year })),
	{ show: ['medians'], year: 2014 },
	{ show: ['medians'] },
	...[2000, 2009, 2014, 2021, 2025].map((year): DeciderView => ({
		show: [...all],
		year,
		mode: 'change'
	})),
	{ show: ['cities'] },
	{ show: ['twins', 'preliminary', 'breaks'], year: 2021, focus: 'minneapolis' },
	{ show: ['cities', 'medians', 'twins'], year: 2010, focus: 'denver' }
];
const phone = { width: 350, height: 380 };

describe.each(SIZES)('decider at $width by $height', (size) => {
	it.each(views)('is sound, in long words too: %o', (view) => {
		for (const one of [words, longer(words)]) {
			const drawing = drawDecider(data, view, one, size, format);
			expect(faultsOf(drawing, size).join('; ')).toBe('');
		}
	});

	it.each(views)('lines lie on their values: %o', (view) => {
		const drawing = drawDecider(data, view, words, size, format);
		const at = frame(data, view, words, size, format);
		const back = ([, y]: Point) => (at.bottom - y) / at.unit + at.domain[0];
		for (const side of SIDES) {
			const values = years.map((year) => Number(medians.byKey.get(`${side}-${year}`)!['median']));
			const base = values[years.indexOf(view.year ?? 2000)]!;
			const points = pointsAt(drawing, `median-${side}`);
			expect(points).toHaveLength(years.length);
			points.forEach((point, index) => {
				const wanted = values[index]! * (view.mode === 'change' ? 100 / base : 1);
				expect(back(point)).toBeCloseTo(wanted, 6);
				expect(point[0]).toBeCloseTo(at.px(years[index]!), 6);
			});
		}
		if (view.mode === 'change') return;
		for (const city of data.cities) {
			const known = years.flatMap((year) => rateOf(city.key, year) ?? []);
			const points = pointsAt(drawing, `city-${city.key}`);
			expect(points.map(back).map((rate) => rate.toFixed(4))).toEqual(
				known.map((rate) => Number(rate).toFixed(4))
			);
		}
	});

	it.each(views.filter(({ year, show }) => year !== undefined && show.includes('medians')))(
		'the year and both medians are written: %o',
		(view) => {
			const keys = drawDecider(data, view, words, size, format).map(({ key }) => key);
			for (const key of ['year', 'statement', 'value-limits', 'value-requires']) {
				expect(keys.includes(key), key).toBe(true);
			}
		}
	);
});

describe('decider', () => {
	it('keeps its marks in every view', () => {
		const keys = views.map((view) =>
			drawDecider(data, view, words, phone, format)
				.flatMap((mark) => (mark.kind === 'text' ? [] : mark.key))
				.sort()
		);
		for (const one of keys) expect(one).toEqual(keys[0]);
	});

	it('keeps a gap a gap', () => {
		const drawing = drawDecider(data, views[0]!, words, phone, format);
		const line = drawing.find(({ key }) => key === 'city-el-paso');
		expect(line?.kind === 'path' && line.runs).toHaveLength(2);
	});

	it('puts the line, and the dots of the year, where they belong', () => {
		const view: DeciderView = { show: ['medians'], year: 2014 };
		const drawing = drawDecider(data, view, words, phone, format);
		const at = frame(data, view, words, phone, format);
		const rows = drawing.filter((mark) => mark.kind === 'dot' && mark.row).map(({ row }) => row);
		expect(rows).toEqual(['limits-2014', 'requires-2014']);
		const line = drawing.find(({ key }) => key === 'the-line')!;
		expect(boundsOf(line)?.x).toBeCloseTo(at.px(2014), 6);
	});

	it('has one sign a year for the group that is ahead, and counts them', () => {
		const drawing = drawDecider(data, views[0]!, words, phone, format);
		for (const side of SIDES) {
			const other = side === 'limits' ? 'requires' : 'limits';
			const of = (group: string, year: number) =>
				Number(medians.byKey.get(`${group}-${year}`)!['median']);
			const ahead = years.filter((year) => of(side, year) > of(other, year));
			const signs = drawing.filter(
				({ key, hidden }) => key.startsWith(`ahead-${side}-`) && !hidden
			);
			expect(signs.map(({ key }) => key)).toEqual(ahead.map((year) => `ahead-${side}-${year}`));
			const text = drawing.find(({ key }) => key === `ahead-${side}`);
			expect(text?.kind === 'text' && text.lines.join(' ')).toContain(String(ahead.length));
		}
	});

	it('counts change from the year of the line', () => {
		const view: DeciderView = { show: ['medians'], year: 2014, mode: 'change' };
		const drawing = drawDecider(data, view, words, phone, format);
		const [limits, requires] = SIDES.map((side) => {
			const of = (year: number) => Number(medians.byKey.get(`${side}-${year}`)!['median']);
			return Math.round((of(2025) / of(2014) - 1) * 100);
		});
		const text = drawing.find(({ key }) => key === 'statement');
		const said = text?.kind === 'text' ? text.lines.join(' ') : '';
		expect(said).toContain(`+${limits}%`);
		expect(said).toContain(`${requires}%`);
		expect(describeDecider(data, view, words, format)).toContain(`+${limits}%`);
	});

	it('is the reader’s to move', () => {
		const view: DeciderView = { show: ['medians'], year: 2014 };
		const [range, choice] = deciderChart.controls!(data, view, words, format);
		expect(range).toMatchObject({ kind: 'range', min: 2000, max: 2025, value: 2014, text: '2014' });
		expect(choice).toMatchObject({ kind: 'choice', value: 'level' });
		const explore = (name: string, value: string) => deciderChart.explore!(data, view, name, value);
		expect(explore('year', '2021')).toEqual({ ...view, year: 2021 });
		expect(explore('mode', 'change')).toEqual({ ...view, mode: 'change' });
		for (const [name, value] of [
			['year', '1999'],
			['year', 'x'],
			['mode', 'x'],
			['x', '2014']
		] as const) {
			expect(explore(name, value)).toEqual(view);
		}
	});

	it('tells the numbers of the year', () => {
		const text = describeDecider(data, { show: ['medians'], year: 2014 }, words, format);
		expect(text).toContain('8.1');
		expect(text).toContain('11.1');
	});

	it('has a table row per year, with gaps in words', () => {
		const { rows } = deciderTable(data, words, format);
		expect(rows.map((row) => row.cells[0])).toEqual(years.map(String));
		expect(rows[17]!.cells).toContain(words.missing);
	});
});
