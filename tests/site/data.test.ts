import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withDerived } from '../../src/lib/story/derive';
import { readTables } from '../../src/lib/story/read';
import { aboutOf, csvOf, jsonOf, neutral, textOf } from './downloads';
import { files, pageAt } from './site';

/** Every table can be taken away, as it is and with what it needs to be understood. */
interface Package {
	readonly resources: readonly { readonly path: string }[];
}

const { root } = pageAt('/data/');
const tables = [...withDerived(readTables('data').tables).values()];

describe('/data/', () => {
	it('tells of every table, given and computed', () => {
		const shown = root.querySelectorAll('.table-entry').map((one) => one.id);
		expect(shown).toEqual(tables.map(({ name }) => name));
	});

	it('runs no script', () => {
		expect(root.querySelectorAll('script').length).toBe(0);
	});

	it('has the description of the data with unchanged files where that says', () => {
		const given = readFileSync('data/datapackage.json', 'utf8');
		expect(textOf('data/package/datapackage.json')).toBe(given);
		for (const { path } of (JSON.parse(given) as Package).resources) {
			expect(files).toContain(`data/package/${path}`);
			expect(textOf(`data/package/${path}`)).toBe(readFileSync(`data/${path}`, 'utf8'));
		}
	});
});

describe.each(tables.map((table) => [table.name, table] as const))('%s', (name, table) => {
	const [header, ...records] = csvOf(`data/${name}.csv`);

	it('is told with every column', () => {
		const entry = root.querySelector(`[id="${name}"]`);
		const columns = entry?.querySelectorAll('tbody th').map((one) => one.text.trim());
		expect(columns).toEqual(table.columns);
		expect(entry?.text).toContain(`${table.rows.length.toLocaleString('en-US')} rows`);
		for (const cell of entry?.querySelectorAll('tbody td:last-child') ?? []) {
			expect(cell.text.trim()).not.toBe('');
		}
	});

	it('is a CSV file with its rows, and a word on where they are from', () => {
		expect(header).toEqual(table.columns);
		const cells = table.rows.map((row) =>
			table.columns.map((column) => {
				const cell = row[column] ?? '';
				return neutral(Array.isArray(cell) ? cell.join('|') : String(cell));
			})
		);
		expect(records).toEqual(cells);
		const about = aboutOf(`data/${name}.csv`).join('\n');
		expect(about).toMatch(/Title: .+\n[^]*Facts as of: .+\n[^]*License: .+/);
	});

	it('is a JSON file with its rows', () => {
		const told = jsonOf<{ rows: unknown; key: string; licence: { url: string } }>(
			`data/${name}.json`
		);
		expect(told.rows).toEqual(table.rows);
		expect(told.key).toBe(table.key);
		expect(told.licence.url).toMatch(/^https:/);
	});
});
