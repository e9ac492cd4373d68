import { describe, expect, it } from 'vitest';
import type { Row, Table } from '../types';
import { derived } from './build';
import { cityFacts } from './city-facts';
import { crimeMedians } from './medians';

const given = (name: string, key: string, rows: readonly Row[]): [string, Table] => [
	name,
	derived(name, key, Object.keys(rows[0] ?? {}), {}, rows)
];

const city = (city_id: string, population_2020: number, acs_period: string | null = null) => ({
	city_id,
	population_2020,
	acs_period,
	policy_group: 'limits'
});

const crime = (
	city_id: string,
	measure: string,
	year: number,
	rate_per_100k: number,
	series_role = 'primary'
) => ({
	crime_id: `${city_id}-${measure}-${year}`,
	city_id,
	measure,
	year,
	rate_per_100k,
	series_role
});

const tables = new Map([
	given('cities', 'city_id', [
		city('small', 100, 'ACS 2019-2023 5-year'),
		city('large', 500, 'ACS 2015 1-year'),
		city('middle', 300),
		city('second', 400),
		city('fourth', 200),
		city('least', 50)
	]),
	given('crime', 'crime_id', [
		crime('small', 'murder', 2025, 7),
		crime('small', 'murder', 2024, 9),
		crime('small', 'violent', 2025, 900),
		crime('large', 'murder', 2023, 5),
		crime('large', 'murder', 2024, 1, 'floor'),
		crime('large', 'violent', 2025, 700),
		crime('middle', 'violent', 2025, 10, 'suspect'),
		crime('second', 'violent', 2025, 20, 'not_comparable')
	])
]);

describe('city facts', () => {
	const facts = cityFacts(tables);

	it('rank by size, the largest first', () => {
		expect(facts.rows.map((row) => [row['city_id'], row['size_rank']])).toEqual([
			['large', 1],
			['second', 2],
			['middle', 3],
			['fourth', 4],
			['small', 5],
			['least', 6]
		]);
	});

	it('name two neighbours on either side, and fewer at the ends', () => {
		const of = (id: string) => facts.byKey.get(id)?.['neighbours'];
		expect(of('middle')).toEqual(['large', 'second', 'fourth', 'small']);
		expect(of('large')).toEqual(['second', 'middle']);
		expect(of('small')).toEqual(['middle', 'fourth', 'least']);
	});

	it('take the last year of the survey period, and none where there is no period', () => {
		const of = (id: string) => facts.byKey.get(id)?.['foreign_born_year'];
		expect([of('small'), of('large'), of('middle')]).toEqual([2023, 2015, null]);
	});

	it('take the newest drawable murder rate, and none where there is none', () => {
		expect(facts.byKey.get('small')).toMatchObject({ murder_latest_year: 2025, murder_latest: 7 });
		expect(facts.byKey.get('large')).toMatchObject({ murder_latest_year: 2023, murder_latest: 5 });
		expect(facts.byKey.get('middle')).toMatchObject({
			murder_latest_year: null,
			murder_latest: null
		});
	});
});

describe('medians of violent crime', () => {
	it('are over primary rows of that measure only', () => {
		const medians = crimeMedians(tables, 'violent_medians', 'violent');
		expect(medians.rows).toEqual([
			{ median_id: 'limits-2025', group: 'limits', year: 2025, median: 800, cities: 2 }
		]);
	});
});
