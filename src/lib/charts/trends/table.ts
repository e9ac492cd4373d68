import type { Format } from '$lib/i18n/format';
import type { TableTwin } from '../core/contract';
import { rateText } from './values';
import type { TrendsData, TrendsView, TrendsWords } from './types';

/** One row per city, one column per year; a gap is said in words. */
export function trendsTable(
	data: TrendsData,
	words: TrendsWords,
	format: Format,
	{ measure }: TrendsView
): TableTwin {
	return {
		caption: words[`rate_${measure}`],
		columns: [
			{ label: words.city },
			{ label: words.column_group },
			...data.years.map((year) => ({ label: format.number(year, 'year'), numeric: true }))
		],
		rows: data.cities.map((city) => ({
			key: city.key,
			cells: [
				city.name,
				words[city.group],
				...city.series[measure].rates.map((rate) =>
					rate === null ? words.missing : rateText(rate, measure, format)
				)
			]
		}))
	};
}
