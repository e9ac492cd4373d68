import { describe, expect, it } from 'vitest';
import { createFormat } from '$lib/i18n/format';
import { inside, overlaps } from '../core/boxes';
import { describeBars } from './describe';
import { layoutBars } from './layout';
import { barsTable } from './table';
import {
	KINDS,
	LYING,
	SERIES,
	type BarsData,
	type BarsView,
	type BarsWords,
	type Kind
} from './types';

const format = createFormat('en');
const kinds = Object.fromEntries(
	KINDS.map((kind) => [`kind_${kind}`, `Papers on ${kind}`])
) as Record<`kind_${Kind}`, string>;
const words: BarsWords = {
	...kinds,
	mn_arrests: 'Arrests',
	agreements: 'Agreements',
	source_kinds: 'Sources',
	studies_about: 'Studies',
	partial: 'Partial month',
	alt: '{series}: {parts}.',
	alt_part: '{label}: {value}',
	alt_part_partial: '{label}: {value} (partial)',
	column_label: 'Label',
	column_value: 'Number'
};
const dated = (key: string, date: string, value: number, partial = false) => ({
	key,
	date,
	value,
	partial
});
const data: BarsData = {
	mn_arrests: [
		dated('m1', '2025-08', 206, true),
		dated('m2', '2025-09', 217),
		dated('m3', '2025-10', 241),
		dated('m4', '2025-11', 173),
		dated('m5', '2025-12', 812),
		dated('m6', '2026-01', 2372),
		dated('m7', '2026-02', 587),
		dated('m8', '2026-03', 30, true)
	],
	agreements: [
		dated('a1', '2021-01-31', 148),
		dated('a2', '2021-12-31', 142),
		dated('a3', '2024-12-29', 135),
		dated('a4', '2025-12-31', 1273),
		dated('a5', '2026-05-18', 1840)
	],
	source_kinds: KINDS.slice(0, 9).map((kind, index) => dated(kind, '', 120 - index * 14)),
	studies_about: KINDS.slice(9).map((kind, index) => dated(kind, '', 8 - index))
};
const views: BarsView[] = [
	{ series: 'mn_arrests', focus: ['m6'] },
	{ series: 'agreements', focus: ['a5'] },
	{ series: 'source_kinds' },
	{ series: 'studies_about' }
];
const sizes = [
	[250, 200],
	[280, 220],
	[350, 380],
	[700, 520],
	[1280, 800]
] as const;

describe.each(sizes)('layoutBars at %i by %i', (width, height) => {
	it.each(views)('draws counts from zero and keeps labels apart for $series', (view) => {
		const { marks, texts } = layoutBars(data, view, words, { width, height }, format);
		expect(marks.map(({ key }) => key)).toEqual(
			SERIES.flatMap((series) => data[series].map(({ key }) => key))
		);
		const shown = marks.filter(({ state }) => state !== 'hidden');
		expect(shown.map(({ series }) => series)).toEqual(data[view.series].map(() => view.series));
		const length = ({ width, height }: (typeof marks)[number]) =>
			LYING.includes(view.series) ? width : -height;
		const unit = length(shown[0]!) / data[view.series][0]!.value;
		shown.forEach((mark, index) => {
			expect(length(mark) / unit).toBeCloseTo(data[view.series][index]!.value, 6);
		});
		const plot = { x: 0, y: 0, width, height };
		texts.forEach(({ box }, index) => {
			expect(inside(box, plot)).toBe(true);
			for (const other of texts.slice(index + 1)) expect(overlaps(box, other.box)).toBe(false);
		});
	});

	it('labels the foreground and marks partial months', () => {
		const { texts } = layoutBars(data, views[0]!, words, { width, height }, format);
		expect(texts.some(({ key, kind }) => kind === 'value' && key === 'm6-value')).toBe(true);
		expect(texts.filter(({ kind }) => kind === 'partial')).toHaveLength(2);
	});
});

it('labels every bar on a phone', () => {
	for (const view of views) {
		const { texts } = layoutBars(data, view, words, { width: 350, height: 380 }, format);
		const values = texts.filter(({ kind }) => kind === 'value');
		expect(values).toHaveLength(data[view.series].length);
	}
});

it('tells every number of its series', () => {
	const text = describeBars(data, views[0]!, words, format);
	for (const { value } of data.mn_arrests) expect(text).toContain(`: ${format.number(value)}`);
	expect(text.match(/\(partial\)/g)).toHaveLength(2);
	expect(text).not.toContain('1,840');
});

it('has a table row for every mark of the series on show', () => {
	for (const view of views) {
		const { marks } = layoutBars(data, view, words, { width: 350, height: 380 }, format);
		const keys = barsTable(data, words, format, view).rows.map(({ key }) => key);
		expect(keys).toEqual(marks.filter(({ state }) => state !== 'hidden').map(({ key }) => key));
	}
});
