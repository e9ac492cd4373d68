import type { Cell, Reliability, Source, Tables } from './types';

const RATINGS: readonly Reliability[] = ['high', 'medium', 'low'];

const rated = (cell: Cell | undefined): Reliability =>
	RATINGS.find((rating) => rating === cell) ?? 'not_rated';

/** The source list as a reader sees it, by id. An empty address means: show, do not link. */
export function sourcesOf(tables: Tables): Readonly<Record<string, Source>> {
	const rows = tables.get('sources')?.rows ?? [];
	return Object.fromEntries(
		rows.map((row): [string, Source] => {
			const id = String(row['source_id']);
			return [
				id,
				{
					id,
					publisher: String(row['publisher'] ?? ''),
					title: String(row['title'] ?? ''),
					date: String(row['date'] ?? ''),
					url: row['url'] ? String(row['url']) : null,
					kind: String(row['kind'] ?? 'other'),
					reliability: rated(row['reliability']),
					copy: row['copy'] === true
				}
			];
		})
	);
}
