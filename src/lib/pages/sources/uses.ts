import type { Row, Table, Tables } from '$lib/story/types';

/** Columns of a table that hold ids of sources. */
const SOURCE_COLUMNS = ['source_id', 'source_ids', 'counter_source_ids'];

/** Rows of one table that rest on a source. */
export interface Use {
	readonly table: string;
	readonly title: string;
	readonly rows: readonly { readonly key: string; readonly page: UsePage | null }[];
}

/** The page beside the story that shows a row, and the entry on it. */
export interface UsePage {
	readonly page: 'situations' | 'arguments' | 'evidence' | 'method';
	readonly entry: string;
}

/** Where a reader can see a row, or null where no page shows it as an entry of its own. */
export function pageOf(table: string, key: string, row: Row): UsePage | null {
	const pair = row['pair_id'];
	switch (table) {
		case 'situations':
			return { page: 'situations', entry: key };
		case 'arguments':
		case 'evidence':
			return typeof pair === 'string' ? { page: 'arguments', entry: pair } : null;
		case 'studies':
			return { page: 'evidence', entry: `study-${key}` };
		case 'open_questions':
			return { page: 'method', entry: `question-${key}` };
		default:
			return null;
	}
}

/** Ids of sources that a row names, each once. */
function namedBy(row: Row): ReadonlySet<string> {
	return new Set(
		SOURCE_COLUMNS.flatMap((column) => {
			const cell = row[column];
			if (typeof cell === 'string') return [cell];
			return Array.isArray(cell) ? (cell as readonly string[]) : [];
		})
	);
}

/**
 * Every source's rows, by source id and then by table in file order. Derived tables name no source.
 *
 * @param has whether a page is there to lead to
 */
export function usesOf(
	tables: Tables,
	titleOf: (table: Table) => string,
	has: (page: UsePage['page']) => boolean = () => true
): ReadonlyMap<string, readonly Use[]> {
	const uses = new Map<string, Use[]>();
	for (const table of tables.values()) {
		if (table.name === 'sources' || table.file === 'derived') continue;
		const found = new Map<string, { key: string; page: UsePage | null }[]>();
		for (const row of table.rows) {
			const key = String(row[table.key]);
			for (const id of namedBy(row)) {
				const shown = pageOf(table.name, key, row);
				const page = shown && has(shown.page) ? shown : null;
				found.set(id, [...(found.get(id) ?? []), { key, page }]);
			}
		}
		for (const [id, rows] of found) {
			const use = { table: table.name, title: titleOf(table), rows };
			uses.set(id, [...(uses.get(id) ?? []), use]);
		}
	}
	return uses;
}
