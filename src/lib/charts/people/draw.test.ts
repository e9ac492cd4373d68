import { describe, expect, it } from 'vitest';
import {
	english as format,
	longer,
	SIZES,
	theTables,
	wordsOf
} from '../../../../tests/unit/the-tables';
import { overlaps } from '../core/boxes';
import { boundsOf, LEADING, type TextMark } from '../core/drawing';
import { faultsOf } from '../core/sound';
import { textWidth } from '../core/text';
import { peopleContract } from './contract';
import { describePeople } from './describe';
import { frameOf } from './frame';
import { peopleChart } from './index';
import type { PeopleView, PeopleWords } from './types';

const words = wordsOf<PeopleWords>('people');
const data = peopleContract.select(theTables);
const views: readonly PeopleView[] = [
	{},
	{ focus: 'minneapolis', label: ['minneapolis', 'st-paul', 'newark', 'detroit'] },
	{ focus: 'denver' },
	{ focus: 'louisville' },
	{ group: 'limits' },
	{ focus: 'houston', group: 'requires' }
];
const rows = theTables.get('cities')!.rows;
const draw = (view: PeopleView, size: { width: number; height: number }, said = words) =>
	peopleChart.draw(data, view, said, size, format);

describe.each(SIZES)('people at $width by $height', (size) => {
	it.each(views)('is sound, with longer words too: %o', (view) => {
		expect(faultsOf(draw(view, size), size)).toEqual([]);
		expect(faultsOf(draw(view, size, longer(words)), size)).toEqual([]);
	});

	it('leaves room for the picture', () => {
		const { top, bottom } = frameOf(data, longer(words), size, format);
		expect(bottom - top).toBeGreaterThan(60);
	});

	it.each(views)('lets no city lie under what the levels measure: %o', (view) => {
		const drawing = draw(view, size);
		const name = drawing.find((mark): mark is TextMark => mark.key === 'axis-share');
		if (!name) return;
		const [right, y] = name.at;
		const width = textWidth(name.lines[0] ?? '', name.size);
		const box = { x: right - width, y, width, height: name.size * LEADING };
		const under = drawing.filter((mark) => mark.row && overlaps(box, boundsOf(mark) ?? box));
		expect(under.map(({ row }) => row)).toEqual([]);
	});

	it('draws every cell of the table where its axes put it', () => {
		const at = frameOf(data, words, size, format);
		const drawing = draw({}, size);
		const y = (key: string) => {
			const mark = drawing.find((one) => one.key === key);
			return mark?.kind === 'rule' ? mark.from[1] : NaN;
		};
		const tick = (key: string) => {
			const mark = drawing.find((one) => one.key === key);
			return mark?.kind === 'rule' ? mark.from[0] : NaN;
		};
		// Read back through what is drawn: the lowest and next level, two ticks that double.
		const [low = 0, high = 0] = at.levels;
		const perPixel = (high - low) / (y(`level-${low}`) - y(`level-${high}`));
		const doubling = tick('tick-600000') - tick('tick-300000');
		for (const row of rows) {
			const key = row['city_id'] as string;
			const mark = drawing.find((one) => one.row === key);
			if (mark?.kind !== 'dot') throw new Error(`no sign for ${key}`);
			const share = row['foreign_born_share'] as number | null;
			if (share === null) {
				expect(mark.at[1]).toBeGreaterThan(at.bottom);
				continue;
			}
			expect((y(`level-${low}`) - mark.at[1]) * perPixel + low).toBeCloseTo(share, 6);
			const population = 300_000 * 2 ** ((mark.at[0] - tick('tick-300000')) / doubling);
			expect(Math.round(population)).toBe(row['population_2020']);
		}
	});
});

describe('people', () => {
	const size = { width: 350, height: 380 };

	it('names what the levels measure where there is room', () => {
		for (const width of [700, 1100])
			expect(draw({}, { width, height: 520 }).map(({ key }) => key)).toContain('axis-share');
	});

	it('keeps the marks that move in every view', () => {
		const moving = (view: PeopleView) =>
			draw(view, size)
				.filter((mark) => mark.kind !== 'text')
				.map(({ key }) => key)
				.sort();
		for (const view of views) expect(moving(view)).toEqual(moving({}));
	});

	it('draws figures of another survey hollow, and no others', () => {
		const hollow = draw({}, size).filter((mark) => mark.row && / open|^open/.test(mark.look));
		expect(hollow.map(({ row }) => row).sort()).toEqual(['nashville', 'st-paul']);
	});

	it('shows the earliest share of the city in front, where there is one', () => {
		expect(data.past).toBe(1990);
		const past = (focus: string) => draw({ focus }, size).find(({ key }) => key === 'past');
		expect(past('denver')).toMatchObject({ hidden: false });
		expect(past('denver')?.say).toBe('Denver in 1990: 7.4% of residents born abroad (census).');
		expect(past('minneapolis')).toMatchObject({ hidden: true });
	});

	it('has no past, and no column of it, where no share is older than the survey', () => {
		const table = theTables.get('foreign_born')!;
		const newer = table.rows.filter((row) => Number(row['year']) >= data.survey[0]);
		const told = new Map([...theTables, ['foreign_born', { ...table, rows: newer }]]);
		const recent = peopleContract.select(told);
		expect(recent.past).toBeNull();
		const drawing = peopleChart.draw(recent, { focus: 'denver' }, words, size, format);
		expect(faultsOf(drawing, size)).toEqual([]);
		expect(drawing.find(({ key }) => key === 'past')).toMatchObject({ hidden: true });
		const { columns, rows: cells } = peopleChart.table(recent, words, format, {});
		expect(columns.map(({ label }) => label)).not.toContain('Born abroad in 1990');
		for (const row of cells) expect(row.cells).toHaveLength(columns.length);
	});

	it('has a table of all cities, and words with the same numbers', () => {
		const table = peopleChart.table(data, words, format, {});
		expect(table.rows.map(({ key }) => key).sort()).toEqual(
			rows.map((row) => row['city_id']).sort()
		);
		const alt = describePeople(data, { focus: 'denver' }, words, format);
		for (const told of ['14.1%', 'Newark', '34.9%', 'Louisville', '2015', 'Denver']) {
			expect(alt).toContain(told);
		}
	});

	it('is explored by city and group, and back', () => {
		const explore = (view: PeopleView, name: string, value: string) =>
			peopleChart.explore?.(data, view, name, value);
		expect(explore({}, 'city', 'tulsa')).toEqual({ focus: 'tulsa' });
		expect(explore({ focus: 'tulsa', group: 'mixed' }, 'group', '')).toEqual({ focus: 'tulsa' });
		expect(explore({ focus: 'tulsa' }, 'city', '')).toEqual({});
		expect(explore({ focus: 'tulsa' }, 'city', 'atlantis')).toEqual({ focus: 'tulsa' });
		expect(explore({ focus: 'tulsa' }, 'group', 'limits')).toEqual({
			focus: 'tulsa',
			group: 'limits'
		});
		expect(explore({}, 'colour', 'limits')).toEqual({});
	});
});
