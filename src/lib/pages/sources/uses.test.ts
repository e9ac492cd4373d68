import { describe, expect, it } from 'vitest';
import type { Row, Table, Tables } from '$lib/story/types';
import { pageOf, usesOf } from './uses';

function table(
	name: string,
	key: string,
	rows: readonly Row[],
	file = `tables/${name}.csv`
): Table {
	const byKey = new Map(rows.map((row) => [String(row[key]), row]));
	return { name, key, columns: [], units: {}, rows, byKey, file };
}

const tables: Tables = new Map(
	[
		table('sources', 'source_id', [{ source_id: 'a' }, { source_id: 'b' }]),
		table('studies', 'study_id', [{ study_id: 's', source_ids: ['a', 'b'] }]),
		table('crime', 'crime_id', [
			{ crime_id: 'x', source_id: 'a' },
			{ crime_id: 'y', source_id: 'a' }
		]),
		table('tally', 'tally_id', [{ tally_id: 't', source_id: 'a' }], 'derived')
	].map((one) => [one.name, one])
);

describe('usesOf', () => {
	const uses = usesOf(tables, ({ name }) => name.toUpperCase());

	it('gathers the rows of each given table that name a source', () => {
		expect(uses.get('a')?.map((use) => [use.title, use.rows.map((row) => row.key)])).toEqual([
			['STUDIES', ['s']],
			['CRIME', ['x', 'y']]
		]);
	});

	it('takes neither the list of sources nor derived tables for a use', () => {
		expect(uses.get('b')?.map((use) => use.table)).toEqual(['studies']);
	});
});

describe('pageOf', () => {
	it('leads to the entry that shows the row', () => {
		expect(pageOf('studies', 's', {})).toEqual({ page: 'evidence', entry: 'study-s' });
		expect(pageOf('evidence', 'e', { pair_id: 'p1' })).toEqual({ page: 'arguments', entry: 'p1' });
		expect(pageOf('crime', 'x', {})).toBeNull();
	});
});
