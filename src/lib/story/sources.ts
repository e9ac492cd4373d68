import type { Source, Tables } from './types';

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
					kind: String(row['kind'] ?? 'other')
				}
			];
		})
	);
}
