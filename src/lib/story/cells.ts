import type { Cell, CellRef, Row, Tables } from './types';

/** Series that stand in the data but must never be drawn or quoted. */
const NOT_DRAWABLE = new Set(['floor', 'suspect', 'not_comparable']);

/**
 * Finds the row or cell that a reference names, or says in one sentence why it may not be used:
 * no such table, row or column, or a row whose `series_role` keeps it off the page.
 */
export function resolve(ref: CellRef, tables: Tables): { row: Row; value: Cell } | string {
	const { table: name, key, column } = ref;
	const table = tables.get(name);
	if (!table) return `there is no table "${name}" (there are ${[...tables.keys()].join(', ')})`;
	const row = table.byKey.get(key);
	if (!row) return `table "${name}" has no row "${key}"`;
	const role = row['series_role'];
	if (typeof role === 'string' && NOT_DRAWABLE.has(role)) {
		return `row "${key}" of "${name}" is marked "${role}" and must not be drawn or quoted`;
	}
	if (column === undefined) return { row, value: null };
	if (!table.columns.includes(column)) {
		return `table "${name}" has no column "${column}" (it has ${table.columns.join(', ')})`;
	}
	return { row, value: row[column] ?? null };
}
