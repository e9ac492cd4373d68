import { scaleBand, scaleLinear } from 'd3-scale';
import type { Format } from '$lib/i18n/format';
import { placeLabels, type Box, type Candidate } from '../core/boxes';
import type { Size } from '../core/contract';
import { textWidth } from '../core/text';
import { axisLabels, LEADING } from './axis';
import { labelOf } from './describe';
import {
	LYING,
	SERIES,
	type Bar,
	type BarsData,
	type BarsView,
	type BarsWords,
	type Series
} from './types';

/** A bar from the baseline: corner on it, and signed size, in percent of the plot. */
export interface BarMark {
	readonly key: string;
	readonly series: Series;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	/** Negative where the bar stands up. */
	readonly height: number;
	readonly partial: boolean;
	readonly state: 'plain' | 'focus' | 'dim' | 'hidden';
}

/** A label in pixels. */
export interface BarText {
	readonly key: string;
	readonly kind: 'value' | 'name' | 'year' | 'partial';
	readonly text: string;
	readonly box: Box;
	readonly front: boolean;
}

export interface BarsLayout {
	readonly marks: readonly BarMark[];
	readonly texts: readonly BarText[];
	/** The line that the bars stand on: where it starts, in percent, and whether it stands. */
	readonly baseline: { readonly x: number; readonly y: number; readonly upright: boolean };
	readonly fontSize: number;
}

interface Drawn {
	readonly rects: readonly { readonly bar: Bar; readonly box: Box }[];
	readonly texts: readonly BarText[];
	readonly baseline: BarsLayout['baseline'];
}

/** Bars that stand for dates, or lie for kinds; all begin at zero. */
export function layoutBars(
	data: BarsData,
	view: BarsView,
	words: BarsWords,
	size: Size,
	format: Format
): BarsLayout {
	const { width, height } = size;
	const fontSize = width >= 560 && height >= 300 ? 16 : 13;
	const front = new Set(view.focus);
	const draw = (series: Series) =>
		(LYING.includes(series) ? lying : standing)(data[series], front, words, size, fontSize, format);

	const drawn = draw(view.series);
	const marks = SERIES.flatMap((series) => {
		const shown = series === view.series;
		const upright = !LYING.includes(series);
		return (shown ? drawn : draw(series)).rects.map(({ bar, box }): BarMark => {
			const x = (box.x / width) * 100;
			const y = ((upright ? box.y + box.height : box.y) / height) * 100;
			// Bars of another series wait on the baseline and grow from there.
			const long = (upright ? box.height / height : box.width / width) * (shown ? 100 : 0);
			return {
				key: bar.key,
				series,
				x,
				y,
				width: upright ? (box.width / width) * 100 : long,
				height: upright ? -long : (box.height / height) * 100,
				partial: bar.partial,
				state: !shown ? 'hidden' : front.has(bar.key) ? 'focus' : front.size ? 'dim' : 'plain'
			};
		});
	});
	return { marks, texts: drawn.texts, baseline: drawn.baseline, fontSize };
}

type Draw = (
	bars: readonly Bar[],
	front: ReadonlySet<string>,
	words: BarsWords,
	size: Size,
	fontSize: number,
	format: Format
) => Drawn;

const longest = (bars: readonly Bar[]) => Math.max(1, ...bars.map((bar) => bar.value));

/** Labels of the foreground find their place first, then those of the longest bars. */
function byWeight(front: ReadonlySet<string>) {
	return (a: Bar, b: Bar) =>
		Number(front.has(b.key)) - Number(front.has(a.key)) || b.value - a.value;
}

const standing: Draw = (bars, front, words, size, fontSize, format) => {
	const line = fontSize * LEADING;
	const rows = 2 + Number(bars.some((bar) => bar.partial));
	const bottom = size.height - rows * line - 8;
	const x = scaleBand(
		bars.map((bar) => bar.key),
		[0, size.width]
	).padding(0.28);
	const y = scaleLinear([0, longest(bars)], [bottom, line + 4]);
	const rects = bars.map((bar) => {
		const top = y(bar.value);
		return {
			bar,
			box: { x: x(bar.key) ?? 0, y: top, width: x.bandwidth(), height: bottom - top }
		};
	});
	const values = [...rects]
		.sort((a, b) => byWeight(front)(a.bar, b.bar))
		.map(({ bar, box }): Candidate<Bar> => {
			const width = textWidth(format.number(bar.value), fontSize, 600);
			const over = { y: box.y - line - 2, width, height: line };
			const middle = box.x + box.width / 2 - width / 2;
			const starts = [middle, box.x, box.x + box.width - width];
			return { item: bar, boxes: starts.map((left) => ({ x: left, ...over })) };
		});
	const bounds = { x: 0, y: 0, width: size.width, height: bottom };
	const taken = rects.map(({ box }) => box);
	const texts = placeLabels(values, bounds, taken, 2).map(({ item, box }): BarText => ({
		key: `${item.key}-value`,
		kind: 'value',
		text: format.number(item.value),
		box,
		front: front.has(item.key)
	}));
	const names = axisLabels(rects, front, words, size, fontSize, bottom + 6, format);
	const baseline = { x: 0, y: (bottom / size.height) * 100, upright: false };
	return { rects, texts: [...texts, ...names], baseline };
};

const lying: Draw = (bars, front, words, size, fontSize, format) => {
	const line = fontSize * LEADING;
	const wide = (text: string) => textWidth(text, fontSize, 600);
	const names = bars.map((bar) => wide(labelOf(bar, words, format)));
	const start = Math.min(Math.max(0, ...names) + 10, size.width * 0.6);
	const room = Math.max(0, ...bars.map((bar) => wide(format.number(bar.value)))) + 8;
	const x = scaleLinear([0, longest(bars)], [start, size.width - room]);
	const step = Math.min(size.height / Math.max(1, bars.length), 72);
	const thick = step * 0.62;
	const rects = bars.map((bar, index) => ({
		bar,
		box: {
			x: start,
			y: index * step + (step - thick) / 2,
			width: x(bar.value) - start,
			height: thick
		}
	}));
	const sorted = [...rects].sort((a, b) => byWeight(front)(a.bar, b.bar));
	const candidates = sorted.flatMap(({ bar, box }): Candidate<BarText>[] => {
		const value = format.number(bar.value);
		const name = labelOf(bar, words, format);
		const y = box.y + box.height / 2 - line / 2;
		const at = (left: number, text: string): Box => ({
			x: left,
			y,
			width: wide(text),
			height: line
		});
		const text = (kind: 'value' | 'name', label: string, spot: Box) => ({
			item: { key: `${bar.key}-${kind}`, kind, text: label, box: spot, front: front.has(bar.key) },
			boxes: [spot]
		});
		return [
			text('name', name, at(start - 8 - wide(name), name)),
			text('value', value, at(box.x + box.width + 6, value))
		];
	});
	const bounds = { x: 0, y: 0, width: size.width, height: size.height };
	const texts = placeLabels(candidates, bounds, [], 1).map(({ item }) => item);
	return { rects, texts, baseline: { x: (start / size.width) * 100, y: 0, upright: true } };
};
