import { SIDES, TWINS, type City, type DeciderData, type DeciderView, type Side } from './types';

/** A line of the picture and how it stands in a view. */
export type LineState = 'heavy' | 'thin' | 'faint' | 'hidden';

/** True where the picture is about the spread of all cities: no median, no twins, no one city. */
export function allCities(view: DeciderView): boolean {
	return !view.show.includes('medians') && !view.show.includes('twins') && !view.focus;
}

/** How a city's line stands: the heavy one is Minneapolis, St. Paul its thinner twin. */
export function cityState(city: City, view: DeciderView): LineState {
	const cities = view.show.includes('cities');
	if (view.focus === city.key) return 'heavy';
	const twin = (TWINS as readonly string[]).indexOf(city.key);
	// Beside the medians alone the twins are two cities among many: they would cover the medians.
	const front = view.show.includes('twins') || (cities && !view.show.includes('medians'));
	if (twin >= 0 && front) return twin === 0 ? 'heavy' : 'thin';
	if (!cities) return 'hidden';
	const grouped = (SIDES as readonly string[]).includes(city.group);
	return grouped || allCities(view) ? 'faint' : 'hidden';
}

/** Cities whose lines are in the view. */
export function citiesIn(data: DeciderData, view: DeciderView): readonly City[] {
	return data.cities.filter((city) => cityState(city, view) !== 'hidden');
}

/** Value of a series in a year; null in a gap, and where the year is not in the data. */
export function valueIn(
	data: DeciderData,
	values: readonly (number | null)[],
	year: number
): number | null {
	return values[data.years.indexOf(year)] ?? null;
}

/** In how many years the median of a group is the higher of the two. */
export function yearsAhead(data: DeciderData, side: Side): number {
	const other = data.medians[side === 'limits' ? 'requires' : 'limits'];
	return data.medians[side].filter((value, index) => {
		const against = other[index] ?? null;
		return value !== null && against !== null && value > against;
	}).length;
}
