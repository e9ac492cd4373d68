import type { Format } from '$lib/i18n/format';
import { GROUPS, LAWS, type MapData, type MapView, type MapWords } from './types';

/** The text alternative: how many cities are in each group, what state law does where. */
export function describeMap(data: MapData, view: MapView, words: MapWords, format: Format): string {
	const named = (group: (typeof GROUPS)[number]) =>
		data.cities.filter((city) => city.group === group);
	const groups = GROUPS.map((group) =>
		format.fill(words.counted, { group: words[group], count: format.number(named(group).length) })
	);
	const sentences = [
		format.fill(words.alt_groups, {
			count: format.number(data.cities.length),
			groups: format.list(groups)
		})
	];
	if (view.show.includes('states')) {
		for (const law of LAWS.filter((one) => one !== 'not_read')) {
			const states = data.states.filter((state) => state.law === law).map(({ name }) => name);
			if (states.length === 0) continue;
			sentences.push(
				format.fill(words.alt_law, { law: words[`law_${law}`], states: format.list(states) })
			);
		}
	}
	if (view.group) {
		const cities = format.list(named(view.group).map(({ name }) => name));
		sentences.push(format.fill(words.alt_group, { group: words[view.group], cities }));
	}
	const focus = data.cities.find(({ key }) => key === view.focus);
	if (focus) {
		const law = data.states.find(({ key }) => key === focus.state)?.law ?? 'not_read';
		sentences.push(
			format.fill(words.alt_focus, {
				city: focus.name,
				group: words[focus.group],
				law: words[`law_${law}`],
				own: words[`own_${focus.own}`]
			})
		);
	}
	sentences.push(words.labels_today);
	return sentences.join(' ');
}
