import { describe, expect, it } from 'vitest';
import {
	english as format,
	longer,
	SIZES,
	theTables,
	wordsOf,
	pointsAt
} from '../../../../tests/unit/the-tables';
import { faultsOf } from '../core/sound';
import { trendsContract } from './contract';
import { describeTrends } from './describe';
import { drawTrends } from './draw';
import { grid } from './grid';
import { trendsChart } from './index';
import { largePanel } from './large';
import { plotOf } from './panels';
import { trendsTable } from './table';
import { MEASURES, SHOWS, type Measure, type TrendsView, type TrendsWords } from './types';

const words = wordsOf<TrendsWords>('trends');
const data = trendsContract.select(theTables);
const years = Array.from({ length: 26 }, (_, index) => 2000 + index);
const rowOf = (city: string, measure: Measure, year: number) => {
	const row = theTables.get('crime')!.byKey.get(`${city}-${measure}-${year}`);
	return row?.['series_role'] === 'primary' ? row : undefined;
};
const ratesOf = (city: string, measure: Measure) =>
	years.flatMap((year) => {
		const rate = rowOf(city, measure, year)?.['rate_per_100k'];
		return typeof rate === 'number' ? [{ year, rate }] : [];
	});
const views: readonly TrendsView[] = [
	...MEASURES.flatMap((measure) => SHOWS.map((show): TrendsView => ({ measure, show }))),
	{ measure: 'violent', focus: 'washington' },
	{ measure: 'violent', focus: 'nashville' },
	{ measure: 'violent', focus: 'memphis', show: 'both' },
	{ measure: 'murder', focus: 'new-orleans', show: 'both' },
	{ measure: 'murder', focus: 'el-paso', show: 'both' },
	{ measure: 'murder', focus: 'louisville', show: 'one' }
];
const wide = { width: 900, height: 560 };
const drawn = (view: TrendsView, size = wide) => drawTrends(data, view, words, size, format);

describe.each(SIZES)('trends at $width by $height', (size) => {
	it.each(views)('is sound, in long words too: %o', (view) => {
		for (const one of [words, longer(words)]) {
			const drawing = drawTrends(data, view, one, size, format);
			expect(faultsOf(drawing, size).join('; ')).toBe('');
		}
	});

	it.each(views)('lines lie on the rates of their rows: %o', (view) => {
		const drawing = drawn(view, size);
		const plan = grid(data, view, words, size, format)!;
		for (const [key, box] of plan.panels) {
			const plot = plotOf(box);
			const known = ratesOf(key, view.measure);
			const points = pointsAt(drawing, `city-${key}`);
			expect(points).toHaveLength(known.length);
			points.forEach(([x, y], index) => {
				const { rate, year } = known[index]!;
				expect(((plot.y + plot.height - y) / plot.height) * plan.top).toBeCloseTo(rate, 4);
				const part = (year - 2000) / 25;
				expect(x).toBeCloseTo(plot.x + 2 + part * (plot.width - 4), 4);
			});
		}
		if (!plan.large) return;
		const at = largePanel(data, view, words, format, plan.focus, plan.large);
		const known = ratesOf(plan.focus.key, view.measure);
		const dots = drawing.flatMap((mark) =>
			mark.kind === 'dot' && /^dot-\d/.test(mark.key) && !mark.hidden ? [mark] : []
		);
		expect(dots).toHaveLength(known.length);
		dots.forEach((dot, index) => {
			const { rate, year } = known[index]!;
			const { y, height } = at.plot;
			expect(((y + height - dot.at[1]) / height) * at.top).toBeCloseTo(rate, 6);
			expect(dot.at[0]).toBeCloseTo(at.px(year), 6);
			expect(dot.say).toContain(format.number(rate, 'per_100k', view.measure === 'murder' ? 1 : 0));
		});
	});
});

