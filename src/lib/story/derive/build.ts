import type { Row, Table, Tables } from '../types';

/** A derived table: like one that was read, but from no file. `units` name those of its numbers. */
export function derived(
	name: string,
	key: string,
	columns: readonly string[],
	units: Readonly<Record<string, string>>,
	rows: readonly Row[]
): Table {
	return {
		name,
		key,
		columns,
		units,
		rows,
		byKey: new Map(rows.map((row) => [String(row[key]), row])),
		file: 'derived'
	};
}

/** Rows of a table; none where there is no such table, which the reader has told already. */
export const rowsOf = (tables: Tables, name: string): readonly Row[] =>
	tables.get(name)?.rows ?? [];
