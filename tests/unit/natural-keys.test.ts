import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, it } from 'vitest';
import { readTables } from '../../src/lib/story/read';
import { copyOfData, given } from './data-folder';

interface Resource {
	readonly name: string;
	readonly path: string;
	readonly schema: {
		readonly fields: readonly { readonly name: string }[];
		readonly primaryKey: string;
		readonly uniqueKeys?: readonly (readonly string[])[];
	};
}

const describedIn = (dir: string) =>
	(JSON.parse(readFileSync(`${dir}/datapackage.json`, 'utf8')) as { resources: Resource[] })
		.resources;

/** Tables where the id alone tells rows apart, and why that is enough. */
const BY_ID: Readonly<Record<string, string>> = {
	figures: 'a figure may be stated twice; of a poll, the chart takes each answer once',
	city_places: 'the id is the city'
};

const resources = describedIn('data');
const told = resources.filter(({ schema }) => schema.uniqueKeys);
const folder = copyOfData();
afterAll(() => folder.remove());

describe('what a row is about', () => {
	it('is said of every table whose id does not say it', () => {
		const silent = resources.filter(({ schema }) => !schema.uniqueKeys).map(({ name }) => name);
		expect(silent.sort()).toEqual(Object.keys(BY_ID).sort());
	});

	it('is the same in another place, as far as it has the columns', () => {
		for (const { name, schema } of describedIn('tests/fixtures/other-city')) {
			const columns = schema.fields.map((field) => field.name);
			const here = resources.find((one) => one.name === name)?.schema.uniqueKeys ?? [];
			const there = here
				.map((key) => key.filter((column) => columns.includes(column)))
				.filter((key) => key.length > 0);
			expect(schema.uniqueKeys ?? [], name).toEqual(there);
		}
	});

	it.each(told)('$name: no second row is about it', ({ path, schema }) => {
		const text = given[path]!;
		const [header, first] = parse(text, { to: 2 }) as unknown as [string[], string[]];
		const at = header.indexOf(schema.primaryKey);
		const key = first[at]!;
		const again = first.map((cell, index) => {
			const value = index === at ? (key === key.toUpperCase() ? 'ZZ' : `${key}-2`) : cell;
			return `"${value.replaceAll('"', '""')}"`;
		});
		const { problems } = folder.during({ [path]: `${text}${again.join(',')}\n` }, () =>
			readTables(folder.dir)
		);
		const found = problems.filter(({ expected }) => expected.startsWith('what no other row'));
		expect(found.map(({ file, column }) => [file, column])).toEqual(
			schema.uniqueKeys!.map((columns) => [`data/${path}`, columns.join(', ')])
		);
		expect(found[0]?.expected).toContain(`line 2, "${key}"`);
	});
});
