import type { Format } from '$lib/i18n/format';
import { overlaps, placeLabels, type Box, type Candidate } from '../core/boxes';
import type { Size } from '../core/contract';
import { LEADING, type TextMark } from '../core/drawing';
import { wrapText } from '../core/text';
import { boxesAt, textIn, type Anchored } from '../core/anchors';
import type { Reading } from './dots';
import type { Frame } from './frame';
import { names, type Named } from './names';
import type { DeciderData, DeciderView, DeciderWords } from './types';

type Draft = Pick<TextMark, 'key' | 'look' | 'lines' | 'size' | 'halo'>;

function valueDrafts(shown: readonly Reading[], at: Frame): Candidate<Draft>[] {
	const sorted = [...shown].sort((a, b) => b.value - a.value);
	return sorted.map(({ id, tone, year, value, text }, index) => {
		// Upper values sit above their dots, lower ones below; towards the end of the axis to the left.
		const up = index < sorted.length / 2 ? -1 : 1;
		const late = at.px(year) > (at.left + at.right) / 2;
		const sides =
			late && !(at.wide && at.px(year) > at.right - 30) ? ([-1, 1] as const) : ([1, -1] as const);
		const points = [
			0,
			8 * up,
			14 * up,
			-8 * up,
			22 * up,
			30 * up,
			-16 * up,
			-26 * up,
			-38 * up
		].flatMap((dy) => sides.map((dx) => ({ x: at.px(year), y: at.py(value), dx, dy })));
		const lines = [text];
		const look = `${tone === 'city' ? 'ink' : tone} bold`;
		const item: Draft = { key: `value-${id}`, look, lines, size: at.strong, halo: true };
		return { item, boxes: boxesAt(lines, at.strong, points, 680) };
	});
}

function noteDrafts(
	data: DeciderData,
	view: DeciderView,
	words: DeciderWords,
	at: Frame
): Candidate<Draft>[] {
	const note = (key: string, text: string, x: number, rows: readonly number[]) => {
		const lines = wrapText(text, at.wide ? 150 : 84, at.small);
		const points = rows.flatMap((y) => ([-1, 1] as const).map((dx) => ({ x, y, dx, dy: 0 })));
		const item: Draft = { key, look: 'ink-soft', lines, size: at.small, halo: true };
		return { item, boxes: boxesAt(lines, at.small, points, 400) };
	};
	const rows = (parts: readonly number[]) =>
		parts.map((part) => at.top + (at.bottom - at.top) * part);
	const heights = rows([0.1, 0.18, 0.25, 0.92, 0.85, 0.3, 0.75, 0.35, 0.7]);
	const { system } = data.breaks;
	return system !== null && view.show.includes('breaks')
		? [note('note-break', words.break_system, at.px(system), heights)]
		: [];
}

/** The name of the tinted band: in it where it is wide enough, else over it, else beside it. */
function bandDraft(
	data: DeciderData,
	view: DeciderView,
	words: DeciderWords,
	at: Frame
): Candidate<Draft>[] {
	const first = data.preliminary[0];
	if (first === undefined || !view.show.includes('preliminary')) return [];
	const lines = [words.preliminary];
	const left = at.px(first - 0.5);
	const tall = at.bottom - at.top;
	const height = at.small * LEADING;
	const middle = (left + at.right) / 2;
	const [own] = boxesAt(lines, at.small, [{ x: middle, y: 0, dx: 0, dy: 0 }], 400);
	if (!own) return [];
	const within = own.width <= at.right - left;
	const over = { ...own, x: at.right - own.width, y: at.top - height - 3, align: 'end' as const };
	const beside = [0.95, 0.9, 0.06, 0.85, 0.15].map((part) => ({
		...{ x: left, y: at.top + tall * part, dy: 0 },
		dx: (within ? 0 : -1) as 0 | -1
	}));
	const boxes = boxesAt(
		lines,
		at.small,
		within ? beside.map((one) => ({ ...one, x: middle })) : beside,
		400
	);
	const item: Draft = {
		key: 'note-preliminary',
		look: 'ink-soft',
		lines,
		size: at.small,
		halo: !within
	};
	return [{ item, boxes: within ? [...boxes, over] : [over, ...boxes] }];
}

