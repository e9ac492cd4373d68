import * as v from 'valibot';
import type { Row, Tables } from '$lib/story/types';
import { CellFault, numberCell, textCell } from '../core/cells';
import type { ChartContract } from '../core/contract';
import { leadRank, leadsOf } from '$lib/story/lead';
import { describeMap } from './describe';
import { GROUPS, LAYERS, WORD_KEYS } from './types';
import type { Group, Law, MapData, MapView, MapWords, Own, Place } from './types';

const mapView: v.GenericSchema<unknown, MapView> = v.strictObject({
	/** Layers: the direction of state law, the cities. */
	show: v.array(v.picklist(LAYERS)),
	/** Group in the foreground. */
	group: v.exactOptional(v.picklist(GROUPS)),
	/** City in the foreground. */
	focus: v.exactOptional(v.string())
});

const mapWords = v.strictObject(v.entriesFromList(WORD_KEYS, v.string())) as v.GenericSchema<
	unknown,
	MapWords
>;

const rowsOf = (tables: Tables, name: string) => tables.get(name)?.rows ?? [];

/** What rows of `policies` do together. */
function directionOf(rules: readonly Row[]): Own {
	const [limits, requires] = ['limits', 'requires'].map((direction) =>
		rules.some((rule) => rule['direction'] === direction)
	);
	return limits && requires ? 'both' : limits ? 'limits' : requires ? 'requires' : 'none';
}

/** What state law does; a state without a row is `not_found` where one of its cities is compared. */
function lawOf(state: string, cities: readonly Row[], policies: readonly Row[]): Law {
	const ids = cities.filter((row) => row['state_abbr'] === state).map((row) => row['city_id']);
	if (ids.length === 0) return 'not_read';
	const laws = policies.filter((row) => row['level'] === 'state' && ids.includes(row['city_id']!));
	return laws.length === 0 ? 'not_found' : directionOf(laws);
}

/** The two that lead first, then the largest: the order in which names are given room. */
function ordered(cities: readonly Row[], tables: Tables): readonly Row[] {
	const lead = leadsOf(tables);
	const rank = (row: Row) => leadRank(lead(textCell(row, 'city_id')));
	return [...cities].sort(
		(a, b) =>
			rank(a) - rank(b) || numberCell(b, 'population_2020') - numberCell(a, 'population_2020')
	);
}

/** The United States with the cities compared, and what state law does. */
export const mapContract: ChartContract<MapView, MapData, MapWords> = {
	id: 'map',
	view: mapView,
	words: mapWords,
	select(tables) {
		const cities = rowsOf(tables, 'cities');
		const policies = rowsOf(tables, 'policies');
		const places = tables.get('city_places')?.byKey;
		const lead = leadsOf(tables);
		return {
			states: rowsOf(tables, 'us_states').map((row) => {
				const key = textCell(row, 'abbr');
				return {
					key,
					name: textCell(row, 'name'),
					law: lawOf(key, cities, policies),
					points: textCell(row, 'points')
				};
			}),
			cities: ordered(cities, tables).map((row): Place => {
				const key = textCell(row, 'city_id');
				const place = places?.get(key);
				if (!place) {
					const none = `select: no row "${key}" in city_places. Run npm run us-states.`;
					throw new CellFault(row, none);
				}
				return {
					key,
					name: textCell(row, 'name'),
					state: textCell(row, 'state_abbr'),
					group: textCell(row, 'policy_group') as Group,
					own: directionOf(
						policies.filter((rule) => rule['city_id'] === key && rule['level'] !== 'state')
					),
					x: numberCell(place, 'x'),
					y: numberCell(place, 'y'),
					...lead(key)
				};
			})
		};
	},
	refs: ({ focus }) => (focus === undefined ? [] : [{ table: 'cities', key: focus }]),
	describe: describeMap
};
