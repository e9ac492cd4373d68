import { readCell } from './cell';
import { readCsv, type CsvFile } from './csv';
import type { Resource } from './package';
import type { Problem } from './problems';
import type { Cell, Row, Table } from './types';

/** A table with the line of each key, so that later checks can name it. */
export interface ReadTable {
	readonly resource: Resource;
	readonly table: Table;
	readonly lines: ReadonlyMap<string, number>;
}

function checkHeader(resource: Resource, csv: CsvFile, problems: Problem[]): void {
	const file = `data/${resource.path}`;
	const names = resource.schema.fields.map(({ name }) => name);
	for (const column of csv.header.filter((name) => !names.includes(name))) {
		problems.push({
			file,
			row: 1,
			column,
			value: column,
			expected: `one of the columns ${names.join(', ')}`,
			mend: 'remove the column or mend its name, or describe it in data/datapackage.json'
		});
	}
	for (const column of new Set(csv.header.filter((name, at) => csv.header.indexOf(name) !== at))) {
		problems.push({
			file,
			row: 1,
			column,
			value: column,
			expected: 'each column once',
			mend: 'remove one of the two columns'
		});
	}
	for (const column of names.filter((name) => !csv.header.includes(name))) {
		problems.push({
			file,
			row: 1,
			column,
			expected: 'this column in the header',
			mend: 'add the column, or remove it from data/datapackage.json'
		});
	}
}

/** Reads one table as `datapackage.json` describes it; every fault goes into `problems`. */
export function readTable(
	dir: string,
	resource: Resource,
	problems: Problem[]
): ReadTable | undefined {
	const csv = readCsv(dir, resource.path, problems);
	if (!csv) return undefined;
	checkHeader(resource, csv, problems);
	const file = `data/${resource.path}`;
	const { fields, primaryKey } = resource.schema;
	const rows: Row[] = [];
	const byKey = new Map<string, Row>();
	const lines = new Map<string, number>();
	for (const { line, cells } of csv.records) {
		const key = cells[csv.header.indexOf(primaryKey)] ?? '';
		const at = { file, row: line, key };
		if (cells.length !== csv.header.length) {
			problems.push({
				...at,
				value: `${cells.length} cells`,
				expected: `${csv.header.length} cells, one for each column`,
				mend: 'put quotes around cells that hold a comma, and add or remove commas'
			});
			continue;
		}
		const row: Record<string, Cell> = {};
		for (const field of fields) {
			const index = csv.header.indexOf(field.name);
			if (index === -1) continue;
			const text = cells[index] ?? '';
			const read = readCell(text, field);
			if ('value' in read) row[field.name] = read.value;
			else problems.push({ ...at, column: field.name, value: text, ...read.fault });
		}
		const first = lines.get(key);
		if (first !== undefined) {
			problems.push({
				...at,
				column: primaryKey,
				value: key,
				expected: `a key used once; line ${first} has it already`,
				mend: 'give one of the two rows another key, or remove it'
			});
			continue;
		}
		rows.push(row);
		byKey.set(key, row);
		lines.set(key, line);
	}
	const units = Object.fromEntries(
		fields.flatMap(({ name, unit }) => (unit === undefined ? [] : [[name, unit] as const]))
	);
	const columns = fields.map(({ name }) => name);
	const table: Table = {
		name: resource.name,
		key: primaryKey,
		columns,
		units,
		rows,
		byKey,
		file: resource.path
	};
	return { resource, table, lines };
}
