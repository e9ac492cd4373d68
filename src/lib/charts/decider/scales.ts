import { max } from 'd3-array';
import type { Axis } from '../core/Plot.svelte';
import type { Size } from '../core/contract';
import { wrapText } from '../core/text';
import { allCities, cityState, citiesIn } from './shown';
import { GROUPS, type DeciderData, type DeciderView, type DeciderWords } from './types';

/** From this width on, names stand in a margin to the right of the lines. */
const WIDE = 560;
export const LEADING = 1.25;
/** Pixels from the axis down to the names of years: clear of the lowest rate, which is centred on it. */
export const TICK_DROP = 10;
/** Height of the band that holds the year over its line, in pixels: clear of the highest rate's name. */
export const YEAR_BAND = 36;

/** The plot inside its margins, in pixels, and its axes, in data values against percent. */
export interface Frame {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	readonly fontSize: number;
	readonly wide: boolean;
	readonly x: Axis;
	readonly y: Axis;
	/** Axis that fits every city: lines are drawn on it once and stretched to `y`. */
	readonly full: Axis;
	/** Lines of text over the plot, widest view first. */
	readonly notes: readonly string[];
	/** Pixels of a year and of a rate. */
	px(year: number): number;
	py(rate: number): number;
}

/** The highest rate, rounded up to a whole step of the axis. */
function ceiling(values: readonly (number | null)[], step: number): number {
	return Math.ceil((max(values, (value) => value ?? undefined) ?? step) / step) * step;
}

/** Upper end of the rate axis for a view: all cities, or only the lines in the foreground. */
function rateMax(data: DeciderData, view: DeciderView): number {
	const rates = (cities: DeciderData['cities']) => cities.flatMap((city) => city.rates);
	if (allCities(view)) return ceiling(rates(citiesIn(data, view)), 10);
	const front = data.cities.filter((city) => ['heavy', 'thin'].includes(cityState(city, view)));
	const { limits, requires } = data.medians;
	return ceiling([...limits, ...requires, ...rates(front)], 5);
}

/** True where a city's line runs out of the top of the picture. */
function runsOut(data: DeciderData, view: DeciderView): boolean {
	const top = rateMax(data, view);
	return citiesIn(data, view).some((city) => city.rates.some((rate) => (rate ?? 0) > top));
}

/** Margins and axes. Margins depend on size and words alone, so that lines keep their shape between views. */
export function frame(
	data: DeciderData,
	view: DeciderView,
	words: DeciderWords,
	size: Size
): Frame {
	const { width, height } = size;
	const wide = width >= WIDE;
	const fontSize = wide ? 14 : 13;
	const row = fontSize * LEADING;
	const note = (text: string) => wrapText(text, width - 4, fontSize);
	const medianNotes = [...note(words.labels_today), ...note(words.above)];
	const roomy = height >= 260 ? medianNotes : note(words.labels_today);
	// The key of the groups takes two rows on a phone, one on a wide screen.
	const rows = Math.max(roomy.length, wide ? 1 : Math.ceil(GROUPS.length / 2));
	const left = 26;
	const right = wide ? width - Math.min(180, width * 0.22) : width - 10;
	const top = rows * row + YEAR_BAND;
	const bottom = height - row - TICK_DROP - 2;
	const first = (data.years[0] ?? 0) - 0.5;
	const last = (data.years.at(-1) ?? 1) + 0.5;
	const highest = rateMax(data, view);
	const percentX = (px: number) => (px / width) * 100;
	const percentY = (px: number) => (px / height) * 100;
	const yRange = [percentY(bottom), percentY(top)] as const;
	const every = data.cities.flatMap((city) => city.rates);
	const notes =
		!view.show.includes('cities') && !view.show.includes('medians')
			? []
			: runsOut(data, view)
				? roomy
				: note(words.labels_today);
	return {
		left,
		right,
		top,
		bottom,
		fontSize,
		wide,
		x: { domain: [first, last], range: [percentX(left), percentX(right)] },
		y: { domain: [0, highest], range: yRange },
		full: { domain: [0, ceiling(every, 10)], range: yRange },
		notes: allCities(view) ? [] : notes,
		px: (year) => left + ((year - first) / (last - first)) * (right - left),
		py: (rate) => bottom - (rate / highest) * (bottom - top)
	};
}
