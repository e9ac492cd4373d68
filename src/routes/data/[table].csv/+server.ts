import { csvOf } from '$lib/pages/downloads/csv';
import { pageWords } from '$lib/story/page-words';
import { provenance } from '../../charts/tables.server';
import { story } from '../../story.server';
import { cellsOf, sourcesIn, tableEntries, toldTable } from '../tables.server';

export const prerender = true;
export const entries = tableEntries;

/** A table for spreadsheets, under lines that say what it is. The file without them is in the package. */
export const GET = ({ params }) => {
	const { title, description, licence, table, columns, derived } = toldTable(params.table);
	const word = pageWords(story(), 'data');
	const about = provenance(story(), {
		title,
		note: derived ? `${word('derived_mark')} ${description}` : description,
		path: `/data/${table.name}.csv`,
		sources: table.name === 'sources' ? [] : sourcesIn(table),
		licence: `${licence.title}, ${licence.url}`
	});
	const units = columns
		.filter(({ unit }) => unit !== '')
		.map(({ name, unit }) => `${word('file_unit')} ${name}: ${unit}`);
	return new Response(csvOf([...about, ...units], table.columns, cellsOf(table)), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
};
