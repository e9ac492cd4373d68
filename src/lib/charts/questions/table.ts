import type { TableTwin } from '../core/contract';
import type { QuestionsData, QuestionsWords } from './types';

/** The open questions as a table: what is asked, what is known, what would settle it. */
export function questionsTable(data: QuestionsData, words: QuestionsWords): TableTwin {
	return {
		caption: words.table_caption,
		columns: [
			{ label: words.column_question },
			{ label: words.column_kind },
			{ label: words.column_state },
			{ label: words.column_settles }
		],
		rows: data.map((item) => ({
			key: item.key,
			cells: [item.question, words[item.kind], item.state, item.settles]
		}))
	};
}
