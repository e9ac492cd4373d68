import type { Format } from '$lib/i18n/format';
import type { Point } from '../core/drawing';
import type { City, Measure, TrendsData, TrendsWords } from './types';

/** Pixels of a year and of one per 100,000 in the runs of a path, before it is moved and stretched. */
export const YEAR = 8;
export const RATE: Readonly<Record<Measure, number>> = { murder: 4, violent: 0.15 };

/** Upper end of the scale that small panels share: no line of these cities is cut. */
export function sharedTop(cities: readonly City[], measure: Measure): number {
	const rates = cities.flatMap((city) => city.series[measure].rates);
	const step = measure === 'murder' ? 20 : 500;
	return Math.ceil(Math.max(step, ...rates.map((rate) => rate ?? 0)) / step) * step;
}

/** Runs of one series, in years from the first and rates from 0; a year without a figure ends a run. */
export function runsOf(city: City, measure: Measure): readonly (readonly Point[])[] {
	const runs: Point[][] = [];
	const { rates } = city.series[measure];
	rates.forEach((rate, index) => {
		if (rate === null) return;
		if ((rates[index - 1] ?? null) === null) runs.push([]);
		runs.at(-1)?.push([index * YEAR, -rate * RATE[measure]]);
	});
	return runs;
}

/** A rate with its year, as it is told. */
export interface Known {
	readonly year: number;
	readonly rate: number;
}

/** Years that have a figure, first to last. */
export function knownOf(data: TrendsData, city: City, measure: Measure): readonly Known[] {
	return data.years.flatMap((year, index) => {
		const rate = city.series[measure].rates[index] ?? null;
		return rate === null ? [] : [{ year, rate }];
	});
}

/** The highest of some rates, the first of equals. */
export function highestOf(known: readonly Known[]): Known | undefined {
	return known.reduce<Known | undefined>(
		(best, one) => (best && best.rate >= one.rate ? best : one),
		undefined
	);
}

/** A rate as it is told: murders to a tenth, violent crimes whole. */
export function rateText(rate: number, measure: Measure, format: Format): string {
	return format.number(rate, 'per_100k', measure === 'murder' ? 1 : 0);
}

/** “Denver: 12.3 murders per 100,000 residents in 2021”. */
export function sayRate(
	city: City,
	{ year, rate }: Known,
	measure: Measure,
	words: TrendsWords,
	format: Format
): string {
	return format.fill(words[`say_${measure}`], {
		city: city.name,
		rate: rateText(rate, measure, format),
		year: format.number(year, 'year')
	});
}

/** The line of a city: the story's own in ink, its twin thinner, the rest in their group's colour and dash. */
export function lookOf(
	city: City,
	weights: { readonly lead: string; readonly rest: string }
): string {
	if (city.lead === 'home') return `ink ${weights.lead} solid`;
	if (city.lead === 'twin') return `ink ${weights.rest} solid`;
	return `${city.group} ${weights.rest}`;
}
