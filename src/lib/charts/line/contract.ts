import * as v from 'valibot';
import type { ChartContract } from '../core/contract';
import { listCell, textCell } from '../core/cells';
import { describeLine } from './describe';
import { SIDES, type LineData, type LineView, type LineWords } from './types';

const lineView: v.GenericSchema<unknown, LineView> = v.strictObject({
	/** `none`: the line between its two names. `sides`: what each side means. `all`: every situation. A list: those alone. */
	show: v.union([v.picklist(['none', 'sides', 'all']), v.array(v.string())]),
	/** The situation in the foreground. */
	focus: v.exactOptional(v.string()),
	/** The side in the foreground. */
	marks: v.exactOptional(v.picklist(SIDES))
});

const lineWords: v.GenericSchema<unknown, LineWords> = v.strictObject({
	civil: v.string(),
	criminal: v.string(),
	both: v.string(),
	outside: v.string(),
	civil_rule: v.string(),
	criminal_rule: v.string(),
	alt_none: v.string(),
	alt_sides: v.string(),
	alt_situations: v.string(),
	alt_marks: v.string(),
	alt_focus: v.string(),
	table_caption: v.string(),
	column_situation: v.string(),
	column_side: v.string(),
	column_says: v.string()
});

/** The line: civil on one side, criminal on the other, and the situations that fall to either side. */
export const lineContract: ChartContract<LineView, LineData, LineWords> = {
	id: 'line',
	view: lineView,
	words: lineWords,
	select(tables) {
		const rows = tables.get('situations')?.rows ?? [];
		return rows
			.filter((row) => row['main_story'] === true)
			.map((row) => ({
				key: textCell(row, 'situation_id'),
				label: textCell(row, 'short'),
				side: textCell(row, 'side') as LineData[number]['side'],
				says: textCell(row, 'mpd_says'),
				clauses: listCell(row, 'governed_by')
			}));
	},
	refs(view) {
		const keys = [
			...(Array.isArray(view.show) ? view.show : []),
			...(view.focus ? [view.focus] : [])
		];
		return keys.map((key) => ({ table: 'situations', key }));
	},
	describe: describeLine,
	bare: ({ show }) => show === 'none' || show === 'sides'
};
