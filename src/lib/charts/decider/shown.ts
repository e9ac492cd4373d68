import { SIDES, type City, type DeciderData, type DeciderView, type Mode } from './types';

/** A line of the picture and how it stands in a view. */
export type LineState = 'heavy' | 'thin' | 'faint' | 'hidden';

/** Values of a series, one per year; null in a gap. */
export type Values = readonly (number | null)[];

export const modeOf = (view: DeciderView): Mode => view.mode ?? 'level';

/** True where the picture is about the spread of all cities: no median, no twins, no one city. */
export function allCities(view: DeciderView): boolean {
	return !view.show.includes('medians') && !view.show.includes('twins') && !view.focus;
}

/** How a city's line stands: the heavy one is the story's own, the thin one its twin. */
export function cityState(city: City, view: DeciderView): LineState {
	// One city has too few murders for its change since any one year to tell anything.
	if (modeOf(view) === 'change') return 'hidden';
	const cities = view.show.includes('cities');
	if (view.focus === city.key) return 'heavy';
	// Beside the medians alone the twins are two cities among many: they would cover the medians.
	const front = view.show.includes('twins') || (cities && !view.show.includes('medians'));
	if (city.lead && front) return city.lead === 'home' ? 'heavy' : 'thin';
	if (!cities) return 'hidden';
	const grouped = (SIDES as readonly string[]).includes(city.group);
	return grouped || allCities(view) ? 'faint' : 'hidden';
}

/** Cities whose lines are in the view. */
export function citiesIn(data: DeciderData, view: DeciderView): readonly City[] {
	return data.cities.filter((city) => cityState(city, view) !== 'hidden');
}

/** Value of a series in a year; null in a gap, and where the year is not in the data. */
export function valueIn(data: DeciderData, values: Values, year: number): number | null {
	return values[data.years.indexOf(year)] ?? null;
}

/** Year that changes are counted from: where the line stands, or the first. */
export const baseYear = (data: DeciderData, view: DeciderView): number =>
	view.year ?? data.years[0] ?? 0;

export const lastYear = (data: DeciderData): number => data.years.at(-1) ?? 0;

/**
 * What a rate is multiplied by to be drawn: 1, or what makes the base year 100. Null where the base
 * year is a gap.
 */
export function factorOf(data: DeciderData, view: DeciderView, values: Values): number | null {
	if (modeOf(view) === 'level') return 1;
	const base = valueIn(data, values, baseYear(data, view));
	return base === null || base === 0 ? null : 100 / base;
}

/** A series as it is drawn: rates, or percent of the base year. */
export function drawnValues(data: DeciderData, view: DeciderView, values: Values): Values {
	const factor = factorOf(data, view, values);
	return values.map((value) => (value === null || factor === null ? null : value * factor));
}
