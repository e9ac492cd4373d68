import { error } from '@sveltejs/kit';
import type { CsvCell } from '$lib/pages/downloads/csv';
import { pageWords } from '$lib/story/page-words';
import { resourcesOf } from '$lib/story/raw';
import type { Story, Table, Tables } from '$lib/story/types';
import { DATA_DIR } from '../place.server';
import { content } from '../story.server';

/** A column as the page and the downloads tell it. */
export interface Column {
	readonly name: string;
	readonly type: string;
	readonly unit: string;
	readonly description: string;
}

/** A table as the page and the downloads tell it. */
export interface Told {
	readonly name: string;
	readonly title: string;
	readonly description: string;
	readonly derived: boolean;
	readonly columns: readonly Column[];
	readonly licence: { readonly title: string; readonly url: string };
	readonly table: Table;
}

/** Kind of value in a derived column, seen from its rows. */
function typeOf(table: Table, column: string): string {
	const values = table.rows
		.map((row) => row[column])
		.filter((value) => value !== null && value !== undefined);
	if (values.some((value) => Array.isArray(value))) return 'list';
	if (values.every((value) => Number.isInteger(value))) return 'integer';
	return values.every((value) => typeof value === 'number') ? 'number' : 'string';
}

function derivedTold(table: Table, story: Story, licence: Told['licence']): Told {
	const word = pageWords(story, 'data');
	const { name, columns, units } = table;
	return {
		name,
		title: word(`derived_${name}`),
		description: word(`derived_${name}_how`),
		derived: true,
		licence,
		table,
		columns: columns.map((column) => ({
			name: column,
			type: typeOf(table, column),
			unit: units[column] ?? '',
			description: word(`column_${column}`)
		}))
	};
}

/** Every table, those given first, in the order of `datapackage.json`, then those computed from them. */
export function toldTables(story: Story, tables: Tables): readonly Told[] {
	const resources = resourcesOf(DATA_DIR);
	const [first] = resources;
	const given = resources.flatMap(({ name, title, description, licenses, schema }): Told[] => {
		const table = tables.get(name);
		const [licence] = licenses;
		if (!table || !licence) return [];
		const columns = schema.fields.map((field) => ({
			name: field.name,
			type: field.list ? 'list' : field.type,
			unit: field.unit ?? '',
			description: field.description
		}));
		const terms = { title: licence.title, url: licence.path };
		return [{ name, title, description, derived: false, columns, licence: terms, table }];
	});
	const terms = first?.licenses[0];
	const licence = { title: terms?.title ?? '', url: terms?.path ?? '' };
	const derived = [...tables.values()].filter(({ file }) => file === 'derived');
	return [...given, ...derived.map((table) => derivedTold(table, story, licence))];
}

/** A table by name; 404 where there is none. */
export function toldTable(name: string): Told {
	const { story, tables } = content();
	return toldTables(story, tables).find((told) => told.name === name) ?? error(404);
}

/** Addresses of every table. */
export function tableEntries(): { table: string }[] {
	const { story, tables } = content();
	return toldTables(story, tables).map(({ name }) => ({ table: name }));
}

/** Cells of a table in the order of its columns. */
export const cellsOf = ({ columns, rows }: Table): CsvCell[][] =>
	rows.map((row) => columns.map((column) => row[column] ?? null));

/** Ids of the sources that the rows of a table name. */
export const sourcesIn = ({ rows }: Table): readonly string[] => [
	...new Set(
		rows.flatMap((row) => {
			const many = row['source_ids'];
			return Array.isArray(many) ? (many as readonly string[]) : [String(row['source_id'] ?? '')];
		})
	)
];
