import type { Cell, Row, Table, Tables } from '../types';
import { derived, rowsOf } from './build';

/** How many cities on either side in size are a city's neighbours. */
const REACH = 2;

/** The last year that the name of a survey period holds (`ACS 2019-2023 5-year`: 2023), or null. */
function lastYear(period: Cell | undefined): number | null {
	const years = typeof period === 'string' ? period.match(/\b\d{4}\b/g) : null;
	return years ? Number(years.at(-1)) : null;
}

/** The newest drawable murder row of each city. */
function newestMurders(tables: Tables): ReadonlyMap<Cell, Row> {
	const newest = new Map<Cell, Row>();
	for (const row of rowsOf(tables, 'crime')) {
		if (row['measure'] !== 'murder' || row['series_role'] !== 'primary') continue;
		const city = row['city_id'] ?? '';
		if (Number(newest.get(city)?.['year'] ?? 0) < Number(row['year'])) newest.set(city, row);
	}
	return newest;
}

/**
 * What the page of a city reads: its place in size among the cities by `population_2020` (1 is the
 * largest), the ids of the next larger and next smaller cities (largest first, fewer at the ends),
 * the last year of the survey period of its foreign-born share, and its newest drawable murder rate
 * per 100,000 with its year. Cells are empty where the tables hold no figure.
 */
export function cityFacts(tables: Tables): Table {
	const murders = newestMurders(tables);
	const bySize = [...rowsOf(tables, 'cities')].sort(
		(a, b) =>
			Number(b['population_2020']) - Number(a['population_2020']) ||
			String(a['city_id']).localeCompare(String(b['city_id']))
	);
	const ids = bySize.map((row) => String(row['city_id']));
	const rows = bySize.map((row, at) => ({
		city_id: row['city_id'] ?? '',
		size_rank: at + 1,
		neighbours: [...ids.slice(Math.max(0, at - REACH), at), ...ids.slice(at + 1, at + 1 + REACH)],
		foreign_born_year: lastYear(row['acs_period']),
		murder_latest_year: murders.get(row['city_id'] ?? '')?.['year'] ?? null,
		murder_latest: murders.get(row['city_id'] ?? '')?.['rate_per_100k'] ?? null
	}));
	return derived(
		'city_facts',
		'city_id',
		[
			'city_id',
			'size_rank',
			'neighbours',
			'foreign_born_year',
			'murder_latest_year',
			'murder_latest'
		],
		{
			size_rank: 'count',
			foreign_born_year: 'year',
			murder_latest_year: 'year',
			murder_latest: 'per_100k'
		},
		rows
	);
}
