import type { PathMark, Point } from '../core/drawing';
import type { Frame } from './frame';
import { cityState, factorOf, modeOf, type LineState, type Values } from './shown';
import { SIDES, type City, type DeciderData, type DeciderView } from './types';

/** Pixels of a year and of one murder per 100,000 in the runs of a path, before it is moved and stretched. */
const YEAR = 10;
const RATE = 4;

/** Runs of one series in years from the first and rates from 0; a year without a figure ends a run. */
function runsOf(values: Values): readonly (readonly Point[])[] {
	const runs: Point[][] = [];
	values.forEach((value, index) => {
		if (value === null) return;
		if ((values[index - 1] ?? null) === null) runs.push([]);
		runs.at(-1)?.push([index * YEAR, -value * RATE]);
	});
	return runs;
}

/** Puts runs onto the axes of a view: only this changes when an axis or the base year does. */
function moveOf(data: DeciderData, at: Frame, factor: number): NonNullable<PathMark['move']> {
	const first = data.years[0] ?? 0;
	return {
		x: at.px(first),
		y: at.bottom + at.domain[0] * at.unit,
		sx: (at.px(first + 1) - at.px(first)) / YEAR,
		sy: (factor * at.unit) / RATE
	};
}

function lookOf(city: City, state: LineState): string {
	if (state === 'heavy') return city.lead === 'home' ? 'ink heavy solid' : `${city.group} heavy`;
	if (state === 'thin') return 'ink thin solid';
	return `${city.group} hair faint`;
}

/** Every city's line, the two that lead last so that they lie on top. The order is the same in every view. */
export function cityLines(data: DeciderData, view: DeciderView, at: Frame): readonly PathMark[] {
	const rank = ({ lead }: City) => (lead === 'twin' ? 2 : lead === 'home' ? 1 : 0);
	const order = [...data.cities].sort((a, b) => rank(a) - rank(b));
	return order.map((city) => {
		const state = cityState(city, view);
		return {
			kind: 'path',
			key: `city-${city.key}`,
			look: lookOf(city, state),
			row: city.key,
			hidden: state === 'hidden',
			runs: runsOf(city.rates),
			// A line that waits lies where the axis of rates would have it, at no great height.
			move: moveOf(data, at, modeOf(view) === 'change' ? 0 : 1)
		};
	});
}

/** The medians of the two groups. */
export function medianLines(data: DeciderData, view: DeciderView, at: Frame): readonly PathMark[] {
	return SIDES.map((side) => {
		const factor = factorOf(data, view, data.medians[side]);
		return {
			kind: 'path',
			key: `median-${side}`,
			look: `${side} heavy`,
			hidden: !view.show.includes('medians') || factor === null,
			runs: runsOf(data.medians[side]),
			move: moveOf(data, at, factor ?? 0)
		};
	});
}
