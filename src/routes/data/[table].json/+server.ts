import { json } from '@sveltejs/kit';
import { story } from '../../story.server';
import { sourcesIn, tableEntries, toldTable } from '../tables.server';

export const prerender = true;
export const entries = tableEntries;

/** A table for programs: what it is, its columns, its rows as objects. */
export const GET = ({ params }) => {
	const { table, ...told } = toldTable(params.table);
	const { masthead, sources } = story();
	return json({
		...told,
		story: masthead.title,
		asOf: masthead.asOf,
		key: table.key,
		sources: sourcesIn(table).flatMap((id) => sources[id] ?? []),
		rows: table.rows
	});
};
