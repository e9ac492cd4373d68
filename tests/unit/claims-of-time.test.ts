import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/lib/story/types';
import { cellAt, numberAt, rowsOf, theStory } from './the-story';

/** What the words say about days, spans, votes and lanes, tested on the timeline. */

const DAY = 86_400_000;
const CITY_SIDE = ['city', 'police'];

const main = rowsOf('timeline').filter((row) => row['main_story'] === true);
const dateOf = (event: string) => String(cellAt(`timeline/${event}/date`));
const timeOf = (event: string) => Date.parse(`${dateOf(event)}T00:00:00Z`);
const daysFrom = (first: string, last: string) => (timeOf(last) - timeOf(first)) / DAY;
const laneOf = (row: Row) => String(row['lane']);

/** Main events in the months of a view, both ends counted. */
function during(from: string, to: string): readonly Row[] {
	return main.filter((row) => {
		const month = String(row['sort_date']).slice(0, 7);
		return month >= from && month <= to;
	});
}

const LAKE_STREET = 't18-federal-operation-on-east-lake-street';
const EXPLAINED = 't22-mpd-explains-its-compliance-to-a-council-committ';
const REWRITTEN = 't33-council-strengthens-the-ordinance-13-0';

describe('days and spans', () => {
	it('committee-room: June 23, 2025 is a Monday', () => {
		expect(new Date(timeOf(EXPLAINED)).getUTCDay()).toBe(1);
	});

	it('june-23: the department explained itself twenty days after the search', () => {
		expect(daysFrom(LAKE_STREET, EXPLAINED)).toBe(20);
	});

	it('the-memo: it came three days after the search, the audit vote a day before it', () => {
		expect(daysFrom(LAKE_STREET, 't21-blackwell-memo')).toBe(3);
		expect(daysFrom('t20-council-orders-an-audit', 't21-blackwell-memo')).toBe(1);
	});

	it('vote-of-2003: St. Paul follows the next April, within ten months', () => {
		expect(dateOf('t05-st-paul-follows')).toMatch(/^2004-04/);
		expect(daysFrom('t03-ordinance-adopted', 't05-st-paul-follows')).toBeLessThan(305);
		expect(daysFrom('t03-ordinance-adopted', 't05-st-paul-follows')).toBeGreaterThan(274);
	});

	it('thirteen-to-nothing: the hearing came six days after the order, the vote on the 11th', () => {
		expect(daysFrom('t30-executive-order-2025-02', 't32-public-hearing')).toBe(6);
		expect(dateOf(REWRITTEN)).toBe('2025-12-11');
	});

	it('cost-pair: Jan. 7 to Feb. 1, 2026 is under four weeks', () => {
		expect((Date.UTC(2026, 1, 1) - Date.UTC(2026, 0, 7)) / DAY).toBeLessThan(28);
	});

	it('the as-of date is that of no event later, and the chief’s resignation is the newest firm one', () => {
		const { asOf } = theStory().masthead;
		for (const row of main) expect(String(row['sort_date']) <= asOf).toBe(true);
		const firm = main.filter((row) => row['confidence'] === 'high');
		const newest = [...firm].sort((a, b) =>
			String(a['sort_date']) < String(b['sort_date']) ? 1 : -1
		)[0];
		expect(newest?.['event_id']).toBe('t49-o-hara-resigns');
	});
});

