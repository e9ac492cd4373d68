import { describe, expect, it } from 'vitest';
import { numberAt, rowsOf } from './the-story';

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

/** Year of a group's highest median. */
function peakOf(group: string): number {
	const rows = rowsOf('murder_medians').filter((row) => row['group'] === group);
	const sorted = [...rows].sort((a, b) => Number(b['median']) - Number(a['median']));
	return Number(sorted[0]?.['year']);
}

const cities = rowsOf('cities');

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

	it('"murder rates differ widely from city to city": the highest of 2025 is over five times the lowest', () => {
		const rates = cities.flatMap((row) => ratesOf(String(row['city_id'])).get(2025) ?? []);
		expect(Math.max(...rates)).toBeGreaterThan(5 * Math.min(...rates));
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

	it('year-2021: the order flipped once more', () => {
		expect(median('limits', 2021)).toBeGreaterThan(median('requires', 2021));
	});

	it('year-2021: by 2025 both had dropped', () => {
		for (const group of ['limits', 'requires']) {
			expect(median(group, 2025)).toBeLessThan(median(group, 2021));
		}
	});

	it('year-2021: the median of cities that now limit help is at its highest', () => {
		expect(peakOf('limits')).toBe(2021);
	});

	it('year-2021: the swing after 2019 reached cities of both kinds', () => {
		for (const group of ['limits', 'requires']) {
			expect(median(group, 2021)).toBeGreaterThan(median(group, 2019));
		}
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
	it('some years are missing', () => {
		const gaps = cities.filter((row) => ratesOf(String(row['city_id'])).size < 26);
		expect(gaps.length).toBeGreaterThan(0);
	});
});
