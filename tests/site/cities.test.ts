import { describe, expect, it } from 'vitest';
import { citiesOf, ORDERS, orderId, sorted } from '../../src/lib/pages/cities/shape';
import { rulesOf } from '../../src/lib/pages/cities/rules';
import { readTables } from '../../src/lib/story/read';
import { pageAt } from './site';

/** The cities: one table in many orders, and a page for each. */
const { tables } = readTables('data');
const cities = citiesOf(tables);
const keysIn = (path: string) =>
	pageAt(path)
		.root.querySelectorAll('.cities-table tbody tr')
		.map((row) => row.getAttribute('data-key'));

describe('/cities/', () => {
	it('lists every city by name, with an address for each', () => {
		const names = sorted(cities, { column: 'name', down: false }).map(({ id }) => id);
		expect(keysIn('/cities/')).toEqual(names);
		const { root } = pageAt('/cities/');
		expect(root.querySelectorAll('tbody tr').map((row) => row.id)).toEqual(names);
		expect(root.querySelectorAll('script').length).toBe(0);
	});

	it.each(ORDERS.map((order) => [orderId(order), order] as const))('by %s', (id, order) => {
		const path = `/cities/by/${id}/`;
		expect(keysIn(path)).toEqual(sorted(cities, order).map((city) => city.id));
		const heads = pageAt(path).root.querySelectorAll('th[aria-sort]');
		expect(heads.map((head) => head.getAttribute('aria-sort'))).toEqual([
			order.down ? 'descending' : 'ascending'
		]);
	});

	it('shows numbers that are in the tables', () => {
		for (const data of pageAt('/cities/').root.querySelectorAll('data')) {
			const from = data.getAttribute('data-from') ?? '';
			const [table = '', key = '', column = ''] = from.split('/');
			const value = tables.get(table)?.byKey.get(key)?.[column];
			expect(String(value), from).toBe(data.getAttribute('value'));
		}
	});
});

describe.each(cities.map((city) => [city.id, city] as const))('/cities/%s/', (id, city) => {
	const { root } = pageAt(`/cities/${id}/`);

	it('tells its rules, from the state down', () => {
		expect(root.querySelectorAll('.rule').map((rule) => rule.id)).toEqual(
			rulesOf(tables, id).map((rule) => rule.id)
		);
		expect(root.querySelector('h1')?.text).toContain(city.name);
	});

	it('stands beside Minneapolis and cities of its size', () => {
		const keys = keysIn(`/cities/${id}/`);
		expect(keys).toContain(id);
		expect(keys).toContain('minneapolis');
		expect(keys.length).toBeGreaterThanOrEqual(3);
	});

	it('draws its reported crime, or says that there is nothing to draw', () => {
		const pictures = root.querySelectorAll('#lines figure[data-chart="trends"]');
		const drawn = (tables.get('crime')?.rows ?? []).filter(
			(row) => row['city_id'] === id && row['series_role'] === 'primary'
		);
		expect(pictures.length).toBe(new Set(drawn.map((row) => row['measure'])).size);
	});

	it('leads to every other city', () => {
		expect(root.querySelectorAll('.picker a').length).toBe(cities.length);
		expect(root.querySelectorAll('.picker a[aria-current]').length).toBe(1);
	});
});
