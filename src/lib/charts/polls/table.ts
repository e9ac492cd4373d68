import type { Format } from '$lib/i18n/format';
import type { TableTwin } from '../core/contract';
import type { PollsData, PollsWords } from './types';

/** Every part of every poll as a row. */
export function pollsTable(data: PollsData, words: PollsWords, format: Format): TableTwin {
	return {
		caption: words.table_caption,
		columns: [
			{ label: words.column_poll },
			{ label: words.column_question },
			{ label: words.column_answer },
			{ label: words.column_share, numeric: true }
		],
		rows: data.flatMap((poll) =>
			poll.parts.map((part) => ({
				key: part.key,
				cells: [
					format.fill(words.source, { ...poll, parts: '' }),
					poll.question,
					words[part.answer],
					format.number(part.share, 'percent')
				]
			}))
		)
	};
}
