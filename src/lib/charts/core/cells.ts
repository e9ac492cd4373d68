import type { Row } from '$lib/story/types';

/** A row that a chart cannot draw. The loader finds its table and says where it is. */
export class CellFault extends TypeError {
	constructor(
		readonly row: Row,
		message: string
	) {
		super(message);
		this.name = 'CellFault';
	}
}

/**
 * Typed reads of table cells, for a chart's `select`. The loader has checked types already; these
 * name the column when a chart asks for one that the table does not hold that way.
 */
function wrong(row: Row, column: string, kind: string): never {
	throw new CellFault(
		row,
		`select: column "${column}" holds ${JSON.stringify(row[column])}, not ${kind}, in row ${JSON.stringify(Object.values(row)[0])}. Mend the column's type in data/datapackage.json or ask for another column.`
	);
}

/** A text cell; an empty one is ''. */
export function textCell(row: Row, column: string): string {
	const value = row[column];
	if (value === null) return '';
	return typeof value === 'string' ? value : wrong(row, column, 'text');
}

/** A number cell; throws where it is empty. Use `numberOrGap` where a gap is allowed. */
export function numberCell(row: Row, column: string): number {
	const value = row[column];
	return typeof value === 'number' ? value : wrong(row, column, 'a number');
}

/** A number, or null where the cell is empty: a gap is never a zero. */
export function numberOrGap(row: Row, column: string): number | null {
	const value = row[column];
	if (value === null) return null;
	return typeof value === 'number' ? value : wrong(row, column, 'a number or empty');
}

/** The ids of a list cell; an empty one is []. */
export function listCell(row: Row, column: string): readonly string[] {
	const value = row[column];
	if (value === null) return [];
	return Array.isArray(value) ? (value as readonly string[]) : wrong(row, column, 'a list');
}
