import type { Format } from '$lib/i18n/format';
import type { Bar, BarsData, BarsView, BarsWords, Kind } from './types';

/** A bar's full label: its date, or its kind in words. */
export function labelOf(bar: Bar, words: BarsWords, format: Format): string {
	return bar.date ? format.date(bar.date) : words[`kind_${bar.key as Kind}`];
}

/** The text alternative: every bar of the series with its number. */
export function describeBars(
	data: BarsData,
	view: BarsView,
	words: BarsWords,
	format: Format
): string {
	const parts = data[view.series].map((bar) =>
		format.fill(bar.partial ? words.alt_part_partial : words.alt_part, {
			label: labelOf(bar, words, format),
			value: format.number(bar.value)
		})
	);
	// Dates hold commas of their own, so a list of them needs a stronger mark between its items.
	return format.fill(words.alt, { series: words[view.series], parts: parts.join('; ') });
}
