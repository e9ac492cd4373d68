import { scaleLinear } from 'd3-scale';
import type { Format } from '$lib/i18n/format';
import type { Box } from '../core/boxes';
import type { Size } from '../core/contract';
import { textWidth, wrapText } from '../core/text';
import { domainOf, eventsIn, labelledIn, timeOf } from './describe';
import { hangLabels, LEADING, type PlacedLabel, type Pole } from './labels';
import { timeTicks, type TimeTick } from './ticks';
import {
	LANES,
	type Lane,
	type Precision,
	type TimelineData,
	type TimelineView,
	type TimelineWords
} from './types';

export interface TimelineMark {
	readonly key: string;
	readonly lane: Lane;
	readonly precision: Precision;
	/** Milliseconds since 1970; an event out of view waits at the nearer edge. */
	readonly x: number;
	/** Percent of the plot's height. */
	readonly y: number;
	/** End of the pole away from the axis, percent of the height; at the axis where there is none. */
	readonly tip: number;
	readonly state: 'plain' | 'labelled' | 'focus' | 'hidden';
	readonly label?: PlacedLabel & {
		/** Pixels from the dot to the top of the label. */
		readonly dy: number;
		/** Pixels from the dot to the label's nearer side. */
		readonly dx: number;
	};
}

export interface TimelineLane {
	readonly lane: Lane;
	readonly lines: readonly string[];
	/** The lane's hairline, percent of the height. */
	readonly y: number;
	/** Names stand above the hairline over the axis, and beneath it under the axis. */
	readonly above: boolean;
}

export interface TimelineLayout {
	readonly marks: readonly TimelineMark[];
	readonly lanes: readonly TimelineLane[];
	readonly ticks: readonly TimeTick[];
	/** First and last day in view, milliseconds since 1970, and their places in percent of the width. */
	readonly domain: readonly [number, number];
	readonly range: readonly [number, number];
	readonly radius: number;
	readonly fontSize: number;
}

/** Height of the axis line, percent of the plot. */
export const AXIS = 46;

/**
 * Places of dots that share a lane: each takes the row nearest to the hairline in which it touches
 * no other. Returns rows by key.
 */
function stack(dots: readonly { key: string; x: number }[], apart: number): Map<string, number> {
	const ends: number[] = [];
	const rows = new Map<string, number>();
	for (const { key, x } of [...dots].sort((a, b) => a.x - b.x)) {
		const free = ends.findIndex((end) => x - end >= apart);
		const row = free < 0 ? ends.length : free;
		ends[row] = x;
		rows.set(key, row);
	}
	return rows;
}

/**
 * Events as dots in five lanes along the line: the city and its police above, state, federal
 * government and courts below. Dots pile up away from the line so that none hides another.
 */
export function layoutTimeline(
	data: TimelineData,
	view: TimelineView,
	words: TimelineWords,
	size: Size,
	format: Format
): TimelineLayout {
	const { width, height } = size;
	const fontSize = width >= 1000 && height >= 560 ? 16 : width >= 560 ? 14 : 13;
	const radius = width >= 1000 ? 7 : width >= 560 ? 6 : 4.5;

	const names = LANES.map((lane) => textWidth(words[lane], fontSize));
	const gutter = Math.min(Math.max(...names) + 12, width * 0.28);
	const domain = domainOf(view);
	const edges = [gutter + radius + 4, width - radius - 6] as const;
	const scale = scaleLinear().domain(domain).range(edges);

	const axis = (height * AXIS) / 100;
	const tickZone = fontSize * LEADING + 10;
	const bandAbove = (axis - 8) / 2;
	const bandBelow = (height - axis - tickZone - 2) / 3;
	const tracks: Record<Lane, number> = {
		city: bandAbove - radius,
		police: axis - 8 - radius,
		state: axis + tickZone + radius,
		federal: axis + tickZone + bandBelow + radius,
		courts: axis + tickZone + 2 * bandBelow + radius
	};
	const isAbove = (lane: Lane) => lane === 'city' || lane === 'police';

	const events = eventsIn(data, view);
	const at = new Map<string, { x: number; y: number }>();
	for (const lane of LANES) {
		const dots = events
			.filter((event) => event.lane === lane)
			.map((event) => ({ key: event.key, x: scale(timeOf(event.sortDate)) }));
		const rows = stack(dots, 2 * radius + 1);
		const last = Math.max(0, ...rows.values());
		const room = (isAbove(lane) ? bandAbove : bandBelow) - 2 * radius - 2;
		// A pile too tall for its band is pressed together: dots then overlap, but each still shows.
		const pitch = last ? Math.min(2 * radius + 1, room / last) : 0;
		for (const { key, x } of dots) {
			const up = (rows.get(key) ?? 0) * pitch * (isAbove(lane) ? -1 : 1);
			at.set(key, { x, y: tracks[lane] + up });
		}
	}

	const labelled = labelledIn(data, view);
	const poles = labelled.flatMap((event): Pole[] => {
		const place = at.get(event.key);
		if (!place) return [];
		const focus = event.key === view.focus;
		const date = format.date(event.date, 'short');
		const grown = focus ? radius * 1.5 : radius;
		const weight = focus ? 650 : 500;
		return [{ key: event.key, ...place, radius: grown, title: event.title, date, weight }];
	});
	const dots = new Map<string, Box>(
		[...at].map(([key, { x, y }]) => {
			const half = key === view.focus ? radius * 1.5 : radius;
			return [key, { x: x - half, y: y - half, width: 2 * half, height: 2 * half }];
		})
	);
	const left = gutter + 2;
	const below = axis + tickZone - 2;
	const ground = {
		axis,
		dots,
		above: { x: left, y: 0, width: width - left, height: axis - 4 },
		below: { x: left, y: below, width: width - left, height: height - below }
	};
	const labels = new Map(hangLabels(poles, ground, fontSize).map((label) => [label.key, label]));

	const percentY = (y: number) => (y / height) * 100;
	const marks = data.map((event): TimelineMark => {
		const { key, lane, precision } = event;
		const place = at.get(key);
		if (!place) {
			const early = timeOf(event.sortDate) < domain[0];
			const x = scale.invert(early ? gutter : width - radius);
			const y = percentY(tracks[lane]);
			return { key, lane, precision, x, y, tip: AXIS, state: 'hidden' };
		}
		const label = labels.get(key);
		const chosen = labelled.includes(event);
		const mark = {
			key,
			lane,
			precision,
			x: timeOf(event.sortDate),
			y: percentY(place.y),
			tip: label ? percentY(label.tip) : AXIS,
			state: key === view.focus ? 'focus' : chosen ? 'labelled' : 'plain'
		} as const;
		if (!label) return mark;
		const { box, side } = label;
		const dx = side === 'right' ? box.x - place.x : place.x - box.x - box.width;
		return { ...mark, label: { ...label, dx, dy: box.y - place.y } };
	});

	return {
		marks,
		lanes: LANES.map((lane) => ({
			lane,
			lines: wrapText(words[lane], gutter - 6, fontSize).slice(0, 2),
			y: percentY(tracks[lane]),
			above: isAbove(lane)
		})),
		ticks: timeTicks(domain, edges, [0, width], fontSize, format.locale),
		domain,
		range: [(edges[0] / width) * 100, (edges[1] / width) * 100],
		radius,
		fontSize
	};
}
