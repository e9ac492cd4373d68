import type { TableTwin } from '../core/contract';
import type { LineData, LineWords } from './types';

/** The situations as a table: what happens, on which side, what police say. */
export function lineTable(data: LineData, words: LineWords): TableTwin {
	return {
		caption: words.table_caption,
		columns: [
			{ label: words.column_situation },
			{ label: words.column_side },
			{ label: words.column_says }
		],
		rows: data.map((item) => ({
			key: item.key,
			cells: [item.label, words[item.side], item.says]
		}))
	};
}
