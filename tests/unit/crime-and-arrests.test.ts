import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { withDerived } from '../../src/lib/story/derive';
import { readTables } from '../../src/lib/story/read';

/**
 * What the reader and the derived tables say, against the files read here a second time, by
 * another way: nothing of the loader is used for the right-hand side.
 */
const read = withDerived(readTables('data').tables);
const rowsOf = (name: string) => read.get(name)?.rows ?? [];

type Raw = Readonly<Record<string, string>>;
const raw = (name: string): readonly Raw[] =>
	parse(readFileSync(`data/tables/${name}.csv`), { columns: true });
const crime = raw('crime');
const cities = raw('cities');
const enforcement = raw('enforcement');

const primary = (measure: string): readonly Raw[] =>
	crime.filter((row) => row['measure'] === measure && row['series_role'] === 'primary');

/** The middle of sorted texts of numbers, by counting from both ends. */
function middle(rates: readonly number[]): number {
	const left = [...rates].sort((a, b) => a - b);
	while (left.length > 2) {
		left.pop();
		left.shift();
	}
	return left.reduce((sum, value) => sum + value, 0) / left.length;
}

describe('crime', () => {
	it('has one row for each city, measure and year, and no property crime', () => {
		const cells = crime.map((row) => `${row['city_id']}-${row['measure']}-${row['year']}`);
		expect(cells).toEqual(crime.map((row) => row['crime_id']));
		expect(new Set(cells).size).toBe(cells.length);
		expect([...new Set(crime.map((row) => row['measure']))].sort()).toEqual(['murder', 'violent']);
	});

	it('holds all drawable cells and those that explain a gap', () => {
		const count = (measure: string, role: string) =>
			crime.filter((row) => row['measure'] === measure && row['series_role'] === role).length;
		expect([count('murder', 'primary'), count('murder', 'floor')]).toEqual([711, 4]);
		expect(count('violent', 'primary')).toBe(627);
		expect([count('violent', 'suspect'), count('violent', 'not_comparable')]).toEqual([3, 6]);
		expect(crime).toHaveLength(711 + 4 + 627 + 3 + 6);
	});

	it('marks exactly 2024 and 2025 as preliminary, in both measures', () => {
		for (const row of crime) {
			const late = Number(row['year']) >= 2024;
			expect(row['preliminary'], row['crime_id']).toBe(String(late));
		}
	});

	it('counts more violent crime than murder wherever both are known', () => {
		const murders = new Map(
			primary('murder').map((row) => [`${row['city_id']}-${row['year']}`, Number(row['count'])])
		);
		for (const row of primary('violent')) {
			const own = murders.get(`${row['city_id']}-${row['year']}`) ?? 0;
			expect(Number(row['count']), row['crime_id']).toBeGreaterThan(own);
		}
	});

	it('marks the jumps that the rule names, and no others', () => {
		const limits = { murder: [0.6, -0.45], violent: [0.35, -0.32] } as const;
		const wrong = (['murder', 'violent'] as const).flatMap((measure) => {
			const rows = new Map(primary(measure).map((row) => [row['crime_id'], row]));
			return [...rows.values()].filter((row) => {
				const last = rows.get(`${row['city_id']}-${measure}-${Number(row['year']) - 1}`);
				const change = last ? Number(row['rate_per_100k']) / Number(last['rate_per_100k']) - 1 : 0;
				const [up, down] = limits[measure];
				const jumps = (change > up || change < down) && Number(row['count']) >= 30;
				return String(jumps) !== row['jump'];
			});
		});
		expect(wrong.map((row) => row['crime_id'])).toEqual([]);
	});

	it('marks no jump in a row that is not drawn', () => {
		const marked = crime.filter((row) => row['jump'] === 'true');
		expect(marked.length).toBeGreaterThan(0);
		for (const row of marked) expect(row['series_role']).toBe('primary');
	});
});

describe.each([
	['murder_medians', 'murder'],
	['violent_medians', 'violent']
])('%s', (name, measure) => {
	it('agree with the file, group by group and year by year', () => {
		const groupOf = new Map(cities.map((row) => [row['city_id'], row['policy_group']]));
		const groups: Record<string, number[]> = {};
		for (const row of primary(measure)) {
			const key = `${groupOf.get(row['city_id'])}-${row['year']}`;
			(groups[key] ??= []).push(Number(row['rate_per_100k']));
		}
		const rows = rowsOf(name);
		expect(rows.length).toBeGreaterThan(0);
		expect(rows.map((row) => row['median_id']).sort()).toEqual(Object.keys(groups).sort());
		for (const row of rows) {
			const rates = groups[String(row['median_id'])] ?? [];
			expect(row['median'], String(row['median_id'])).toBeCloseTo(middle(rates), 9);
			expect(row['cities']).toBe(rates.length);
		}
	});
});

