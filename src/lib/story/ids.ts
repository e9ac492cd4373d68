import { place, type ReadTables } from './checks';
import type { Problem } from './problems';

/** Tables whose ids are made of other columns, and how. Words and marks name rows by these ids. */
const MADE_OF: Readonly<Record<string, { columns: readonly string[]; joint: string }>> = {
	crime: { columns: ['city_id', 'measure', 'year'], joint: '-' },
	foreign_born: { columns: ['city_id', 'year'], joint: '-' },
	policies: { columns: ['city_id', 'policy_id'], joint: '.' }
};

/** An id that says one city or year over a row of another would put the wrong figure into words. */
export function checkIds(tables: ReadTables, problems: Problem[]): void {
	for (const [name, { columns, joint }] of Object.entries(MADE_OF)) {
		const read = tables.get(name);
		for (const row of read?.table.rows ?? []) {
			const parts = columns.map((column) => row[column]);
			// A cell that could not be read is told already.
			if (!read || parts.some((part) => part === undefined || part === null)) continue;
			const [id, right] = [String(row[read.table.key]), parts.join(joint)];
			if (id === right) continue;
			problems.push({
				...place(read, row),
				column: read.table.key,
				value: id,
				expected: `"${right}": its ${columns.join(', ')}, joined with "${joint}"`,
				mend: 'mend the id, or the columns that it is made of'
			});
		}
	}
}
