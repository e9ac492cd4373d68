import { median } from 'd3-array';
import type { Row, Tables } from '$lib/story/types';
import { numberOrGap, textCell } from '../core/cells';
import type { LimitsData, Share } from './types';

/** Years of murder rates that a first rule must have before and after it, to be counted. */
const SPAN = 5;

type Direction = 'limits' | 'requires';
const DIRECTIONS: readonly Direction[] = ['limits', 'requires'];

const rowsOf = (tables: Tables, name: string): readonly Row[] => tables.get(name)?.rows ?? [];

/** States with cities in both groups, of those with a city in either. Groups are today's. */
export function sharedStates(tables: Tables): Share {
	const statesOf = (group: Direction) =>
		new Set(
			rowsOf(tables, 'cities')
				.filter((row) => row['policy_group'] === group)
				.map((row) => textCell(row, 'state_abbr'))
		);
	const [limits, requires] = [statesOf('limits'), statesOf('requires')];
	return {
		count: [...limits].filter((state) => requires.has(state)).length,
		all: new Set([...limits, ...requires]).size
	};
}

/** Studies with a value in a column, of all studies. */
export function studiesWith(tables: Tables, column: string, value: string): Share {
	const rows = rowsOf(tables, 'studies');
	return { count: rows.filter((row) => row[column] === value).length, all: rows.length };
}

/** Years in which each city has a drawable murder rate. */
function murderYears(tables: Tables): ReadonlyMap<string, readonly number[]> {
	const years = new Map<string, number[]>();
	for (const row of rowsOf(tables, 'crime')) {
		if (row['measure'] !== 'murder' || row['series_role'] !== 'primary') continue;
		const [city, year] = [textCell(row, 'city_id'), numberOrGap(row, 'year')];
		if (year !== null) years.set(city, [...(years.get(city) ?? []), year]);
	}
	return years;
}

/** First and last year with murder rates. */
export function crimeYears(tables: Tables): readonly [number, number] {
	const years = [...murderYears(tables).values()].flat();
	return [Math.min(...years), Math.max(...years)];
}

interface Dated {
	readonly date: string;
	readonly year: number;
	readonly direction: Direction;
}

/** Dated rules of a city, of any level, that limit or require; oldest first, by day where it is known. */
function datedRules(tables: Tables, city: string): readonly Dated[] {
	return rowsOf(tables, 'policies')
		.filter((row) => row['city_id'] === city)
		.flatMap((row): Dated[] => {
			const date = textCell(row, 'adopted_date');
			const year = Number(date.slice(0, 4));
			const direction = DIRECTIONS.find((one) => one === row['direction']);
			return year > 0 && direction ? [{ date, year, direction }] : [];
		})
		.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

const cityIds = (tables: Tables) => rowsOf(tables, 'cities').map((row) => textCell(row, 'city_id'));

/** Cities whose dated rules turn from one direction to the other within the years of the crime figures. */
export function turnedCities(tables: Tables): Share {
	const [first, last] = crimeYears(tables);
	const cities = cityIds(tables);
	const turned = cities.filter((city) =>
		datedRules(tables, city).some(({ year, direction }, index, rules) => {
			const before = rules[index - 1];
			return before && before.direction !== direction && year >= first && year <= last;
		})
	);
	return { count: turned.length, all: cities.length };
}

/** Cities whose first dated rule has enough murder rates before it and after it. */
export function datedCities(tables: Tables): LimitsData['dated'] {
	const years = murderYears(tables);
	const cities = cityIds(tables).filter((city) => {
		const first = datedRules(tables, city)[0]?.year;
		const own = years.get(city) ?? [];
		if (first === undefined) return false;
		const before = own.filter((year) => year < first).length;
		return before >= SPAN && own.filter((year) => year > first).length >= SPAN;
	});
	return { cities: cities.length, span: SPAN };
}

/** Medians of both groups. Shares from another survey than most cities' are left out. */
export function groupMedians(tables: Tables): LimitsData['medians'] {
	const cities = rowsOf(tables, 'cities');
	const periods = cities.map((row) => textCell(row, 'acs_period')).filter(Boolean);
	const often = (period: string) => periods.filter((one) => one === period).length;
	const common = [...new Set(periods)].sort((a, b) => often(b) - often(a))[0];
	const of = (group: Direction, column: string, rows: readonly Row[]) =>
		median(
			rows.filter((row) => row['policy_group'] === group).map((row) => numberOrGap(row, column))
		) ?? NaN;
	const surveyed = cities.filter((row) => row['acs_period'] === common);
	const both = (column: string, rows: readonly Row[]) => ({
		limits: of('limits', column, rows),
		requires: of('requires', column, rows)
	});
	return {
		abroad: both('foreign_born_share', surveyed),
		population: both('population_2020', cities)
	};
}
