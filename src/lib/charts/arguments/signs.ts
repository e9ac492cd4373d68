import type { DotMark, Point, Shape } from '../core/drawing';
import type { Direction, Side } from './types';

/** -1 to the left of the line, 1 to the right. */
export const outward = (side: Side) => (side === 'critic' ? -1 : 1);

/**
 * The sign of each direction, by shape and filling so that it needs no colour: full where a finding
 * bears a claim out, half full where it is mixed, hollow where it complicates, a cross where it
 * contradicts.
 */
const SIGNS: Readonly<Record<Direction, { readonly shape: Shape; readonly open: boolean }>> = {
	supports: { shape: 'circle', open: false },
	mixed: { shape: 'half', open: false },
	complicates: { shape: 'circle', open: true },
	contradicts: { shape: 'cross', open: false }
};

/** The sign of a finding. */
export function signOf(
	direction: Direction,
	mark: Pick<DotMark, 'key' | 'look' | 'at' | 'radius' | 'row' | 'say'>
): DotMark {
	const { shape, open } = SIGNS[direction];
	return { ...mark, kind: 'dot', shape, look: open ? `${mark.look} open` : mark.look };
}

/** Where a sign goes: its middle in pixels from the plot's top left corner, and half its width. */
export interface Spot {
	readonly at: Point;
	readonly radius: number;
	/** Another side or pair is in the foreground. */
	readonly dim: boolean;
}
