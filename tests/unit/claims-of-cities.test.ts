import { describe, expect, it } from 'vitest';
import { cellAt, numberAt, rowsOf } from './the-story';

/** What the words say about the comparison of cities, tested on the tables. */

const median = (group: string, year: number) => numberAt(`murder_medians/${group}-${year}/median`);

/** Murder rate by year of one city, as drawn. */
function ratesOf(city: string): ReadonlyMap<number, number> {
	const drawn = rowsOf('crime').filter(
		(row) =>
			row['city_id'] === city && row['measure'] === 'murder' && row['series_role'] === 'primary'
	);
	return new Map(
		drawn.flatMap(({ year, rate_per_100k: rate }) =>
			typeof year === 'number' && typeof rate === 'number' ? [[year, rate] as const] : []
		)
	);
}

const cities = rowsOf('cities');
const policies = rowsOf('policies');

describe('twenty-eight-cities', () => {
	it('there are twenty-eight of them', () => {
		expect(cities).toHaveLength(28);
	});

	it('"most of roughly similar size, with a few larger ones": all but three have 300,000 to 750,000 people', () => {
		const similar = cities.filter(({ population_2020: people }) => {
			return Number(people) >= 300_000 && Number(people) <= 750_000;
		});
		const larger = cities.filter((row) => Number(row['population_2020']) > 750_000);
		expect(larger).toHaveLength(3);
		expect(similar.length + larger.length).toBe(cities.length);
	});

	it('"many of the rules are recent": at least half of those with a date are from 2016 or later', () => {
		const years = rowsOf('policies').flatMap(({ adopted_date: date }) =>
			typeof date === 'string' ? [Number(date.slice(0, 4))] : []
		);
		expect(years.filter((year) => year >= 2016).length).toBeGreaterThanOrEqual(years.length / 2);
	});

	it('"every city that must cooperate is told to by its state"', () => {
		for (const { city_id: id } of cities.filter((row) => row['policy_group'] === 'requires')) {
			const laws = policies.filter(
				(row) =>
					row['city_id'] === id && row['level'] === 'state' && row['direction'] === 'requires'
			);
			expect(laws.length, String(id)).toBeGreaterThan(0);
		}
	});
});

describe('rules-by-year', () => {
	it.each([
		['minneapolis.mn-minneapolis-2003', '2003'],
		['st-paul.mn-stpaul-2004', '2004'],
		['chicago.il-chicago-1985', '1985'],
		['portland.or-1987', '1987'],
		['new-orleans.la-nopd-2016', '2016'],
		['new-orleans.la-sb208-2024', '2024']
	])('%s dates from %s', (key, year) => {
		expect(String(cellAt(`policies/${key}/adopted_date`)).slice(0, 4)).toBe(year);
	});

	it('Chicago and Oregon came first of all', () => {
		const dates = policies.flatMap((row) => row['adopted_date'] ?? []).map(String);
		expect([...dates].sort().slice(0, 2)).toEqual(['1985', '1987']);
	});

	it('"most rules, in both directions, came after 2016"', () => {
		for (const direction of ['limits', 'requires']) {
			const years = policies.flatMap((row) =>
				row['direction'] === direction && typeof row['adopted_date'] === 'string'
					? [Number(row['adopted_date'].slice(0, 4))]
					: []
			);
			expect(years.filter((year) => year > 2016).length).toBeGreaterThan(years.length / 2);
		}
	});
});

