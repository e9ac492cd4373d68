import { homeIn, leadRank } from '$lib/story/lead';
import { GROUPS, type City, type TrendsData, type TrendsView } from './types';

/** The two that lead, then by group, in each group by name: the same for every measure, so that a city is found again. */
export function inOrder(cities: readonly City[]): readonly City[] {
	return [...cities].sort(
		(a, b) =>
			leadRank(a) - leadRank(b) ||
			GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) ||
			a.name.localeCompare(b.name, 'en')
	);
}

/** City of the large panel. */
export function focusOf(data: TrendsData, view: TrendsView): City | undefined {
	const asked = data.cities.find(({ key }) => key === view.focus);
	return asked ?? homeIn(data.cities) ?? data.cities[0];
}

/** City that the large panel is measured against: the story's own, and its twin for that one itself. */
export function besideOf(data: TrendsData, focus: City): City | undefined {
	const beside = focus.lead === 'home' ? 'twin' : 'home';
	return data.cities.find(({ lead }) => lead === beside);
}

/**
 * Cities that get a small panel where there is room for `count`: the nearest to the city in the
 * foreground by population, the one that it is measured against among them. In the usual order.
 */
export function panelsFor(
	data: TrendsData,
	focus: City,
	count: number,
	withFocus: boolean
): readonly City[] {
	if (count >= data.cities.length) return data.cities;
	const first = [besideOf(data, focus), ...(withFocus ? [focus] : [])];
	const others = data.cities.filter((city) => city !== focus && !first.includes(city));
	const far = (city: City) => Math.abs(Math.log(city.population / focus.population));
	others.sort((a, b) => far(a) - far(b));
	const kept = new Set([...first, ...others].slice(0, count));
	return data.cities.filter((city) => kept.has(city));
}
