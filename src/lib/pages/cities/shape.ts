import { listCell, numberCell, textCell } from '$lib/charts/core/cells';
import { leadsOf } from '$lib/story/lead';
import type { Row, Tables } from '$lib/story/types';
import { COLUMNS, GROUPS, type City, type Column, type Figure, type Order } from './types';

const rowsOf = (tables: Tables, name: string): readonly Row[] => tables.get(name)?.rows ?? [];

/** Rows of crime that may be shown. */
const drawn = (tables: Tables): readonly Row[] =>
	rowsOf(tables, 'crime').filter((row) => row['series_role'] === 'primary');

/** The latest year of which no figure is preliminary. */
export function crimeYear(tables: Tables): number {
	const rows = drawn(tables);
	const early = rows.filter((row) => row['preliminary'] === true);
	const from = Math.min(...early.map((row) => numberCell(row, 'year')));
	return Math.max(...rows.map((row) => numberCell(row, 'year')).filter((year) => year < from));
}

/** Every city with its figures, in the order of the table. */
export function citiesOf(tables: Tables): readonly City[] {
	const year = crimeYear(tables);
	const crime = new Map(
		drawn(tables)
			.filter((row) => row['year'] === year)
			.map((row) => [`${textCell(row, 'city_id')} ${textCell(row, 'measure')}`, row] as const)
	);
	const rate = (city: string, measure: string): Figure | null => {
		const row = crime.get(`${city} ${measure}`);
		if (!row) return null;
		const from = `crime/${textCell(row, 'crime_id')}/rate_per_100k`;
		return { value: numberCell(row, 'rate_per_100k'), from };
	};
	const lead = leadsOf(tables);
	return rowsOf(tables, 'cities').map((row) => {
		const id = textCell(row, 'city_id');
		const share = row['foreign_born_share'];
		return {
			id,
			name: textCell(row, 'name'),
			state: textCell(row, 'state'),
			group: GROUPS.find((group) => group === row['policy_group']) ?? 'none_found',
			population: {
				value: numberCell(row, 'population_2020'),
				from: `cities/${id}/population_2020`
			},
			foreign_born:
				typeof share === 'number'
					? { value: share, from: `cities/${id}/foreign_born_share` }
					: null,
			murder: rate(id, 'murder'),
			violent: rate(id, 'violent'),
			...lead(id),
			row
		};
	});
}

/** Numbers are read largest first, names and groups in their own order. */
const fallsFirst = (column: Column): boolean => column !== 'name' && column !== 'group';

/** An order's address, as `murder` or `murder-down`. */
export const orderId = ({ column, down }: Order): string => `${column}${down ? '-down' : ''}`;

/** Every order of the table. */
export const ORDERS: readonly Order[] = COLUMNS.flatMap((column) => [
	{ column, down: false },
	{ column, down: true }
]);

/** The order that choosing a column's head leads to: the other way, or the column's own first. */
export const nextOrder = (column: Column, now: Order): Order => ({
	column,
	down: now.column === column ? !now.down : fallsFirst(column)
});

/** Cities in an order; those without a figure come last either way, and equals go by name. */
export function sorted(cities: readonly City[], { column, down }: Order): readonly City[] {
	const rank = (city: City): number | null => {
		if (column === 'name') return 0;
		return column === 'group' ? GROUPS.indexOf(city.group) : (city[column]?.value ?? null);
	};
	const turn = down ? -1 : 1;
	const byName = (a: City, b: City) => a.name.localeCompare(b.name);
	return [...cities].sort((a, b) => {
		const [first, second] = [rank(a), rank(b)];
		if (first === null || second === null) {
			return Number(first === null) - Number(second === null) || byName(a, b);
		}
		const by = turn * (first - second);
		return by || (column === 'name' ? turn : 1) * byName(a, b);
	});
}

/** The cities next to one in size, largest first. */
export function neighboursOf(tables: Tables, cities: readonly City[], id: string): readonly City[] {
	const facts = tables.get('city_facts')?.byKey.get(id);
	const near = facts ? listCell(facts, 'neighbours') : [];
	return near.flatMap((one) => cities.find((city) => city.id === one) ?? []);
}
