import type { Mark, PathMark, Point } from '../core/drawing';
import type { Told } from './tell';

/**
 * The line with a gap around each of the places, as one mark in several runs.
 *
 * @param from start and end of the line along its way, in pixels
 * @param places middles of the gaps along the way
 * @param point turns a place on the way into a point of the plot
 */
export function brokenLine(
	[from, to]: readonly [number, number],
	places: readonly number[],
	gap: number,
	point: (way: number) => Point
): PathMark {
	const starts = [from, ...places.map((place) => place + gap / 2)];
	const ends = [...places.map((place) => place - gap / 2), to];
	const runs = starts.map((start, index) => [point(start), point(ends[index] ?? to)]);
	return { kind: 'path', key: 'line', look: 'the-line', runs };
}

/** Leads from a gap to its words; it says what they say. */
export function leader(told: Told, from: Point, to: Point, front: boolean, say: string): Mark {
	return {
		kind: 'rule',
		key: `gap-${told.gap}`,
		look: front ? 'ink firm' : 'ink-soft thin',
		from,
		to,
		say,
		...(told.gap === 'jail' ? { row: 'city_police' } : {})
	};
}