describe('city_facts', () => {
	const facts = rowsOf('city_facts');
	const size = new Map(cities.map((row) => [row['city_id'], Number(row['population_2020'])]));
	const sizeOf = (id: unknown) => size.get(String(id)) ?? NaN;

	it('has each city once', () => {
		expect(facts.map((row) => row['city_id']).sort()).toEqual([...size.keys()].sort());
	});

	it('ranks as many cities above one as are larger', () => {
		for (const row of facts) {
			const own = sizeOf(row['city_id']);
			const larger = [...size.values()].filter((value) => value > own).length;
			expect(row['size_rank'], String(row['city_id'])).toBe(larger + 1);
		}
	});

	it('names as neighbours the cities nearest in rank', () => {
		const rank = new Map(facts.map((row) => [row['city_id'], Number(row['size_rank'])]));
		for (const { city_id: id, neighbours } of facts) {
			const own = rank.get(id ?? '') ?? NaN;
			const near = [own - 2, own - 1, own + 1, own + 2].filter((at) => at > 0 && at <= size.size);
			expect((neighbours as string[]).map((one) => rank.get(one))).toEqual(near);
		}
	});

	it('holds the newest murder rate and survey year that the files hold', () => {
		for (const row of facts) {
			const own = primary('murder').filter((one) => one['city_id'] === row['city_id']);
			const newest = Math.max(...own.map((one) => Number(one['year'])));
			const last = own.find((one) => Number(one['year']) === newest);
			expect(row['murder_latest_year']).toBe(newest);
			expect(row['murder_latest']).toBe(Number(last?.['rate_per_100k']));
			const period = cities.find((one) => one['city_id'] === row['city_id'])?.['acs_period'] ?? '';
			const year = row['foreign_born_year'];
			expect(period === '' ? null : period.replace(/ \d-year$/, '').slice(-4)).toBe(
				year === null ? null : String(year)
			);
		}
	});
});

describe('enforcement', () => {
	const having = (start: string) =>
		enforcement.filter((row) => row['enforcement_id']?.startsWith(start));

	it('has a snapshot of 287(g) agreements for each month, of the country and of Minnesota', () => {
		const months = Array.from({ length: 65 }, (_, at) =>
			new Date(Date.UTC(2021, at, 1)).toISOString().slice(0, 7)
		);
		for (const place of ['us', 'mn']) {
			const rows = having(`${place}-287g-`);
			expect(rows.map((row) => row['enforcement_id'])).toEqual(
				months.map((month) => `${place}-287g-${month}`)
			);
			for (const row of rows) {
				expect(row['period_type']).toBe('snapshot');
				expect(row['period_end']).toBe(row['period_start']);
				expect(row['enforcement_id']?.endsWith(String(row['period_end']).slice(0, 7))).toBe(true);
			}
		}
	});

	it('never has more agreements in Minnesota than in the country', () => {
		const national = new Map(having('us-287g-').map((row) => [row['period_end'], row['value']]));
		for (const row of having('mn-287g-')) {
			expect(Number(row['value'])).toBeLessThan(Number(national.get(row['period_end'])));
		}
	});

	it('has one span for each state and the District, all over the same months', () => {
		const spans = enforcement.filter((row) => row['period_type'] === 'span');
		expect(spans).toHaveLength(51);
		expect(new Set(spans.map((row) => row['state_abbr'])).size).toBe(51);
		for (const row of spans) {
			expect(row['enforcement_id']).toBe(`${row['state_abbr']?.toLowerCase()}-ice-arrests-span`);
			expect([row['period_start'], row['period_end']]).toEqual(['2025-01-01', '2026-07-31']);
		}
	});

	it('counts no more arrests in the months of Minnesota than in its span', () => {
		const months = having('mn-ice-arrests-').filter((row) => row['period_type'] === 'month');
		const sum = months.reduce((total, row) => total + Number(row['value']), 0);
		const span = having('mn-ice-arrests-span')[0]?.['value'];
		expect(sum).toBeLessThan(Number(span));
	});

	it('names a postal code in each row of a state, and in no other', () => {
		for (const row of enforcement) {
			expect(row['state_abbr'] !== '', row['enforcement_id']).toBe(row['geo_level'] === 'state');
			expect(row['geo'] === 'United States').toBe(row['geo_level'] === 'national');
		}
	});
});
