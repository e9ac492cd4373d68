import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkDates, checkReferences, checkSourceUse } from './checks';
import { checkIds } from './ids';
import { checkFigures } from './numbers';
import { readPackage, type Resource } from './package';
import type { Problem } from './problems';
import { checkRates, checkShares } from './rates';
import { readTable, type ReadTable } from './table';
import type { Table, Tables } from './types';
import { checkUnique } from './unique';

/** Properties of the description itself that must agree with each other. */
function checkDescription(resources: readonly Resource[], problems: Problem[]): void {
	const keys = new Map(resources.map(({ name, schema }) => [name, schema.primaryKey]));
	for (const { name, schema } of resources) {
		for (const field of schema.fields) {
			const target = field.references;
			if (!target || keys.get(target.resource) === target.field) continue;
			problems.push({
				file: 'data/datapackage.json',
				key: name,
				column: field.name,
				value: `${target.resource}.${target.field}`,
				expected: 'references to the primary key of a table that is described',
				mend: 'mend the resource or field of the reference'
			});
		}
		const columns = schema.fields.map((field) => field.name);
		const unknown = (schema.uniqueKeys ?? []).flat().filter((column) => !columns.includes(column));
		for (const column of unknown) {
			problems.push({
				file: 'data/datapackage.json',
				key: `${name}.uniqueKeys`,
				value: column,
				expected: 'a column of the table',
				mend: 'mend the name, or describe the column'
			});
		}
	}
}

/** A table that nobody described would be read by nobody. */
function checkStrays(dir: string, resources: readonly Resource[], problems: Problem[]): void {
	const folder = join(dir, 'tables');
	const known = new Set(resources.map(({ path }) => path));
	for (const name of existsSync(folder) ? readdirSync(folder).sort() : []) {
		if (known.has(`tables/${name}`)) continue;
		problems.push({
			file: `data/tables/${name}`,
			expected: 'a resource of data/datapackage.json that describes this file',
			mend: 'describe the table there, or remove the file'
		});
	}
}

/**
 * Reads all tables of a data directory as its `datapackage.json` describes them, and checks them.
 * Never throws for what the data hold: everything that is wrong is in `problems`, all at once.
 *
 * @param dir the data directory
 */
export function readTables(dir: string): { tables: Tables; problems: Problem[] } {
	const problems: Problem[] = [];
	const resources = readPackage(dir, problems);
	if (resources.length === 0) return { tables: new Map(), problems };
	checkDescription(resources, problems);
	checkStrays(dir, resources, problems);
	const read = new Map<string, ReadTable>();
	for (const resource of resources) {
		const table = readTable(dir, resource, problems);
		if (table) read.set(resource.name, table);
	}
	checkIds(read, problems);
	checkUnique(read, problems);
	checkReferences(read, problems);
	checkDates(read, problems);
	checkSourceUse(read, problems);
	checkRates(read, problems);
	checkShares(read, problems);
	checkFigures(read, problems);
	const tables = new Map<string, Table>([...read].map(([name, { table }]) => [name, table]));
	return { tables, problems };
}
