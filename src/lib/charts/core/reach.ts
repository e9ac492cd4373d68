import type { Size } from './contract';
import { boundsOf, pointsOf, type Drawing, type Mark, type Point } from './drawing';

/** A mark that has something to say, and where it is. */
export interface Reachable {
	readonly key: string;
	readonly say: string;
	/** Middle of the mark, in pixels. */
	readonly at: Point;
	/** Points that a pointer may be near to: the middle, or the corners of a line. */
	readonly near: readonly Point[];
	readonly width: number;
	readonly height: number;
}

function reachable(mark: Mark): Reachable[] {
	const box = boundsOf(mark);
	if (!mark.say || mark.hidden || !box) return [];
	const middle: Point = [box.x + box.width / 2, box.y + box.height / 2];
	const near = mark.kind === 'path' && !mark.closed ? pointsOf(mark) : [middle];
	return [{ key: mark.key, say: mark.say, at: middle, near, width: box.width, height: box.height }];
}

/** The marks of a drawing that can be reached, in drawing order: the order of the arrow keys. */
export function reachableIn(drawing: Drawing): Reachable[] {
	return drawing.flatMap(reachable);
}

/** How far a pointer may be from a mark, in pixels. */
const REACH = 28;

function distance(mark: Reachable, [x, y]: Point): number {
	const [mx, my] = mark.at;
	// Inside a bar or an area counts as on it, the smaller one first where they lie on one another.
	const inside =
		mark.near.length === 1 &&
		Math.abs(x - mx) <= mark.width / 2 &&
		Math.abs(y - my) <= mark.height / 2;
	if (inside) return Math.min(1, (mark.width * mark.height) / 1e6);
	return Math.min(...mark.near.map(([px, py]) => Math.hypot(px - x, py - y)));
}

/** The mark nearest to a pointer, or undefined where none is in reach. */
export function nearestTo(marks: readonly Reachable[], point: Point): Reachable | undefined {
	let best: { mark: Reachable; far: number } | undefined;
	for (const mark of marks) {
		const far = distance(mark, point);
		if (far <= REACH && (!best || far < best.far)) best = { mark, far };
	}
	return best?.mark;
}

const STEPS: Readonly<Record<string, number>> = {
	ArrowRight: 1,
	ArrowDown: 1,
	ArrowLeft: -1,
	ArrowUp: -1,
	PageDown: 10,
	PageUp: -10
};

/** Index of the mark that a key leads to, or undefined where the key leads nowhere. `-1` stands before the first. */
export function reachedBy(key: string, index: number, count: number): number | undefined {
	if (key === 'Home') return 0;
	if (key === 'End') return count - 1;
	const step = STEPS[key];
	if (step === undefined) return undefined;
	if (index < 0) return step > 0 ? 0 : count - 1;
	return Math.max(0, Math.min(count - 1, index + step));
}

/** Where the words about a mark stand: below it or above it, wherever there is more room. */
export function tipOf(
	mark: Reachable,
	size: Size
): { readonly x: number; readonly below: boolean; readonly y: number } {
	const below = mark.at[1] < size.height / 2;
	const tall = Math.min(mark.height, size.height / 3);
	return { x: mark.at[0], y: mark.at[1] + (below ? tall / 2 + 8 : -tall / 2 - 8), below };
}
