import type { Row, Table, Tables } from '$lib/story/types';

/** A row of a table of counts: what is counted (a key of the page's words), and a number for each column. */
export interface Counts {
	readonly key: string;
	readonly values: readonly number[];
}

/** Tables whose records carry a level of confidence. */
const RATED_TABLES = ['timeline', 'provisions', 'situations', 'figures'] as const;

/** Levels of trust, as the tables name them. */
export const LEVELS = ['high', 'medium', 'low', 'not_rated'] as const;

const rowsOf = (tables: Tables, name: string): readonly Row[] => tables.get(name)?.rows ?? [];

/** How many records of each table are of each level; the sources, by their own rating, last. */
export function confidenceCounts(tables: Tables): readonly Counts[] {
	const by = (name: string, column: string): Counts => ({
		key: name,
		values: LEVELS.map(
			(level) => rowsOf(tables, name).filter((row) => row[column] === level).length
		)
	});
	return [...RATED_TABLES.map((name) => by(name, 'confidence')), by('sources', 'reliability')];
}

/** Records of low confidence that have a label of their own, with the table they are in. */
export function lowRecords(tables: Tables): readonly { table: string; label: string }[] {
	const labels = { timeline: 'title', provisions: 'title', situations: 'situation' } as const;
	return Object.entries(labels).flatMap(([table, column]) =>
		rowsOf(tables, table)
			.filter((row) => row['confidence'] === 'low')
			.map((row) => ({ table, label: String(row[column]) }))
	);
}

/** City-years whose murder count is only a floor, and so is not drawn. */
export function floorCells(tables: Tables): number {
	return rowsOf(tables, 'crime').filter((row) => row['series_role'] === 'floor').length;
}

export const SIDES = ['critic', 'advocate'] as const;

/** Columns of a side's own words in the ten pairs. */
const WORD_COLUMNS: Readonly<Record<string, readonly string[]>> = {
	arguments: ['claim', 'counter'],
	evidence: ['finding', 'caveat'],
	voices: ['paraphrase', 'key_phrase']
};

const countWords = (text: string): number =>
	text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** What each side has in the ten pairs: words, voices, evidence by what it does, and who is first. */
export function balanceCounts(tables: Tables): readonly Counts[] {
	const pairs = rowsOf(tables, 'pairs');
	const inPairs = (table: string, side: string) => {
		const ids = new Set(pairs.map((pair) => pair[`${side}_argument_id`]));
		return rowsOf(tables, table).filter((row) => ids.has(row['argument_id'] ?? ''));
	};
	const words = (side: string) =>
		Object.entries(WORD_COLUMNS)
			.flatMap(([table, columns]) =>
				inPairs(table, side).flatMap((row) => columns.map((column) => String(row[column] ?? '')))
			)
			.reduce((sum, text) => sum + countWords(text), 0);
	const evidence = (side: string, supports: boolean) =>
		inPairs('evidence', side).filter((row) => (row['direction'] === 'supports') === supports)
			.length;
	const both = (key: string, of: (side: string) => number): Counts => ({
		key,
		values: SIDES.map(of)
	});
	return [
		both('words', words),
		both('voices', (side) => inPairs('voices', side).length),
		both('evidence', (side) => inPairs('evidence', side).length),
		both('supports', (side) => evidence(side, true)),
		both('against', (side) => evidence(side, false)),
		both('first', (side) => pairs.filter((pair) => pair['shown_first'] === side).length)
	];
}

/** The rows of a table as texts, by column; lists joined, empty cells ''. */
export function textsOf(table: Table | undefined): readonly Readonly<Record<string, string>>[] {
	return (table?.rows ?? []).map((row) =>
		Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, String(cell ?? '')]))
	);
}