/** Small boxes along the lines in the foreground, which names and notes keep clear of. */
function obstacles(data: DeciderData, named: readonly Named[], at: Frame): Box[] {
	return named.flatMap(({ values }) =>
		data.years.flatMap((year, index) => {
			const value = values[index] ?? null;
			const next = values[index + 1] ?? null;
			if (value === null) return [];
			const point = (x: number, height: number) => ({
				x: at.px(x) - 2,
				y: at.py(height) - 2,
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

/** The name of the year over its line, kept inside the plot. */
function yearDraft(view: DeciderView, at: Frame, format: Format): Candidate<Draft>[] {
	if (view.year === undefined) return [];
	const lines = [format.number(view.year, 'year')];
	const point = { x: at.px(view.year), y: at.yearTop, dx: 0 as const, dy: (at.strong * 1.25) / 2 };
	const boxes = boxesAt(lines, at.strong, [point], 680).map((box) => ({
		...box,
		x: Math.min(Math.max(box.x, 0), at.width - box.width)
	}));
	return [{ item: { key: 'year', look: 'ink bold', lines, size: at.strong }, boxes }];
}

/** Labels in the plot, most important first; one that finds no room is left to table and text. */
export function labels(
	data: DeciderData,
	view: DeciderView,
	words: DeciderWords,
	size: Size,
	format: Format,
	at: Frame,
	shown: readonly Reading[]
): readonly TextMark[] {
	const bounds: Box = { x: 0, y: 0, ...size };
	const inPlot: Box = {
		x: at.left,
		y: at.top,
		width: size.width - at.left,
		height: at.bottom - at.top
	};
	const dotBoxes = shown.map(({ mark }) => ({
		x: mark.at[0] - 6,
		y: mark.at[1] - 6,
		width: 12,
		height: 12
	}));
	const yearX = view.year === undefined ? at.left : at.px(view.year);
	const lineBox: Box = { x: yearX - 2, y: at.top, width: 4, height: at.bottom - at.top };
	const named = names(data, view, words, at);
	const ways = obstacles(
		data,
		named.filter(({ front }) => front),
		at
	);
	// A value may lie on a line where there is no other room: it must be read.
	const values = valueDrafts(shown, at).map(({ item, boxes }) => ({
		item,
		boxes: clearestFirst(boxes, ways)
	}));
	const apart = placeLabels(values, inPlot, [...dotBoxes, lineBox], 2);
	const left = values.filter(({ item }) => !apart.some((one) => one.item === item));
	const apartBoxes = apart.map(({ box }) => box);
	const first = [
		...placeLabels(yearDraft(view, at, format), bounds),
		...apart,
		// Nor may the year line keep a value from being read, where the line stands close by.
		...placeLabels(left, inPlot, [...dotBoxes, ...apartBoxes], 2)
	];
	const marks = [...dotBoxes, lineBox, ...ways];
	const over: Box = { x: 0, y: at.yearTop, width: size.width, height: at.bottom - at.yearTop };
	const taken = [...first.map(({ box }) => box), ...marks];
	const band = placeLabels(bandDraft(data, view, words, at), over, taken, 3);
	const wanted: Candidate<Draft>[] = [
		...noteDrafts(data, view, words, at),
		...named.map(({ id, look, lines, boxes }) => ({
			item: { key: `name-${id}`, look, lines, size: at.font, halo: true },
			boxes
		}))
	];
	const rest = placeLabels(wanted, inPlot, [...taken, ...band.map(({ box }) => box)], 3);
	// Every box above was made by `boxesAt`.
	return [...first, ...band, ...rest].map(({ item, box }) => textIn(box as Anchored, item));
}
