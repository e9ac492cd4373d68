import { precisionOf } from './dates';
import type { Problem } from './problems';
import type { ReadTable } from './table';
import type { Cell, Row } from './types';

/** Tables read so far, by name. */
export type ReadTables = ReadonlyMap<string, ReadTable>;

const asList = (cell: Cell | undefined): readonly string[] =>
	Array.isArray(cell) ? (cell as readonly string[]) : typeof cell === 'string' ? [cell] : [];

/** Place of a row, for a problem. */
export function place(read: ReadTable, row: Row): { file: string; row: number; key: string } {
	const key = String(row[read.table.key]);
	return { file: `data/${read.resource.path}`, row: read.lines.get(key) ?? 0, key };
}

/** Every id that names a row of another table must name one that is there. */
export function checkReferences(tables: ReadTables, problems: Problem[]): void {
	for (const read of tables.values()) {
		for (const { name: column, references } of read.resource.schema.fields) {
			const target = references && tables.get(references.resource);
			if (!references || !target) continue;
			for (const row of read.table.rows) {
				for (const value of asList(row[column])) {
					if (target.table.byKey.has(value)) continue;
					problems.push({
						...place(read, row),
						column,
						value,
						expected: `the ${references.field} of a row in data/${target.resource.path}`,
						mend: `mend the id, or add its row to data/${target.resource.path}`
					});
				}
			}
		}
	}
}

/** Dates of a row must agree with each other and with the precision they are given at. */
export function checkDates(tables: ReadTables, problems: Problem[]): void {
	for (const read of tables.values()) {
		const partial = read.resource.schema.fields.find((field) => field.partialDate)?.name;
		for (const row of read.table.rows) {
			const at = place(read, row);
			const date = partial === undefined ? null : row[partial];
			const { date_precision: precision, sort_date: sort, period_start: start } = row;
			if (typeof date === 'string' && typeof precision === 'string') {
				const actual = precisionOf(date);
				if (actual && actual !== precision) {
					problems.push({
						...at,
						column: 'date_precision',
						value: precision,
						expected: `"${actual}", because the date is ${date}`,
						mend: 'shorten the date to what is known, or mend the precision'
					});
				}
			}
			if (typeof date === 'string' && typeof sort === 'string' && !sort.startsWith(date)) {
				problems.push({
					...at,
					column: 'sort_date',
					value: sort,
					expected: `a day within ${date}`,
					mend: 'mend one of the two dates'
				});
			}
			const end = row['period_end'];
			if (typeof start === 'string' && typeof end === 'string' && start > end) {
				problems.push({
					...at,
					column: 'period_end',
					value: end,
					expected: `a day on or after period_start, ${start}`,
					mend: 'swap or mend the two dates'
				});
			}
		}
	}
}

/** A source is `cited` where a record names it, and `consulted` where none does. */
export function checkSourceUse(tables: ReadTables, problems: Problem[]): void {
	const sources = tables.get('sources');
	if (!sources) return;
	const cited = new Set<string>();
	for (const read of tables.values()) {
		for (const { name, references } of read.resource.schema.fields) {
			if (references?.resource !== 'sources') continue;
			for (const row of read.table.rows) asList(row[name]).forEach((id) => cited.add(id));
		}
	}
	for (const row of sources.table.rows) {
		const use = row['use'];
		const actual = cited.has(String(row['source_id'])) ? 'cited' : 'consulted';
		if (typeof use !== 'string' || use === actual) continue;
		const none = actual === 'consulted';
		problems.push({
			...place(sources, row),
			column: 'use',
			value: use,
			expected: none ? 'consulted: no record names this source' : 'cited: a record names it',
			mend: none ? 'mark it consulted, name it in a record, or remove it' : 'mark it cited'
		});
	}
}
