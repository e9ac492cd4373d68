import type { Box } from '../core/boxes';
import { textWidth } from '../core/text';
import { LEADING } from './scales';

/** A box that remembers the point it hangs from, in pixels: the server's drawing keeps it there at any width. */
export interface Hung extends Box {
	readonly ax: number;
	readonly ay: number;
}

/** Candidate boxes of a text at an anchor point: `dx` -1 left of it, 0 centred, 1 right; `dy` pixels to its middle. */
export function boxesAt(
	lines: readonly string[],
	fontSize: number,
	points: readonly { x: number; y: number; dx: -1 | 0 | 1; dy: number }[],
	weight = 600
): Hung[] {
	const width = Math.ceil(Math.max(...lines.map((text) => textWidth(text, fontSize, weight)))) + 2;
	const height = lines.length * fontSize * LEADING;
	return points.map(({ x, y, dx, dy }) => ({
		x: dx === 0 ? x - width / 2 : dx === 1 ? x + 9 : x - 9 - width,
		y: y + dy - height / 2,
		width,
		height,
		ax: x,
		ay: y
	}));
}
