import type { Format, Unit } from '../i18n/format';
import { resolve } from './cells';
import type { Figure, Tables } from './types';

/** Unit of a cell: the row's own `unit` for a column named `value`, else the column's. */
function unitOf(tables: Tables, table: string, key: string, column: string): Unit {
	const found = tables.get(table);
	const own = column === 'value' ? found?.byKey.get(key)?.['unit'] : undefined;
	return ((typeof own === 'string' ? own : found?.units[column]) ?? 'count') as Unit;
}

/**
 * The figure that `table/row key/column` names, formatted for the locale, or what is wrong with
 * the reference in one sentence.
 */
export function figureFrom(reference: string, tables: Tables, format: Format): Figure | string {
	const parts = reference.split('/');
	if (parts.length !== 3) {
		return `"${reference}" is not table/row-key/column`;
	}
	const [table, key, column] = parts as [string, string, string];
	const cell = resolve({ table, key, column }, tables);
	if (typeof cell === 'string') return cell;
	if (typeof cell.value !== 'number') {
		return `${reference} holds ${JSON.stringify(cell.value)}, not a number`;
	}
	const digits = column === 'value' ? cell.row['digits'] : undefined;
	const unit = unitOf(tables, table, key, column);
	const text = format.number(cell.value, unit, typeof digits === 'number' ? digits : undefined);
	return { value: cell.value, text, from: reference };
}
