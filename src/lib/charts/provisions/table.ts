import type { TableTwin } from '../core/contract';
import { versionName } from './describe';
import type { ProvisionsData, ProvisionsWords } from './types';

/** The clauses as a table: title, section, version and how sure we are, whom it binds, what it says. */
export function provisionsTable(data: ProvisionsData, words: ProvisionsWords): TableTwin {
	return {
		caption: words.table_caption,
		columns: [
			{ label: words.column_clause },
			{ label: words.column_section },
			{ label: words.column_version },
			{ label: words.column_binds },
			{ label: words.column_plain },
			{ label: words.column_exceptions }
		],
		rows: data.map((clause) => {
			const version = versionName(clause.version, words);
			const unsure = clause.confidence === 'medium';
			return {
				key: clause.key,
				cells: [
					clause.title,
					clause.section,
					unsure ? `${version} (${words.confidence_medium})` : version,
					clause.binds,
					clause.plain,
					clause.exceptions || words.no_exceptions
				]
			};
		})
	};
}
