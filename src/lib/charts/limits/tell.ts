import type { Format } from '$lib/i18n/format';
import { GAPS, type Gap, type LimitsData, type LimitsWords } from './types';

/** What is said of a gap: its name, how many of how many, what that is, and what else the tables hold. */
export interface Told {
	readonly gap: Gap;
	readonly name: string;
	readonly share: string;
	/** The same with what is counted, for where no sentence follows. */
	readonly whole: string;
	readonly text: string;
	readonly more: string;
}

/** All four gaps in words, with their figures. */
export function toldGaps(data: LimitsData, words: LimitsWords, format: Format): readonly Told[] {
	const { abroad, population } = data.medians;
	const values = {
		abroad_limits: format.number(abroad.limits, 'percent', 1),
		abroad_requires: format.number(abroad.requires, 'percent', 1),
		population_limits: format.number(population.limits),
		population_requires: format.number(population.requires),
		dated: format.number(data.dated.cities),
		span: format.number(data.dated.span),
		from: format.number(data.years[0], 'year'),
		to: format.number(data.years[1], 'year')
	};
	return GAPS.map((gap) => {
		const share = format.fill(words.share, {
			count: format.number(data.shares[gap].count),
			all: format.number(data.shares[gap].all)
		});
		return {
			gap,
			name: words[gap],
			share,
			whole: format.fill(words.share_of, { share, unit: words[`${gap}_unit`] }),
			text: format.fill(words[`${gap}_text`], values),
			more: format.fill(words[`${gap}_more`], values)
		};
	});
}

/** A gap in one breath. */
export function sayGap(told: Told, words: LimitsWords, format: Format): string {
	const { name, share, text, more } = told;
	return format.fill(words.say, { name, share, text, more });
}