describe('trends', () => {
	it('keeps its marks in every view and size', () => {
		const keys = views.flatMap((view) =>
			[wide, { width: 350, height: 380 }].map((size) =>
				drawn(view, size)
					.flatMap((mark) => (mark.kind === 'text' ? [] : mark.key))
					.sort()
			)
		);
		for (const one of keys) expect(one).toEqual(keys[0]);
	});

	it('gives every city a panel where there is room, and a phone the nearest in size', () => {
		const shown = (view: TrendsView, size: typeof wide) => [
			...grid(data, view, words, size, format)!.panels.keys()
		];
		expect(shown({ measure: 'murder' }, wide)).toHaveLength(28);
		expect(shown({ measure: 'murder', show: 'panels' }, { width: 350, height: 380 })).toHaveLength(
			28
		);
		const few = shown({ measure: 'murder' }, { width: 350, height: 380 });
		expect(few.length).toBeGreaterThanOrEqual(3);
		expect(few).toContain('st-paul');
		expect(few).not.toContain('minneapolis');
	});

	it('leads with the Twin Cities, then goes by group and name', () => {
		const [first, second, ...rest] = data.cities;
		expect([first?.key, second?.key]).toEqual(['minneapolis', 'st-paul']);
		const groups = ['limits', 'requires', 'mixed', 'none_found'];
		const order = rest.map(({ group, name }) => `${groups.indexOf(group)} ${name}`);
		expect(order).toEqual([...order].sort());
	});

	it('keeps a gap a gap and signs a jump', () => {
		const drawing = drawn({ measure: 'violent', focus: 'memphis' });
		const line = drawing.find(({ key }) => key === 'focus-line');
		expect(line?.kind === 'path' && line.runs.length).toBe(3);
		for (const year of [2017, 2022, 2023]) {
			expect(drawing.find(({ key }) => key === `dot-${year}`)?.hidden).toBe(true);
		}
		const jumps = years.filter((year) => rowOf('minneapolis', 'murder', year)?.['jump'] === true);
		const signs = drawn({ measure: 'murder' }).filter(
			({ key, look }) => key.startsWith('dot-') && look.includes('open')
		);
		expect(signs.map(({ key }) => key)).toEqual(jumps.map((year) => `dot-${year}`));
		for (const sign of signs) expect(sign.say).toContain(words.say_jump);
	});

	it('marks the break of the definition for violent crime alone', () => {
		const hidden = (measure: Measure) =>
			drawn({ measure }).find(({ key }) => key === 'break-definition')?.hidden;
		expect([hidden('murder'), hidden('violent')]).toEqual([true, false]);
		// It waits near to where it comes: only the scale's numbers take another width.
		const x = (measure: Measure) => {
			const mark = drawn({ measure }).find(({ key }) => key === 'break-definition');
			return mark?.kind === 'rule' ? mark.from[0] : NaN;
		};
		expect(Math.abs(x('murder') - x('violent'))).toBeLessThan(30);
	});

	it('puts each break where its table has it, and none where it has none', () => {
		expect(data.breaks).toEqual({ system: 2021, definition: 2013 });
		const view: TrendsView = { measure: 'violent', focus: 'minneapolis', show: 'both' };
		const size = { width: 700, height: 520 };
		const drawnWith = (breaks: typeof data.breaks) =>
			drawTrends({ ...data, breaks }, view, words, size, format);
		const at = (breaks: typeof data.breaks, key: string) => {
			const mark = drawnWith(breaks).find((one) => one.key === key);
			return mark?.kind === 'rule' && !mark.hidden ? mark.from[0] : null;
		};
		const [early, late] = [2008, 2021].map((system) => ({ system, definition: 2013 }));
		expect(at(late!, 'the-line')! - at(early!, 'the-line')!).toBeGreaterThan(100);
		const none = { system: null, definition: null };
		for (const key of ['the-line', 'break-definition']) expect(at(none, key), key).toBeNull();
		const told = (breaks: typeof data.breaks) =>
			describeTrends({ ...data, breaks }, view, words, format);
		expect(told(early!)).toContain(format.fill(words.alt_system, { year: '2008' }));
		expect(told(none)).not.toContain('FBI');
		const texts = drawnWith(none).filter(
			({ key }) => key.startsWith('break-') && key.endsWith('-text')
		);
		expect(texts).toEqual([]);
	});

	it('lets the reader pick crime and city', () => {
		const view: TrendsView = { measure: 'murder', focus: 'minneapolis', show: 'both' };
		const [measure, city] = trendsChart.controls!(data, view, words, format);
		expect(measure).toMatchObject({ kind: 'choice', value: 'murder' });
		expect(city?.kind === 'choice' && city.options).toHaveLength(28);
		const explore = (name: string, value: string) => trendsChart.explore!(data, view, name, value);
		expect(explore('measure', 'violent')).toEqual({ ...view, measure: 'violent' });
		expect(explore('city', 'denver')).toEqual({ ...view, focus: 'denver' });
		for (const name of ['measure', 'city', 'x']) expect(explore(name, 'atlantis')).toEqual(view);
	});

	it('has a table row per city and a column per year, with gaps in words', () => {
		const { rows, columns } = trendsTable(data, words, format, { measure: 'violent' });
		expect(rows).toHaveLength(28);
		expect(columns).toHaveLength(28);
		const memphis = rows.find(({ key }) => key === 'memphis')!;
		expect(memphis.cells[2 + 2022 - 2000]).toBe(words.missing);
	});

	it('tells the numbers of the city in front', () => {
		const text = describeTrends(data, { measure: 'murder' }, words, format);
		for (const { year } of [{ year: 2000 }, { year: 2021 }, { year: 2025 }]) {
			const rate = Number(rowOf('minneapolis', 'murder', year)!['rate_per_100k']);
			expect(text).toContain(format.number(rate, 'per_100k'));
		}
	});
});
