import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withDerived } from './derive';
import { median } from './derive/medians';
import type { Row, Table } from './types';

function table(name: string, key: string, rows: Row[]): [string, Table] {
	const byKey = new Map(rows.map((row) => [String(row[key]), row]));
	return [
		name,
		{ name, key, rows, byKey, columns: Object.keys(rows[0] ?? {}), units: {}, file: name }
	];
}

describe('median', () => {
	it('is the middle, or the mean of the middle two', () => {
		expect(median([9, 1, 5])).toBe(5);
		expect(median([9, 1, 5, 7])).toBe(6);
	});
	it('has as many values below it as above it', () => {
		fc.assert(
			fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
				const middle = median(values);
				const below = values.filter((value) => value < middle).length;
				const above = values.filter((value) => value > middle).length;
				expect(below).toBeLessThanOrEqual(values.length / 2);
				expect(above).toBeLessThanOrEqual(values.length / 2);
			})
		);
	});
	it('of nothing is an error, not a zero', () => expect(() => median([])).toThrow(RangeError));
});

describe('derived tables', () => {
	const crime = (city: string, year: number, rate: number, series_role = 'primary') => ({
		crime_id: `${city}-murder-${year}`,
		city_id: city,
		year,
		measure: 'murder',
		rate_per_100k: rate,
		series_role
	});
	const tables = withDerived(
		new Map([
			table('cities', 'city_id', [
				{ city_id: 'a', policy_group: 'limits' },
				{ city_id: 'b', policy_group: 'limits' },
				{ city_id: 'c', policy_group: 'requires' }
			]),
			table('crime', 'crime_id', [
				crime('a', 2000, 10),
				crime('b', 2000, 20),
				crime('c', 2000, 12),
				crime('a', 2001, 30),
				crime('b', 2001, 1, 'floor'),
				crime('c', 2001, 40)
			])
		])
	);

	it('count medians over drawable cells only', () => {
		expect(tables.get('murder_medians')?.byKey.get('limits-2000')).toMatchObject({
			median: 15,
			cities: 2
		});
		expect(tables.get('murder_medians')?.byKey.get('limits-2001')).toMatchObject({
			median: 30,
			cities: 1
		});
	});
	it('say in how many years each group has the higher median', () => {
		const leads = tables.get('median_leads');
		expect(leads?.byKey.get('limits')?.['years']).toBe(1);
		expect(leads?.byKey.get('requires')?.['years']).toBe(1);
		expect(leads?.byKey.get('all')?.['years']).toBe(2);
	});
	it('tally records', () => {
		expect(tables.get('tally')?.byKey.get('cities_limits')?.['value']).toBe(2);
	});
});
