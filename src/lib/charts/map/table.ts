import type { Format } from '$lib/i18n/format';
import type { TableTwin } from '../core/contract';
import { GROUPS, type MapData, type MapWords } from './types';

/** One row per city, by group and then by name. */
export function mapTable(data: MapData, words: MapWords, format: Format): TableTwin {
	const states = new Map(data.states.map((state) => [state.key, state]));
	const cities = GROUPS.flatMap((group) =>
		data.cities
			.filter((city) => city.group === group)
			.sort((a, b) => a.name.localeCompare(b.name, format.locale))
	);
	return {
		caption: words.caption,
		columns: [words.city, words.state, words.group, words.state_law, words.own_rule].map(
			(label) => ({ label })
		),
		rows: cities.map((city) => {
			const state = states.get(city.state);
			return {
				key: city.key,
				cells: [
					city.name,
					state?.name ?? city.state,
					words[city.group],
					words[`law_${state?.law ?? 'not_read'}`],
					words[`own_${city.own}`]
				]
			};
		})
	};
}
