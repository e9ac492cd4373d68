import { max, min } from 'd3-array';
import type { Format } from '$lib/i18n/format';
import type { Size } from '../core/contract';
import { LEADING } from '../core/drawing';
import { textWidth, wrapText } from '../core/text';
import { allCities, cityState, citiesIn, modeOf } from './shown';
import { keyRows } from './key';
import { signed, statements } from './statement';
import { stripAt, stripFrame, type StripFrame } from './strip-frame';
import { SIDES, type DeciderData, type DeciderView, type DeciderWords } from './types';

/** From this width on, names stand in a margin to the right of the lines. */
const WIDE = 560;
/** From this height on, the strip of years under the axis has room for its words. */
const TALL = 250;

/** The plot inside its margins, in pixels, and its scales. */
export interface Frame {
	readonly width: number;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	readonly wide: boolean;
	/** Font sizes: labels, the note, and what must be read first. */
	readonly font: number;
	readonly small: number;
	readonly strong: number;
	/** What is drawn between bottom and top: rates, or percent of the base year. */
	readonly domain: readonly [number, number];
	/** Pixels of one unit of `domain`. */
	readonly unit: number;
	/** Text over the plot, with its top in pixels. */
	readonly statementTop: number;
	readonly noteTop: number;
	readonly notes: readonly string[];
	/** Top of the year's name. */
	readonly yearTop: number;
	/** The strip of years under the axis; null where it is not in the view. */
	readonly strip: StripFrame | null;
	px(year: number): number;
	py(value: number): number;
}

const ceil = (value: number, step: number) => Math.ceil(value / step) * step;

/** Both ends of the axis: it fits all lines of a view, and in `change` those of every base year. */
function domainOf(data: DeciderData, view: DeciderView): readonly [number, number] {
	const rates = (cities: DeciderData['cities']) => cities.flatMap((city) => city.rates);
	const top = (values: readonly (number | null)[], step: number) =>
		ceil(max(values, (value) => value ?? undefined) ?? step, step);
	if (modeOf(view) === 'change') {
		const ends = SIDES.map((side) => {
			const known = data.medians[side].flatMap((value) => value || []);
			return [min(known) ?? 1, max(known) ?? 1] as const;
		});
		const highest = Math.max(...ends.map(([low, high]) => high / low)) * 100;
		const lowest = Math.min(...ends.map(([low, high]) => low / high)) * 100;
		return [Math.floor(lowest / 25) * 25, ceil(highest, 25)];
	}
	const shown = citiesIn(data, view);
	if (shown.some((city) => cityState(city, view) === 'faint')) return [0, top(rates(shown), 10)];
	return [0, top([...data.medians.limits, ...data.medians.requires, ...rates(shown)], 5)];
}

/** Margins and scales of a view at a size. */
export function frame(
	data: DeciderData,
	view: DeciderView,
	words: DeciderWords,
	size: Size,
	format: Format
): Frame {
	const { width, height } = size;
	const wide = width >= WIDE;
	const [font, small, strong] = wide ? [14, 13, 17] : [13, 12, 14];
	const row = (fontSize: number) => fontSize * LEADING;
	const medians = view.show.includes('medians');
	const heads = allCities(view)
		? keyRows(data, words, width, font).length * row(font) + 4
		: medians
			? Math.max(
					...statements(data, view, words, format).map(
						(text) => wrapText(text, width - 4, strong, 680).length
					)
				) *
					row(strong) +
				3
			: 0;
	const notes =
		medians || view.show.includes('cities') ? wrapText(words.labels_today, width - 4, small) : [];
	const yearTop = heads + notes.length * row(small) + 6;
	const top = yearTop + row(strong) + 10;
	const domain = domainOf(data, view);
	const widest = modeOf(view) === 'change' ? signed(100, format) : format.number(domain[1]);
	const left = Math.max(26, Math.ceil(textWidth(widest, small) + 8));
	const right = wide ? width - Math.min(222, width * 0.24) : width - 13;
	const strip =
		medians && height >= TALL ? stripFrame(words, format, font, width, width - right) : null;
	const axis = row(small) + 12;
	const bottom = height - axis - (strip ? strip.height + 4 : 0);
	const unit = (bottom - top) / (domain[1] - domain[0]);
	const first = (data.years[0] ?? 0) - 0.5;
	const last = (data.years.at(-1) ?? 1) + 0.5;
	return {
		...{ width, left, right, top, bottom, wide, font, small, strong, domain, unit, notes, yearTop },
		statementTop: 0,
		noteTop: heads,
		strip: strip && stripAt(strip, bottom + axis + 3),
		px: (year) => left + ((year - first) / (last - first)) * (right - left),
		py: (value) => bottom - (value - domain[0]) * unit
	};
}
