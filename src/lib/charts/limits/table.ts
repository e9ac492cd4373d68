import type { Format } from '$lib/i18n/format';
import type { TableTwin } from '../core/contract';
import { toldGaps } from './tell';
import type { LimitsData, LimitsWords } from './types';

/** The gaps with their figures. Each gathers several records. */
export function limitsTable(data: LimitsData, words: LimitsWords, format: Format): TableTwin {
	return {
		caption: words.caption,
		columns: [
			{ label: words.column_gap },
			{ label: words.column_share, numeric: true },
			{ label: words.column_text }
		],
		rows: toldGaps(data, words, format).map(({ gap, name, share, text, more }) => ({
			key: gap === 'jail' ? 'city_police' : '',
			cells: [name, share, `${text} ${more}`]
		}))
	};
}
