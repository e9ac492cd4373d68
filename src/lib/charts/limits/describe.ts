import type { Format } from '$lib/i18n/format';
import { toldGaps } from './tell';
import type { LimitsData, LimitsView, LimitsWords } from './types';

/** The text alternative: what the line joins, and each gap with its figures; one in front comes first. */
export function describeLimits(
	data: LimitsData,
	view: LimitsView,
	words: LimitsWords,
	format: Format
): string {
	const told = toldGaps(data, words, format);
	const front = told.filter(({ gap }) => gap === view.focus);
	const parts = [...front, ...told.filter((one) => !front.includes(one))].map(
		({ name, share, text, more }) => format.fill(words.alt_gap, { name, share, text, more })
	);
	return [
		format.fill(words.alt, {
			start: words.start,
			end: words.end,
			count: format.number(told.length)
		}),
		...parts
	].join(' ');
}