describe('who-lives-there', () => {
	const shares = cities.flatMap((row) =>
		typeof row['foreign_born_share'] === 'number'
			? [{ id: row['city_id'], share: row['foreign_born_share'], group: row['policy_group'] }]
			: []
	);
	const range = (group: string) => {
		const own = shares.filter((one) => one.group === group).map((one) => one.share);
		return { low: Math.min(...own), high: Math.max(...own) };
	};

	it('Newark has the largest share and Detroit the smallest', () => {
		const sorted = [...shares].sort((a, b) => a.share - b.share);
		expect(sorted[0]?.id).toBe('detroit');
		expect(sorted.at(-1)?.id).toBe('newark');
	});

	it('both kinds of rule run from low to high: under 10 and over 25 percent', () => {
		for (const group of ['limits', 'requires']) {
			expect(range(group).low).toBeLessThan(10);
			expect(range(group).high).toBeGreaterThan(25);
		}
	});

	it('the shares of St. Paul and Nashville are from 2015, and Louisville has none', () => {
		const older = cities.filter((row) => String(row['acs_period'] ?? '').includes('2015'));
		expect(older.map((row) => row['city_id']).sort()).toEqual(['nashville', 'st-paul']);
		expect(cities.filter((row) => row['foreign_born_share'] === null)).toMatchObject([
			{ city_id: 'louisville' }
		]);
	});
});

describe('where-ice-arrests', () => {
	const states = rowsOf('enforcement').filter((row) => row['period_type'] === 'span');

	it('"Texas leads the count": it has the most of the fifty states and the District', () => {
		expect(states).toHaveLength(51);
		const sorted = [...states].sort((a, b) => Number(b['value']) - Number(a['value']));
		expect(sorted[0]?.['enforcement_id']).toBe('tx-ice-arrests-span');
	});
});

describe('the year that decides', () => {
	it('year-2000: the median is higher in cities that now limit help', () => {
		expect(median('limits', 2000)).toBeGreaterThan(median('requires', 2000));
	});

	it('year-2000: that was before most of these rules were written', () => {
		const years = rowsOf('policies').flatMap(({ adopted_date: date }) =>
			typeof date === 'string' ? [Number(date.slice(0, 4))] : []
		);
		expect(years.filter((year) => year > 2000).length).toBeGreaterThan(years.length / 2);
	});

	it('year-2014: the groups have traded places', () => {
		expect(median('limits', 2014)).toBeLessThan(median('requires', 2014));
	});

	it('year-2014: by 2021 the order has flipped again', () => {
		expect(median('limits', 2021)).toBeGreaterThan(median('requires', 2021));
	});

	it('figures for 2024 and 2025 are preliminary, and no others', () => {
		const drawn = rowsOf('crime').filter((row) => row['preliminary'] === true);
		const years = [...new Set(drawn.map((row) => Number(row['year'])))].sort();
		expect(years).toEqual([2024, 2025]);
	});
});

describe('the-twins', () => {
	const [minneapolis, stPaul] = [ratesOf('minneapolis'), ratesOf('st-paul')];

	it('in every year since 2000 the murder rate of St. Paul is lower', () => {
		const years = Array.from({ length: 26 }, (_, index) => 2000 + index);
		for (const year of years) {
			expect(stPaul.get(year), String(year)).toBeDefined();
			expect(stPaul.get(year) ?? NaN, String(year)).toBeLessThan(minneapolis.get(year) ?? NaN);
		}
	});

	it('both are cities of the group that limits help', () => {
		const groups = cities.filter(({ city_id: id }) => id === 'minneapolis' || id === 'st-paul');
		expect(groups.map((row) => row['policy_group'])).toEqual(['limits', 'limits']);
	});
});

describe('what-this-cannot-show', () => {
	it('"hardly any city went from one kind of rule to the other": under one in ten, by dated rules', () => {
		const turned = cities.filter(({ city_id: id }) => {
			const dated = policies.filter(
				(row) =>
					row['city_id'] === id &&
					['limits', 'requires'].includes(String(row['direction'])) &&
					typeof row['adopted_date'] === 'string' &&
					row['adopted_date'].slice(0, 4) >= '2000'
			);
			const inOrder = [...dated].sort((a, b) =>
				String(a['adopted_date']).localeCompare(String(b['adopted_date']))
			);
			return inOrder.some(
				(row, at) => at > 0 && row['direction'] !== inOrder[at - 1]?.['direction']
			);
		});
		expect(turned.length).toBeGreaterThan(0);
		expect(turned.length).toBeLessThan(cities.length / 10);
	});

	it('some years are missing', () => {
		const gaps = cities.filter((row) => ratesOf(String(row['city_id'])).size < 26);
		expect(gaps.length).toBeGreaterThan(0);
	});
});
