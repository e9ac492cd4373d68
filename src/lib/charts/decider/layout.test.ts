import { scaleLinear } from 'd3-scale';
import { describe, expect, it } from 'vitest';
import { createFormat } from '$lib/i18n/format';
import { inside, overlaps } from '../core/boxes';
import { describeDecider } from './describe';
import { layoutDecider } from './layout';
import { seriesPath } from './lines';
import { frame } from './scales';
import { deciderTable } from './table';
import type { City, DeciderData, DeciderView, DeciderWords, Group } from './types';

const format = createFormat('en');
const years = Array.from({ length: 26 }, (_, index) => 2000 + index);
const wave = (base: number, swing: number, shift: number) =>
	years.map((_, index) => Math.round((base + swing * Math.sin((index + shift) / 3)) * 10) / 10);
const city = (key: string, group: Group, rates: readonly (number | null)[]): City => ({
	key,
	name: key === 'st-paul' ? 'St. Paul' : key.charAt(0).toUpperCase() + key.slice(1),
	group,
	rates
});
const data: DeciderData = {
	years,
	cities: [
		city('minneapolis', 'limits', wave(13, 7, 0)),
		city('st-paul', 'limits', wave(7, 3, 1)),
		city('baltimore', 'limits', wave(45, 12, 2)),
		city('houston', 'requires', wave(14, 3, 4)),
		city('tulsa', 'requires', [...wave(12, 3, 5).slice(0, 10), null, ...wave(12, 3, 5).slice(11)]),
		city('omaha', 'none_found', wave(8, 2, 3)),
		city('louisville', 'mixed', wave(15, 6, 2))
	],
	medians: { limits: wave(13, 5, 0), requires: wave(12.5, 3, 4) },
	preliminary: [2025]
};
const words: DeciderWords = {
	limits: 'Limits cooperation',
	requires: 'Must cooperate',
	mixed: 'Mixed',
	none_found: 'No rule found',
	median_limits: 'Median, cities that limit',
	median_requires: 'Median, cities that must cooperate',
	year: 'Year',
	rate: 'Murders per 100,000 residents',
	preliminary: 'Preliminary',
	break_2021: 'FBI changes how crime is counted',
	labels_today: 'Groups are labeled by their rules in late 2025',
	above: 'Some cities run higher than the picture shows',
	missing: 'No usable figure',
	alt_cities: '{count} cities, {from} to {to}.',
	alt_year: '{year}: {limits} against {requires}.',
	alt_crossings: '{from} to {to}: {limits} years, {requires} years.',
	alt_twins: '{year}: Minneapolis {minneapolis}, St. Paul {stpaul}.',
	alt_focus: '{year}: {city} {rate}.',
	alt_breaks: 'Counting changed.',
	alt_preliminary: '{years} preliminary.'
};
const sizes = [
	{ width: 250, height: 200 },
	{ width: 280, height: 220 },
	{ width: 350, height: 380 },
	{ width: 700, height: 520 },
	{ width: 1280, height: 800 }
];
const views: DeciderView[] = [
	{ show: ['cities'] },
	...[2000, 2014, 2021].map((year): DeciderView => ({ show: ['cities', 'medians'], year })),
	{ show: ['cities', 'twins', 'preliminary'], year: 2021, focus: 'minneapolis' },
	{ show: ['cities', 'medians', 'twins', 'breaks', 'preliminary'], year: 2025 }
];
const view = views[2]!;

describe.each(sizes)('decider at $width by $height', (size) => {
	it.each(views)('labels stay inside and apart: %o', (one) => {
		const { labels } = layoutDecider(data, one, words, size, format);
		for (const label of labels) expect(inside(label.box, { x: 0, y: 0, ...size })).toBe(true);
		labels.forEach((a, index) =>
			labels.slice(index + 1).forEach((b) => expect(overlaps(a.box, b.box)).toBe(false))
		);
	});

	it.each(views.slice(1))('the year and its values are written: %o', (one) => {
		const { labels, dots } = layoutDecider(data, one, words, size, format);
		expect(labels.map((label) => label.id)).toContain('year');
		const shown = dots.filter((dot) => dot.shown);
		expect(shown.length).toBeGreaterThan(1);
		const written = labels.filter((label) => label.kind === 'value').length;
		expect(written).toBeGreaterThanOrEqual(Math.min(2, shown.length));
	});
});

describe('decider', () => {
	const size = { width: 350, height: 380 };

	it('draws a path whose points invert to the rates', () => {
		const at = frame(data, view, words, size);
		const rates = data.cities[0]!.rates;
		const y = scaleLinear([...at.full.domain], [...at.full.range]);
		const x = scaleLinear([...at.x.domain], [...at.x.range]);
		const points = seriesPath(years, rates, at).slice(1).split('L');
		expect(points).toHaveLength(years.length);
		points.forEach((point, index) => {
			const [px, py] = point.split(',').map(Number);
			expect(x.invert(px!)).toBeCloseTo(years[index]!, 1);
			expect(Math.abs(y.invert(py!) - rates[index]!)).toBeLessThan(0.02);
		});
	});

	it('stretches lines onto the axis of the view', () => {
		const { stretch, frame: at } = layoutDecider(data, view, words, size, format);
		const [, , , factor, , shift] = stretch.slice(7, -1).split(',').map(Number);
		const full = scaleLinear([...at.full.domain], [...at.full.range]);
		const near = scaleLinear([...at.y.domain], [...at.y.range]);
		expect(full(13) * factor! + shift!).toBeCloseTo(near(13), 2);
	});

	it('keeps a gap a gap', () => {
		const { cities } = layoutDecider(data, view, words, size, format);
		const gap = cities.find((line) => line.key === 'tulsa')!;
		expect(gap.d.match(/M/g)).toHaveLength(2);
	});

	it('puts dots of the year on the values of their rows', () => {
		const { dots } = layoutDecider(data, view, words, size, format);
		const shown = dots.filter((dot) => dot.shown);
		expect(shown.map((dot) => dot.key)).toEqual(['limits-2014', 'requires-2014']);
		expect(shown.map((dot) => dot.value)).toEqual([
			data.medians.limits[14],
			data.medians.requires[14]
		]);
	});

	it('keeps every line in the picture in every view', () => {
		for (const one of views) {
			expect(layoutDecider(data, one, words, size, format).cities).toHaveLength(data.cities.length);
		}
	});

	it('tells the numbers of the year', () => {
		const text = describeDecider(data, view, words, format);
		const [limits, requires] = [data.medians.limits[14]!, data.medians.requires[14]!];
		expect(text).toContain(`2014: ${limits.toFixed(1)} against ${requires.toFixed(1)}.`);
		expect(text).toContain('5 cities, 2000 to 2025.');
	});

	it('has a table row per year, with gaps in words', () => {
		const { rows } = deciderTable(data, words, format);
		expect(rows.map((row) => row.cells[0])).toEqual(years.map(String));
		expect(rows[10]!.cells).toContain(words.missing);
	});
});
