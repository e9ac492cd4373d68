import type { Format } from '$lib/i18n/format';
import { overlaps, placeLabels, type Box, type Candidate } from '../core/boxes';
import { round } from '../core/place';
import { wrapText } from '../core/text';
import type { Size } from '../core/contract';
import { boxesAt, type Hung } from './anchors';
import type { Dot } from './dots';
import { YEAR_BAND, type Frame } from './scales';
import { names, type Named } from './names';
import type { DeciderData, DeciderView, DeciderWords } from './types';

/** A placed label: the point it hangs from in percent of the plot, and from there in pixels. */
export interface Label {
	readonly id: string;
	readonly kind: 'year' | 'value' | 'name' | 'note';
	/** Colour of the line it belongs to. */
	readonly tone: Named['tone'] | 'plain';
	readonly lines: readonly string[];
	readonly align: 'left' | 'center' | 'right';
	readonly x: number;
	readonly y: number;
	/** Pixels from the point to the label's upper left corner. */
	readonly dx: number;
	readonly dy: number;
	readonly width: number;
	/** Bounds in pixels, for tests. */
	readonly box: Box;
}

type Draft = Omit<Label, 'x' | 'y' | 'dx' | 'dy' | 'width' | 'box'>;

/** Font size of values and of the year. */
export const strongSize = (at: Frame) => at.fontSize + (at.wide ? 3 : 1);

function valueDrafts(shown: readonly Dot[], at: Frame, format: Format): Candidate<Draft>[] {
	const sorted = [...shown].sort((a, b) => b.value - a.value);
	return sorted.map((dot, index) => {
		// Upper values sit above their dots, lower ones below; towards the end of the axis to the left.
		const up = index < sorted.length / 2 ? -1 : 1;
		const sides =
			at.px(dot.year) > (at.left + at.right) / 2 ? ([-1, 1] as const) : ([1, -1] as const);
		const points = [0, 8 * up, 14 * up, -8 * up, 22 * up, 30 * up, -16 * up].flatMap((dy) =>
			sides.map((dx) => ({ x: at.px(dot.year), y: at.py(dot.value), dx, dy }))
		);
		const lines = [format.number(dot.value, 'per_100k')];
		const tone = dot.kind === 'twin' || dot.kind === 'city' ? 'city' : dot.kind;
		const item: Draft = { id: `value-${dot.id}`, kind: 'value', tone, lines, align: 'center' };
		return { item, boxes: boxesAt(lines, strongSize(at), points) };
	});
}

function noteDrafts(
	data: DeciderData,
	view: DeciderView,
	words: DeciderWords,
	at: Frame
): Candidate<Draft>[] {
	const note = (id: string, text: string, x: number, rows: readonly number[]) => {
		const lines = wrapText(text, at.wide ? 190 : 120, at.fontSize);
		const points = rows.flatMap((y) => ([-1, 1] as const).map((dx) => ({ x, y, dx, dy: 0 })));
		const item: Draft = { id, kind: 'note', tone: 'plain', lines, align: 'left' };
		return { item, boxes: boxesAt(lines, at.fontSize, points, 400) };
	};
	const tall = at.bottom - at.top;
	// Not at the very top: there the highest peak has its name.
	const heights = [0.18, 0.22, 0.1, 0.92, 0.25, 0.85, 0.3, 0.75, 0.35, 0.7].map(
		(part) => at.top + tall * part
	);
	const low = [0.95, 0.9, 0.06, 0.85, 0.15].map((part) => at.top + tall * part);
	const first = data.preliminary[0];
	return [
		...(view.show.includes('breaks')
			? [note('break', words.break_2021, at.px(2021), heights)]
			: []),
		...(view.show.includes('preliminary') && first !== undefined
			? [note('preliminary', words.preliminary, at.px(first - 0.5) + 6, low)]
			: [])
	];
}

/** Small boxes along the lines in the foreground, which names and notes keep clear of. */
function obstacles(data: DeciderData, named: readonly Named[], at: Frame): Box[] {
	return named.flatMap(({ values }) =>
		data.years.flatMap((year, index) => {
			const value = values[index] ?? null;
			const next = values[index + 1] ?? null;
			if (value === null) return [];
			const point = (x: number, rate: number) => ({
				x: at.px(x) - 2,
				y: at.py(rate) - 2,
				width: 4,
				height: 4
			});
			if (next === null) return [point(year, value)];
			return [0, 0.25, 0.5, 0.75].map((part) => point(year + part, value + (next - value) * part));
		})
	);
}

/** Boxes that cover the least of the lines first; among equals the order stays. */
function clearestFirst(boxes: readonly Box[], ways: readonly Box[]): readonly Box[] {
	const covered = (box: Box) => ways.filter((way) => overlaps(box, way, 1)).length;
	const counted = boxes.map((box) => ({ box, covers: covered(box) }));
	return counted.sort((a, b) => a.covers - b.covers).map(({ box }) => box);
}

/** Labels of a view, most important first; one that finds no room is left to table and text. */
export function labels(
	data: DeciderData,
	view: DeciderView,
	words: DeciderWords,
	size: Size,
	format: Format,
	at: Frame,
	shown: readonly Dot[]
): readonly Label[] {
	const { width, height } = size;
	const bounds: Box = { x: 0, y: 0, width, height };
	const inPlot: Box = { x: at.left, y: at.top, width: width - at.left, height: at.bottom - at.top };
	const dotBoxes = shown.map((dot) => ({
		x: at.px(dot.year) - 6,
		y: at.py(dot.value) - 6,
		width: 12,
		height: 12
	}));
	const readout: Candidate<Draft>[] = [];
	const yearX = view.year === undefined ? at.left : at.px(view.year);
	if (view.year !== undefined) {
		const lines = [format.number(view.year, 'year')];
		const [box] = boxesAt(lines, strongSize(at), [
			{ x: yearX, y: at.top - YEAR_BAND + 11, dx: 0, dy: 0 }
		]);
		const kept = box && { ...box, x: Math.min(Math.max(box.x, 0), width - box.width) };
		const item: Draft = { id: 'year', kind: 'year', tone: 'plain', lines, align: 'center' };
		readout.push({ item, boxes: kept ? [kept] : [] });
	}
	const lineBox: Box = { x: yearX - 2, y: at.top, width: 4, height: at.bottom - at.top };
	const named = names(data, view, words, at);
	const ways = obstacles(
		data,
		named.filter((name) => name.front),
		at
	);
	// A value may lie on a line where there is no other room: it must be read.
	const values = valueDrafts(shown, at, format).map(({ item, boxes }) => ({
		item,
		boxes: clearestFirst(boxes, ways)
	}));
	const first = [
		...placeLabels(readout, bounds),
		...placeLabels(values, inPlot, [...dotBoxes, lineBox], 2)
	];
	const taken = [...first.map(({ box }) => box), ...dotBoxes, lineBox];
	const clear = [...taken, ...ways];
	const wanted: Candidate<Draft>[] = [
		...noteDrafts(data, view, words, at),
		...named.map(({ item, boxes }) => ({ item, boxes }))
	];
	const rest = placeLabels(wanted, inPlot, clear, 3);
	return [...first, ...rest].map(({ item, box }) => {
		// Every candidate above was made by `boxesAt`.
		const { ax, ay } = box as Hung;
		return {
			...item,
			x: round((ax / width) * 100),
			y: round((ay / height) * 100),
			dx: round(box.x - ax),
			dy: round(box.y - ay),
			width: box.width,
			box
		};
	});
}
