import { scaleLinear } from 'd3-scale';
import type { Size } from '../core/contract';
import { LEADING } from '../core/drawing';
import { textWidth } from '../core/text';
import { domainOf } from './describe';
import { LANES, type Lane, type TimelineView, type TimelineWords } from './types';

/** Where axis, lanes and time stand in a plot. Pixels. */
export interface Frame {
	readonly fontSize: number;
	/** Of an event's dot. */
	readonly radius: number;
	/** Width of the lanes' names. */
	readonly gutter: number;
	/** The line. */
	readonly axis: number;
	/** Height under the line that the ticks' dates take. */
	readonly tickZone: number;
	/** Middle of the dots next to each lane's hairline, which is drawn there. */
	readonly tracks: Readonly<Record<Lane, number>>;
	/** Height of a lane above the line, and of one below it. */
	readonly bands: { readonly above: number; readonly below: number };
	/** First and last day in view, milliseconds since 1970. */
	readonly domain: readonly [number, number];
	/** Their places. */
	readonly edges: readonly [number, number];
	/** Place of a time, milliseconds since 1970. */
	readonly x: (time: number) => number;
}

/** Part of the plot's height that lies above the line: two lanes of five, and names need room. */
const ABOVE = 0.46;

/** True for the lanes that stand above the line: the city and its police. */
export function isAbove(lane: Lane): boolean {
	return lane === 'city' || lane === 'police';
}

/** The frame of a view. */
export function frameOf(view: TimelineView, words: TimelineWords, size: Size): Frame {
	const { width, height } = size;
	const fontSize = width >= 1000 && height >= 560 ? 16 : width >= 560 ? 14 : 13;
	const radius = width >= 1000 ? 7.5 : width >= 560 ? 6.5 : 5;

	const names = LANES.map((lane) => textWidth(words[lane], fontSize));
	const gutter = Math.min(Math.max(...names) + 12, width * 0.28);
	const domain = domainOf(view);
	const edges = [gutter + radius + 4, width - radius - 6] as const;
	const scale = scaleLinear().domain(domain).range(edges);

	const axis = height * ABOVE;
	const tickZone = fontSize * LEADING + 10;
	const above = (axis - 8) / 2;
	const below = (height - axis - tickZone - 2) / 3;
	const tracks: Record<Lane, number> = {
		city: above - radius,
		police: axis - 8 - radius,
		state: axis + tickZone + radius,
		federal: axis + tickZone + below + radius,
		courts: axis + tickZone + 2 * below + radius
	};
	const bands = { above, below };
	return { fontSize, radius, gutter, axis, tickZone, tracks, bands, domain, edges, x: scale };
}
