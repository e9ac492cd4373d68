import type { Format } from '$lib/i18n/format';
import type { Size } from '../core/contract';
import type { DotMark, Drawing, Mark, Point, RuleMark, TextMark } from '../core/drawing';
import { LEADING } from '../core/drawing';
import { wrapText } from '../core/text';
import { labelledIn, timeOf } from './describe';
import { frameOf, isAbove, type Frame } from './frame';
import { hangLabels, type PlacedLabel, type Pole } from './labels';
import { spotsOf } from './spots';
import { timeTicks } from './ticks';
import { LANES, type TimelineData, type TimelineView, type TimelineWords } from './types';

/** How much larger the event in the foreground is. */
const GROWN = 1.5;
const BOLD = 680;
const PLAIN = 450;

/** Hairlines and names of the lanes. Names stand away from the line, as dots pile up. */
function laneMarks(words: TimelineWords, frame: Frame, width: number): Mark[] {
	const { fontSize, gutter, tracks } = frame;
	return LANES.flatMap((lane): Mark[] => {
		const y = tracks[lane];
		const lines = wrapText(words[lane], gutter - 6, fontSize).slice(0, 2);
		const top = isAbove(lane) ? y - 2 - lines.length * fontSize * LEADING : y + 2;
		return [
			{ kind: 'rule', key: `lane-rule:${lane}`, look: 'grid', from: [0, y], to: [width, y] },
			{
				kind: 'text',
				key: `lane:${lane}`,
				look: 'ink-soft',
				at: [0, top],
				lines,
				size: fontSize,
				align: 'start'
			}
		];
	});
}

/** The line, and the dates beneath it. */
function axisMarks(frame: Frame, width: number, locale: string): Mark[] {
	const { axis, domain, edges, fontSize } = frame;
	const ticks = timeTicks(domain, edges, [0, width], fontSize, locale);
	return [
		...ticks.map(({ key, time }): RuleMark => {
			const x = frame.x(time);
			return {
				kind: 'rule',
				key: `tick-rule:${key}`,
				look: 'base',
				from: [x, axis],
				to: [x, axis + 6]
			};
		}),
		{ kind: 'rule', key: 'the-line', look: 'the-line', from: [0, axis], to: [width, axis] },
		...ticks.map(({ key, time, text, shift }): TextMark => ({
			kind: 'text',
			key: `tick:${key}`,
			look: 'ink-soft num',
			at: [frame.x(time) + shift, axis + 7],
			lines: [text],
			size: fontSize,
			align: 'middle',
			halo: true
		}))
	];
}

/** Title and date of an event, beside its pole. */
function labelMarks(label: PlacedLabel, front: boolean, fontSize: number): TextMark[] {
	const { key, box, side, lines, date } = label;
	const x = side === 'right' ? box.x : box.x + box.width;
	const common = { size: fontSize, align: side === 'right' ? 'start' : 'end', halo: true } as const;
	const title: TextMark = {
		kind: 'text',
		key: `label:${key}`,
		look: front ? 'ink bold' : 'ink',
		at: [x, box.y],
		lines,
		...common
	};
	if (!date) return [title];
	const at: Point = [x, box.y + lines.length * fontSize * LEADING];
	return [
		title,
		{ kind: 'text', key: `date:${key}`, look: 'ink-soft num', at, lines: [date], ...common }
	];
}

/** Labels of the events that a view names, where they find room. */
function placedLabels(
	data: TimelineData,
	view: TimelineView,
	frame: Frame,
	spots: ReadonlyMap<string, Point>,
	size: Size,
	format: Format
): PlacedLabel[] {
	const { axis, fontSize, gutter, radius, tickZone } = frame;
	const half = (key: string) => (key === view.focus ? radius * GROWN : radius);
	const poles = labelledIn(data, view).flatMap(({ key, title, date }): Pole[] => {
		const spot = spots.get(key);
		if (!spot) return [];
		const weight = key === view.focus ? BOLD : PLAIN;
		const [x, y] = spot;
		return [{ key, x, y, radius: half(key), title, date: format.date(date, 'short'), weight }];
	});
	const dots = new Map(
		[...spots].map(([key, [x, y]]) => {
			const r = half(key);
			return [key, { x: x - r, y: y - r, width: 2 * r, height: 2 * r }];
		})
	);
	const left = gutter + 2;
	const low = axis + tickZone - 2;
	const ground = {
		axis,
		dots,
		above: { x: left, y: 0, width: size.width - left, height: axis - 4 },
		below: { x: left, y: low, width: size.width - left, height: size.height - low }
	};
	return hangLabels(poles, ground, fontSize);
}

/**
 * The line lies down and becomes the axis. Events stand along it as dots in five lanes: the city and
 * its police above, state, federal government and courts below. Poles join the labelled ones to it.
 * A filled dot is known to the day; a ring only to the month or year.
 */
export function drawTimeline(
	data: TimelineData,
	view: TimelineView,
	words: TimelineWords,
	size: Size,
	format: Format
): Drawing {
	const frame = frameOf(view, words, size);
	const { axis, domain, gutter, radius, tracks } = frame;
	const spots = spotsOf(data, view, frame);
	const labels = placedLabels(data, view, frame, spots, size, format);
	const tips = new Map(labels.map(({ key, tip }) => [key, tip]));

	// An event out of view waits at the nearer edge.
	const waiting = (date: string) => (timeOf(date) < domain[0] ? gutter : size.width - radius);
	const poles = data.map(({ key, sortDate }): RuleMark => {
		const x = spots.get(key)?.[0] ?? waiting(sortDate);
		const tip = tips.get(key);
		return {
			kind: 'rule',
			key: `pole:${key}`,
			look: 'base',
			from: [x, axis],
			to: [x, tip ?? axis],
			hidden: tip === undefined
		};
	});
	const dots = data.map((event): DotMark => {
		const { key, lane } = event;
		const front = key === view.focus;
		return {
			kind: 'dot',
			key,
			row: key,
			look: [
				lane,
				event.precision === 'day' ? 'edged' : 'open',
				...(front ? ['timeline-front'] : [])
			].join(' '),
			at: spots.get(key) ?? [waiting(event.sortDate), tracks[lane]],
			radius: front ? radius * GROWN : radius,
			hidden: !spots.has(key),
			say: format.fill(words.alt_item, { title: event.title, date: format.date(event.date) })
		};
	});
	return [
		...laneMarks(words, frame, size.width),
		...poles,
		...axisMarks(frame, size.width, format.locale),
		...dots,
		...labels.flatMap((label) => labelMarks(label, label.key === view.focus, frame.fontSize))
	];
}
