import type { Point } from '../core/drawing';
import { eventsIn, timeOf } from './describe';
import { isAbove, type Frame } from './frame';
import { LANES, type TimelineData, type TimelineView } from './types';

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
 * Middles of the dots of all events in view, by key, in pixels: each at its date, on its lane's
 * hairline or piled up away from the line, so that none hides another.
 */
export function spotsOf(
	data: TimelineData,
	view: TimelineView,
	frame: Frame
): ReadonlyMap<string, Point> {
	const { radius, tracks, bands } = frame;
	const events = eventsIn(data, view);
	const spots = new Map<string, Point>();
	for (const lane of LANES) {
		const dots = events
			.filter((event) => event.lane === lane)
			.map((event) => ({ key: event.key, x: frame.x(timeOf(event.sortDate)) }));
		const rows = stack(dots, 2 * radius + 1);
		const last = Math.max(0, ...rows.values());
		const room = (isAbove(lane) ? bands.above : bands.below) - 2 * radius - 2;
		// A pile too tall for its band is pressed together: dots then overlap, but each still shows.
		const pitch = last ? Math.min(2 * radius + 1, room / last) : 0;
		for (const { key, x } of dots) {
			const up = (rows.get(key) ?? 0) * pitch * (isAbove(lane) ? -1 : 1);
			spots.set(key, [x, tracks[lane] + up]);
		}
	}
	return spots;
}
