import type { Table, Tables } from '../types';
import { derived, rowsOf } from './build';

/** Median of numbers; the mean of the middle two for an even count. Throws for an empty list. */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted.length / 2;
	const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
	if (low === undefined || high === undefined) {
		throw new RangeError('median: no values. Ask only for groups and years that have rows.');
	}
	return (low + high) / 2;
}

/**
 * Median rate per 100,000 of a measure of `crime`, by policy group of today and year, over the
 * cities that have a drawable rate that year. `cities` says how many those are.
 *
 * @param name of the derived table
 * @param measure as in the column `measure` of `crime`
 */
export function crimeMedians(tables: Tables, name: string, measure: string): Table {
	const groupOf = new Map(
		rowsOf(tables, 'cities').map((row) => [row['city_id'], row['policy_group']])
	);
	const rates = new Map<string, { group: string; year: number; values: number[] }>();
	for (const row of rowsOf(tables, 'crime')) {
		if (row['measure'] !== measure || row['series_role'] !== 'primary') continue;
		const [group, year, rate] = [
			groupOf.get(row['city_id'] ?? ''),
			row['year'],
			row['rate_per_100k']
		];
		if (typeof group !== 'string' || typeof year !== 'number' || typeof rate !== 'number') continue;
		const key = `${group}-${year}`;
		const entry = rates.get(key) ?? { group, year, values: [] };
		entry.values.push(rate);
		rates.set(key, entry);
	}
	const rows = [...rates].map(([median_id, { group, year, values }]) => ({
		median_id,
		group,
		year,
		median: median(values),
		cities: values.length
	}));
	rows.sort((a, b) => a.group.localeCompare(b.group) || a.year - b.year);
	return derived(
		name,
		'median_id',
		['median_id', 'group', 'year', 'median', 'cities'],
		{ year: 'year', median: 'per_100k', cities: 'count' },
		rows
	);
}

/** In how many years the median of one group is the higher one, of the years that have both. */
export function medianLeads(medians: Table): Table {
	const at = (group: string, year: number) => medians.byKey.get(`${group}-${year}`)?.['median'];
	const years = [...new Set(medians.rows.map((row) => Number(row['year'])))];
	const pairs = years.flatMap((year) => {
		const [limits, requires] = [at('limits', year), at('requires', year)];
		return typeof limits === 'number' && typeof requires === 'number' ? [{ limits, requires }] : [];
	});
	const rows = [
		{ lead_id: 'limits', years: pairs.filter((pair) => pair.limits > pair.requires).length },
		{ lead_id: 'requires', years: pairs.filter((pair) => pair.requires > pair.limits).length },
		{ lead_id: 'all', years: pairs.length }
	];
	return derived('median_leads', 'lead_id', ['lead_id', 'years'], { years: 'count' }, rows);
}
