import type { Format } from '$lib/i18n/format';
import type { TableTwin } from '../core/contract';
import type { TimelineData, TimelineWords } from './types';

/** The events as a table, earliest first: what happened, when, in which lane. */
export function timelineTable(data: TimelineData, words: TimelineWords, format: Format): TableTwin {
	return {
		caption: words.table_caption,
		columns: [
			{ label: words.column_event },
			{ label: words.column_date },
			{ label: words.column_lane }
		],
		rows: [...data]
			.sort((a, b) => (a.sortDate < b.sortDate ? -1 : a.sortDate > b.sortDate ? 1 : 0))
			.map((event) => ({
				key: event.key,
				cells: [event.title, format.date(event.date), words[event.lane]]
			}))
	};
}
