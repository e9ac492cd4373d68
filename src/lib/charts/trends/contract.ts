import * as v from 'valibot';
import type { Row, Tables } from '$lib/story/types';
import { numberCell, numberOrGap, textCell } from '../core/cells';
import type { ChartContract } from '../core/contract';
import { breaksOf } from '../core/breaks';
import { leadsOf } from '$lib/story/lead';
import { describeTrends } from './describe';
import { inOrder } from './order';
import { MEASURES, SHOWS, WORD_KEYS } from './types';
import type { Group, Measure, Series, TrendsData, TrendsView, TrendsWords } from './types';

const trendsView: v.GenericSchema<unknown, TrendsView> = v.strictObject({
	/** Which crime is counted. */
	measure: v.picklist(MEASURES),
	/** City in the large panel. */
	focus: v.exactOptional(v.string()),
	/** Small panels, the large one, or both. */
	show: v.exactOptional(v.picklist(SHOWS))
});

const trendsWords = v.strictObject(v.entriesFromList(WORD_KEYS, v.string())) as v.GenericSchema<
	unknown,
	TrendsWords
>;

/** Rows that may be drawn: a count known to be too low, suspect or counted differently stays a gap. */
function drawable(tables: Tables): readonly Row[] {
	return (tables.get('crime')?.rows ?? []).filter((row) => row['series_role'] === 'primary');
}

/** Every year from the first to the last of the rows, so that a year without figures is a gap. */
function span(rows: readonly Row[]): number[] {
	const years = rows.map((row) => numberCell(row, 'year'));
	if (years.length === 0) return [];
	const first = Math.min(...years);
	return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}

/** Crime over time: one small panel per city, and a large one for the city in the foreground. */
export const trendsContract: ChartContract<TrendsView, TrendsData, TrendsWords> = {
	id: 'trends',
	view: trendsView,
	words: trendsWords,
	select(tables) {
		const rows = drawable(tables);
		const years = span(rows);
		const byCell = new Map(
			rows.map((row) => [
				`${textCell(row, 'city_id')}-${textCell(row, 'measure')}-${numberCell(row, 'year')}`,
				row
			])
		);
		const series = (city: string, measure: Measure): Series => {
			const at = (year: number) => byCell.get(`${city}-${measure}-${year}`);
			return {
				rates: years.map((year) => {
					const row = at(year);
					return row ? numberOrGap(row, 'rate_per_100k') : null;
				}),
				jumps: years.filter((year) => at(year)?.['jump'] === true)
			};
		};
		const lead = leadsOf(tables);
		const cities = (tables.get('cities')?.rows ?? []).map((row) => {
			const key = textCell(row, 'city_id');
			return {
				key,
				name: textCell(row, 'name'),
				group: textCell(row, 'policy_group') as Group,
				population: numberCell(row, 'population_2020'),
				...lead(key),
				series: { murder: series(key, 'murder'), violent: series(key, 'violent') }
			};
		});
		const preliminary = rows.filter((row) => row['preliminary'] === true);
		return {
			years,
			cities: inOrder(cities),
			preliminary: [...new Set(preliminary.map((row) => numberCell(row, 'year')))].sort(),
			breaks: breaksOf(tables, years)
		};
	},
	refs: ({ focus }) => (focus === undefined ? [] : [{ table: 'cities', key: focus }]),
	describe: describeTrends
};
