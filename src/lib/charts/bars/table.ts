import type { Format } from '$lib/i18n/format';
import type { TableTwin } from '../core/contract';
import { labelOf } from './describe';
import type { BarsData, BarsView, BarsWords } from './types';

/** The bars of the series on show as rows. */
export function barsTable(
	data: BarsData,
	words: BarsWords,
	format: Format,
	view: BarsView
): TableTwin {
	return {
		caption: words[view.series],
		columns: [{ label: words.column_label }, { label: words.column_value, numeric: true }],
		rows: data[view.series].map((bar) => {
			const label = labelOf(bar, words, format);
			return {
				key: bar.key,
				cells: [bar.partial ? `${label} (${words.partial})` : label, format.number(bar.value)]
			};
		})
	};
}
