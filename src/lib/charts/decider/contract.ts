import * as v from 'valibot';
import type { Row } from '$lib/story/types';
import type { ChartContract } from '../core/contract';
import { numberCell, numberOrGap, textCell } from '../core/cells';
import { breaksOf } from '../core/breaks';
import { leadIds, leadsOf } from '$lib/story/lead';
import { describeDecider } from './describe';
import { LAYERS, MODES, SIDES, WORD_KEYS } from './types';
import type { DeciderData, DeciderView, DeciderWords, Group } from './types';

const deciderView: v.GenericSchema<unknown, DeciderView> = v.strictObject({
	/** Layers of the picture: each city, the medians, the two cities that lead, the break in counting, preliminary years. */
	show: v.array(v.picklist(LAYERS)),
	/** Year where the year line stands. */
	year: v.exactOptional(v.pipe(v.number(), v.integer())),
	/** City in the foreground. */
	focus: v.exactOptional(v.string()),
	/** The rates, or the change of each median since the year of the line. */
	mode: v.exactOptional(v.picklist(MODES))
});

const deciderWords = v.strictObject(v.entriesFromList(WORD_KEYS, v.string())) as v.GenericSchema<
	unknown,
	DeciderWords
>;

/** Drawable murder rows: a count known to be too low (a floor) stays a gap. */
function drawable(rows: readonly Row[]): readonly Row[] {
	return rows.filter((row) => row['measure'] === 'murder' && row['series_role'] === 'primary');
}

/** Every year from the first to the last of the rows, so that a year without figures is a gap. */
function span(rows: readonly Row[]): number[] {
	const years = rows.map((row) => numberCell(row, 'year'));
	if (years.length === 0) return [];
	const first = Math.min(...years);
	return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}

/** The cell of a city's murder rate in a year. */
const rate = (city: string, year: number) => ({
	table: 'crime',
	key: `${city}-murder-${year}`,
	column: 'rate_per_100k'
});

/** The year that decides: murder rates of the comparison cities, and how the medians of two groups cross. */
export const deciderContract: ChartContract<DeciderView, DeciderData, DeciderWords> = {
	id: 'decider',
	view: deciderView,
	words: deciderWords,
	select(tables) {
		const crime = drawable(tables.get('crime')?.rows ?? []);
		const years = span(crime);
		const rates = new Map(
			crime.map((row) => [
				`${textCell(row, 'city_id')}-${numberCell(row, 'year')}`,
				numberOrGap(row, 'rate_per_100k')
			])
		);
		const lead = leadsOf(tables);
		const medians = tables.get('murder_medians')?.byKey;
		const series = (group: string) =>
			years.map((year) => {
				const row = medians?.get(`${group}-${year}`);
				return row ? numberOrGap(row, 'median') : null;
			});
		const preliminary = crime.filter((row) => row['preliminary'] === true);
		return {
			years,
			cities: (tables.get('cities')?.rows ?? []).map((row) => {
				const key = textCell(row, 'city_id');
				return {
					key,
					name: textCell(row, 'name'),
					group: textCell(row, 'policy_group') as Group,
					...lead(key),
					rates: years.map((year) => rates.get(`${key}-${year}`) ?? null)
				};
			}),
			medians: { limits: series('limits'), requires: series('requires') },
			preliminary: [...new Set(preliminary.map((row) => numberCell(row, 'year')))].sort(),
			breaks: breaksOf(tables, years)
		};
	},
	refs(view, tables) {
		const { show, year, focus } = view;
		return [
			...(focus === undefined ? [] : [{ table: 'cities', key: focus }]),
			...(focus === undefined || year === undefined ? [] : [rate(focus, year)]),
			// Medians are of every year on the axis: a year without them is none that a line can stand at.
			...(year === undefined
				? []
				: SIDES.map((side) => ({
						table: 'murder_medians',
						key: `${side}-${year}`,
						column: 'median'
					}))),
			...(year !== undefined && show.includes('twins')
				? leadIds(tables).map((city) => rate(city, year))
				: [])
		];
	},
	describe: describeDecider
};
