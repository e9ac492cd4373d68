import type { Format } from '$lib/i18n/format';
import { byShare, isOlder, olderYears, percent, sayCity, yearsOf } from './tell';
import { GROUPS, type PeopleData, type PeopleView, type PeopleWords } from './types';

/** The text alternative: how each group spreads, where the story's own city stands, what is older or missing. */
export function describePeople(
	data: PeopleData,
	view: PeopleView,
	words: PeopleWords,
	format: Format
): string {
	const known = byShare(data.cities.filter((city) => city.share !== null));
	const parts = [
		format.fill(words.alt, {
			count: format.number(known.length),
			years: yearsOf(data.survey, words, format)
		})
	];
	const rank = known.findIndex((city) => city.lead === 'home');
	const home = known[rank];
	if (home) {
		parts.push(
			format.fill(words.alt_home, {
				city: home.name,
				share: percent(home.share ?? 0, format),
				rank: format.number(rank + 1),
				count: format.number(known.length)
			})
		);
	}
	for (const group of view.group ? [view.group] : GROUPS) {
		const members = known.filter((city) => city.group === group);
		const [high, low] = [members[0], members.at(-1)];
		if (!high || !low) continue;
		if (high === low) {
			const values = {
				group: words[group],
				city: high.name,
				share: percent(high.share ?? 0, format)
			};
			parts.push(format.fill(words.alt_group_one, values));
			continue;
		}
		parts.push(
			format.fill(words.alt_group, {
				group: words[group],
				low_city: low.name,
				low: percent(low.share ?? 0, format),
				high_city: high.name,
				high: percent(high.share ?? 0, format)
			})
		);
	}
	const names = (cities: readonly { name: string }[]) =>
		format.list(cities.map(({ name }) => name));
	const older = known.filter((city) => isOlder(city, data));
	if (older.length > 0) {
		const years = olderYears(data, words, format);
		parts.push(format.fill(words.alt_older, { cities: names(older), years }));
	}
	const missing = data.cities.filter((city) => city.share === null);
	if (missing.length > 0) parts.push(format.fill(words.alt_missing, { cities: names(missing) }));
	const focus = data.cities.find((city) => city.key === view.focus);
	if (focus && focus.lead !== 'home') {
		parts.push(format.fill(words.alt_focus, { city: sayCity(focus, words, format) }));
	}
	return parts.join(' ');
}
