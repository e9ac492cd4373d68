import { scaleLinear } from 'd3-scale';
import { round } from '../core/place';
import type { Frame } from './scales';
import { cityState, type LineState } from './shown';
import { SIDES, TWINS, type DeciderData, type DeciderView, type Group, type Side } from './types';

/** A city's line. `d` is drawn on the full axis, in percent. */
export interface CityLine {
	readonly key: string;
	readonly group: Group;
	readonly d: string;
	readonly state: LineState;
}

export interface MedianLine {
	readonly side: Side;
	readonly d: string;
	readonly shown: boolean;
}

/** Path of one series; a year without a figure breaks the path. */
export function seriesPath(
	years: readonly number[],
	values: readonly (number | null)[],
	at: Frame
): string {
	const x = scaleLinear([...at.x.domain], [...at.x.range]);
	const y = scaleLinear([...at.full.domain], [...at.full.range]);
	// A path of straight lines is a move and some line-tos; d3-shape, for all its curves, is 14 kB.
	return values
		.map((value, index) => {
			if (value === null) return '';
			const command = (values[index - 1] ?? null) === null ? 'M' : 'L';
			// A year alone between two gaps is closed, so that its round cap is drawn as a point.
			const alone = command === 'M' && (values[index + 1] ?? null) === null;
			return `${command}${round(x(years[index] ?? 0))},${round(y(value))}${alone ? 'Z' : ''}`;
		})
		.join('');
}

/** Every city's line, the Twin Cities last so that they lie on top. The order is the same in every view. */
export function cityLines(data: DeciderData, view: DeciderView, at: Frame): readonly CityLine[] {
	const twin = (key: string) => (TWINS as readonly string[]).indexOf(key);
	const order = [...data.cities].sort((a, b) => twin(a.key) - twin(b.key));
	return order.map((city) => ({
		key: city.key,
		group: city.group,
		d: seriesPath(data.years, city.rates, at),
		state: cityState(city, view)
	}));
}

export function medianLines(
	data: DeciderData,
	view: DeciderView,
	at: Frame
): readonly MedianLine[] {
	return SIDES.map((side) => ({
		side,
		d: seriesPath(data.years, data.medians[side], at),
		shown: view.show.includes('medians')
	}));
}

/** Transform that stretches lines from the full axis to the view's, in units of the 100 by 100 box. */
export function stretch(at: Frame): string {
	const factor = at.full.domain[1] / at.y.domain[1];
	const base = at.y.range[0];
	return `matrix(1, 0, 0, ${factor.toFixed(4)}, 0, ${(base * (1 - factor)).toFixed(4)})`;
}
