import { describe, expect, it } from 'vitest';
import { withDerived } from '$lib/story/derive';
import { readTables } from '$lib/story/read';
import { rulesOf } from './rules';
import { citiesOf, crimeYear, neighboursOf, nextOrder, ORDERS, orderId, sorted } from './shape';

const tables = withDerived(readTables('data').tables);
const cities = citiesOf(tables);
const crime = tables.get('crime');

describe('the cities', () => {
	it('are all there, with cells that say what is shown', () => {
		expect(cities.map(({ id }) => id)).toEqual(
			tables.get('cities')?.rows.map((row) => row['city_id'])
		);
		for (const figure of cities.flatMap((city) => city.murder ?? [])) {
			const row = crime?.byKey.get(figure.from.split('/')[1] ?? '');
			expect(row?.['rate_per_100k']).toBe(figure.value);
			expect(row?.['series_role']).toBe('primary');
			expect(row?.['preliminary']).toBe(false);
			expect(row?.['year']).toBe(crimeYear(tables));
		}
	});

	it.each(ORDERS.map((order) => [orderId(order), order] as const))(
		'stand in order by %s, those without a figure last',
		(_, order) => {
			const list = sorted(cities, order);
			expect(new Set(list).size).toBe(cities.length);
			const { column, down } = order;
			if (column === 'name' || column === 'group') return;
			const values = list.map((city) => city[column]?.value ?? null);
			const known = values.filter((value) => value !== null);
			expect(values.slice(known.length).every((value) => value === null)).toBe(true);
			expect(known).toEqual([...known].sort((a, b) => (down ? b - a : a - b)));
		}
	);

	it('turn when a column is chosen again', () => {
		const first = nextOrder('murder', { column: 'name', down: false });
		expect(first).toEqual({ column: 'murder', down: true });
		expect(nextOrder('murder', first)).toEqual({ column: 'murder', down: false });
	});

	it('have neighbours in size, fewer at the ends', () => {
		const bySize = sorted(cities, { column: 'population', down: true });
		for (const [at, { id }] of bySize.entries()) {
			const near = neighboursOf(tables, cities, id);
			const wanted = bySize.slice(Math.max(0, at - 2), at + 3).filter((city) => city.id !== id);
			expect(near).toEqual(wanted);
		}
	});
});

describe('the rules over a city', () => {
	it('are those of the table, state above city', () => {
		for (const { id } of cities) {
			const rules = rulesOf(tables, id);
			const rows = tables.get('policies')?.rows.filter((row) => row['city_id'] === id) ?? [];
			expect(rules).toHaveLength(rows.length);
			const levels = rules.map(({ level }) => level);
			expect(levels.lastIndexOf('state')).toBeLessThanOrEqual(
				levels.includes('city') ? levels.indexOf('city') : levels.length
			);
		}
	});
});
