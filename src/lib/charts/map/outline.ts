import type { Point } from '../core/drawing';
import type { MapData } from './types';

/** Where the map's box lies in the plot: pixels = left + x * k. */
export interface Stand {
	readonly left: number;
	readonly top: number;
	readonly k: number;
}

/** A place of the box in pixels of the plot. */
export function stand(at: Stand, x: number, y: number): Point {
	return [at.left + x * at.k, at.top + y * at.k];
}

/** A picture asks for every outline several times: each is read once. */
const read = new Map<string, readonly (readonly Point[])[]>();

/** A state's rings as points of the box. Throws where a number is missing. */
export function ringsOf(points: string): readonly (readonly Point[])[] {
	const before = read.get(points);
	if (before) return before;
	const rings = readRings(points);
	read.set(points, rings);
	return rings;
}

function readRings(points: string): readonly (readonly Point[])[] {
	return points.split(';').map((ring) =>
		ring.split(' ').map((point): Point => {
			const [x, y] = point.split(',').map(Number);
			if (x === undefined || y === undefined || Number.isNaN(x + y)) {
				throw new Error(`us_states: "${point}" is not a point x,y. Run npm run us-states.`);
			}
			return [x, y];
		})
	);
}

/** The smallest box around all states. */
export function extent(data: MapData): { x: number; y: number; width: number; height: number } {
	let [left, top, right, bottom] = [Infinity, Infinity, 0, 0];
	for (const { points } of data.states) {
		for (const [x, y] of ringsOf(points).flat()) {
			[left, right] = [Math.min(left, x), Math.max(right, x)];
			[top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
		}
	}
	return { x: left, y: top, width: right - left, height: bottom - top };
}

/**
 * Slanting lines inside rings, `gap` pixels apart: what tells a requiring state without its colour.
 * Each is a run of two points on a line x + y = constant.
 */
export function hatch(rings: readonly (readonly Point[])[], gap: number): (readonly Point[])[] {
	const sums = rings.flat().map(([x, y]) => x + y);
	const step = gap * Math.SQRT2;
	const runs: (readonly Point[])[] = [];
	// From a multiple of the step, so that the lines of neighbours meet.
	for (let c = Math.ceil(Math.min(...sums) / step) * step; c < Math.max(...sums); c += step) {
		const cuts: number[] = [];
		for (const ring of rings) {
			ring.forEach(([ax, ay], index) => {
				const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay];
				const [a, b] = [ax + ay - c, bx + by - c];
				if (a < 0 !== b < 0) cuts.push(ax + ((bx - ax) * a) / (a - b));
			});
		}
		cuts.sort((a, b) => a - b);
		for (let at = 0; at + 1 < cuts.length; at += 2) {
			const [from = 0, to = 0] = [cuts[at], cuts[at + 1]];
			if (to - from > 1) {
				runs.push([
					[from, c - from],
					[to, c - to]
				]);
			}
		}
	}
	return runs;
}
