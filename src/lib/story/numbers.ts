import { place, type ReadTables } from './checks';
import type { Problem } from './problems';
import type { Row } from './types';

const text = (row: Row): string =>
	Object.values(row)
		.filter((cell) => typeof cell === 'string')
		.join('\n');

/** Whether a number stands in a text by itself, with or without thousands commas. */
function standsIn(value: number, words: string): boolean {
	const spellings = [String(value), value.toLocaleString('en-US', { maximumFractionDigits: 6 })];
	return spellings.some((spelling) => {
		const exact = spelling.replace(/\./g, '\\.');
		return new RegExp(`(?<![\\d.,])${exact}(?!\\d|[.,]\\d)`).test(words);
	});
}

/** Each figure must stand in the text of the record it names, in digits or as `as_written` says. */
export function checkFigures(tables: ReadTables, problems: Problem[]): void {
	const read = tables.get('figures');
	for (const row of read?.table.rows ?? []) {
		const { record, value, as_written: written } = row;
		if (!read || typeof record !== 'string' || typeof value !== 'number') continue;
		const [table = '', key = ''] = record.split('/');
		const found = tables.get(table)?.table.byKey.get(key);
		if (!found) {
			problems.push({
				...place(read, row),
				column: 'record',
				value: record,
				expected: 'table/key of a row that is there',
				mend: 'name the row whose text states the figure'
			});
			continue;
		}
		const words = text(found);
		const stands =
			typeof written === 'string'
				? words.toLowerCase().includes(written.toLowerCase())
				: standsIn(value, words);
		if (stands) continue;
		problems.push({
			...place(read, row),
			column: typeof written === 'string' ? 'as_written' : 'value',
			value: typeof written === 'string' ? written : String(value),
			expected: `to be found in the text of ${record}`,
			mend: 'mend the figure or the record from the source; if the record says it in words, put them in as_written'
		});
	}
}
