import type { Format } from '$lib/i18n/format';
import type { TableTwin } from '../core/contract';
import { labelOf } from './describe';
import { SERIES, type BarsData, type BarsWords } from './types';

/** Every bar of every series as a row. */
export function barsTable(data: BarsData, words: BarsWords, format: Format): TableTwin {
	return {
		caption: words.table_caption,
		columns: [
			{ label: words.column_label },
			{ label: words.column_series },
			{ label: words.column_value, numeric: true }
		],
		rows: SERIES.flatMap((series) =>
			data[series].map((bar) => {
				const label = labelOf(bar, words, format);
				return {
					key: bar.key,
					cells: [
						bar.partial ? `${label} (${words.partial})` : label,
						words[series],
						format.number(bar.value)
					]
				};
			})
		)
	};
}