describe('the spread of events', () => {
	it('twenty-four-years: two slow decades, then a rush', () => {
		expect(during('2002-01', '2024-12').length).toBeLessThan(20);
		expect(during('2025-01', '2026-06').length).toBeGreaterThan(
			during('2002-01', '2024-12').length
		);
	});

	it('twenty-four-years: only events of high or medium confidence are drawn', () => {
		for (const row of main) expect(['high', 'medium']).toContain(row['confidence']);
	});

	it('older-than-the-rule: a federal position in 2002, then a first draft in May 2003', () => {
		expect(cellAt('timeline/t01-ashcroft-position/lane')).toBe('federal');
		expect(dateOf('t01-ashcroft-position')).toMatch(/^2002/);
		expect(dateOf('t02-first-draft-sent-back')).toMatch(/^2003-05/);
	});

	it('governors-push-back: three marks in the state lane, in 2004, 2008 and 2011', () => {
		const state = during('2004-01', '2011-12').filter((row) => laneOf(row) === 'state');
		expect(state.map((row) => String(row['date']).slice(0, 4))).toEqual(['2004', '2008', '2011']);
	});

	it('governors-push-back: from the governor’s letter on, nothing changes in the city lane', () => {
		const city = during('2004-08', '2011-12').filter((row) => CITY_SIDE.includes(laneOf(row)));
		expect(city).toEqual([]);
	});

	it('the-word-sanctuary: four marks on the city’s side, November 2016 to October 2018', () => {
		const shown = during('2016-06', '2018-12').filter((row) => CITY_SIDE.includes(laneOf(row)));
		expect(shown).toHaveLength(4);
		expect(String(shown[0]?.['date'])).toMatch(/^2016-11/);
		expect(String(shown.at(-1)?.['date'])).toMatch(/^2018-10/);
	});

	it('before-summer: all five lanes have marks by the start of June 2025', () => {
		const lanes = main.filter(({ sort_date: day }) => {
			return String(day) >= '2025-01-01' && String(day) <= '2025-06-05';
		});
		expect(new Set(lanes.map(laneOf)).size).toBe(5);
	});

	it('lake-street: one federal mark on June 3 starts a run of marks on the city’s side', () => {
		const [first, ...rest] = during('2025-06', '2025-06');
		expect(first?.['event_id']).toBe(LAKE_STREET);
		expect(rest.length).toBeGreaterThan(0);
		for (const row of rest) expect(CITY_SIDE).toContain(laneOf(row));
	});

	it('the-memo: three marks follow within three days', () => {
		const after = during('2025-06', '2025-06').filter(({ date }) => {
			return String(date) > '2025-06-03' && String(date) <= '2025-06-06';
		});
		expect(after).toHaveLength(3);
	});

	it('the-audit: the city is cleared in August and sued in September 2025', () => {
		expect(dateOf('t23-auditor-no-violation-but-an-outdated-rule')).toMatch(/^2025-08/);
		expect(cellAt('timeline/t25-doj-sues/lane')).toBe('courts');
		expect(dateOf('t25-doj-sues')).toMatch(/^2025-09/);
	});

	it('thirteen-to-nothing: most marks of December 2025 stand in its first half', () => {
		const all = during('2025-12', '2025-12');
		const first = all.filter((row) => String(row['sort_date']) <= '2025-12-15');
		expect(first.length).toBeGreaterThan(all.length / 2);
	});

	it('two-deaths: both are in January 2026', () => {
		expect(dateOf('t38-renee-good-is-killed')).toMatch(/^2026-01/);
		expect(dateOf('t42-alex-pretti-is-killed')).toMatch(/^2026-01/);
	});

	it('into-court: court and federal marks alternate, from the suit to the announced end', () => {
		const ids = [
			't40-state-and-cities-sue',
			't41-grand-jury-subpoenas',
			't44-judge-declines-to-stop-the-surge',
			't45-end-of-the-surge-announced'
		];
		const lanes = ids.map((id) => cellAt(`timeline/${id}/lane`));
		expect(lanes).toEqual(['courts', 'federal', 'courts', 'federal']);
		expect([...ids].sort((a, b) => timeOf(a) - timeOf(b))).toEqual(ids);
	});

	it('the-chief-resigns: one police mark in May 2026, after a spring with no federal, state or court act', () => {
		const spring = during('2026-03', '2026-06');
		const may = spring.filter((row) => String(row['date']).startsWith('2026-05'));
		expect(may.map(laneOf)).toEqual(['police']);
		for (const row of spring) expect(CITY_SIDE).toContain(laneOf(row));
	});
});

describe('votes', () => {
	it('vote-of-2003: hardly any opposition in either city', () => {
		expect(numberAt('figures/vote-2003-no/value')).toBeLessThanOrEqual(1);
		expect(numberAt('figures/vote-st-paul-2004-no/value')).toBe(0);
		expect(numberAt('figures/vote-2003-yes/value')).toBeGreaterThan(10);
	});

	it('thirteen-to-nothing: thirteen for it, and no one against', () => {
		expect(numberAt('figures/vote-2025-yes/value')).toBe(13);
		expect(numberAt('figures/vote-2025-no/value')).toBe(0);
	});
});
