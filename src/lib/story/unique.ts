import { place, type ReadTables } from './checks';
import type { ReadTable } from './table';
import type { Problem } from './problems';
import type { Row } from './types';

/** What a row says it is about, as text; undefined where it says nothing. */
function cellsOf(row: Row, columns: readonly string[]): readonly string[] | undefined {
	const cells = columns.map((column) => String(row[column] ?? ''));
	return cells.some((cell) => cell !== '') ? cells : undefined;
}

function checkKey(read: ReadTable, columns: readonly string[], problems: Problem[]): void {
	const firsts = new Map<string, Row>();
	for (const row of read.table.rows) {
		const cells = cellsOf(row, columns);
		if (!cells) continue;
		const same = JSON.stringify(cells);
		const first = firsts.get(same);
		if (first === undefined) {
			firsts.set(same, row);
			continue;
		}
		const { row: line, key } = place(read, first);
		problems.push({
			...place(read, row),
			column: columns.join(', '),
			value: cells.join(', '),
			expected: `what no other row is about; line ${line}, "${key}", is about it already`,
			mend: 'remove one of the two rows, or mend what makes them the same'
		});
	}
}

/**
 * Two rows of different ids may still be about one thing: a city's murders of a year, a law, a voice. It
 * would be drawn or counted twice, or one row would stand in for the other. `uniqueKeys` in
 * `datapackage.json` says by which columns rows are told apart. An empty cell is as good as any value
 * there, as long as not all are empty: a country is a place without a state.
 */
export function checkUnique(tables: ReadTables, problems: Problem[]): void {
	for (const read of tables.values()) {
		for (const columns of read.resource.schema.uniqueKeys ?? []) checkKey(read, columns, problems);
	}
}
