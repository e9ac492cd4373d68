import * as v from 'valibot';
import type { Row } from '$lib/story/types';
import { numberCell, numberOrGap, textCell } from '../core/cells';
import type { ChartContract } from '../core/contract';
import { leadsOf } from '$lib/story/lead';
import { describePeople } from './describe';
import {
	GROUPS,
	WORD_KEYS,
	type Group,
	type PeopleData,
	type PeopleView,
	type PeopleWords,
	type Person
} from './types';

const view: v.GenericSchema<unknown, PeopleView> = v.strictObject({
	focus: v.exactOptional(v.string()),
	group: v.exactOptional(v.picklist(GROUPS)),
	label: v.exactOptional(v.array(v.string()))
});

const words = v.strictObject(v.entriesFromList(WORD_KEYS, v.string())) as v.GenericSchema<
	unknown,
	PeopleWords
>;

/** Years in the name of a survey: “ACS 2019-2023 5-year” covers 2019 to 2023. */
function surveyOf(row: Row): Person['survey'] {
	const years = textCell(row, 'acs_period')
		.match(/\b(?:19|20)\d\d\b/g)
		?.map(Number);
	const [from, to] = [years?.[0], years?.at(-1)];
	return from === undefined || to === undefined ? null : [from, to];
}

/** The survey that most cities' shares are from. */
function commonSurvey(cities: readonly Person[]): PeopleData['survey'] {
	const counts = new Map<string, { survey: PeopleData['survey']; cities: number }>();
	for (const { survey } of cities) {
		if (!survey) continue;
		const entry = counts.get(survey.join()) ?? { survey, cities: 0 };
		entry.cities += 1;
		counts.set(survey.join(), entry);
	}
	const [most] = [...counts.values()].sort((a, b) => b.cities - a.cities);
	return most?.survey ?? [0, 0];
}

/** Share of residents born abroad against size, city by city. */
export const peopleContract: ChartContract<PeopleView, PeopleData, PeopleWords> = {
	id: 'people',
	view,
	words,
	select(tables) {
		const shares = (tables.get('foreign_born')?.rows ?? []).filter(
			(row) => row['foreign_born_share'] !== null
		);
		const first = Math.min(...shares.map((row) => numberCell(row, 'year')));
		const before = new Map(
			shares
				.filter((row) => row['year'] === first)
				.map((row) => [
					textCell(row, 'city_id'),
					{ year: first, share: numberCell(row, 'foreign_born_share') }
				])
		);
		const lead = leadsOf(tables);
		const cities = (tables.get('cities')?.rows ?? []).map((row): Person => {
			const share = numberOrGap(row, 'foreign_born_share');
			const key = textCell(row, 'city_id');
			return {
				key,
				name: textCell(row, 'name'),
				group: textCell(row, 'policy_group') as Group,
				population: numberCell(row, 'population_2020'),
				share,
				survey: share === null ? null : surveyOf(row),
				before: before.get(key) ?? null,
				...lead(key)
			};
		});
		const survey = commonSurvey(cities);
		if (first < survey[0]) return { cities, survey, past: first };
		return { cities: cities.map((city) => ({ ...city, before: null })), survey, past: null };
	},
	refs(one) {
		const cities = [...(one.focus ? [one.focus] : []), ...(one.label ?? [])];
		return cities.map((key) => ({ table: 'cities', key }));
	},
	describe: describePeople
};
