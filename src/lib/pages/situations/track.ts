import type { Role, Side } from './types';

/**
 * The drawing of one situation's way through the gates. All places are percent of the track's
 * width; a row's drawing is stretched to the height of the words beside it.
 */

/** Where the line stands. */
export const LINE = 36;

const LANES: Readonly<Record<Side, number>> = { civil: 12, both: LINE, criminal: 60, outside: 88 };

/** Where a situation of that side runs, after the first gate. */
export const lane = (side: Side): number => LANES[side];

/** The turn from the line to the lane, in a box of 100 by 100. */
export function turn(side: Side): string {
	const to = lane(side);
	return to === LINE ? `M${LINE} 0V100` : `M${LINE} 0C${LINE} 60 ${to} 40 ${to} 100`;
}

/** How a way ends: a bar, an arrow, a ring or a dot, in a box of 24 by 24 whose way comes in at the top. */
export const ENDS: Readonly<Record<Role, { readonly path: string; readonly filled: boolean }>> = {
	stays_out: { path: 'M12 0V10M1 10H23', filled: false },
	acts: { path: 'M12 0V12M4 10H20L12 22Z', filled: true },
	limited: { path: 'M12 0V5M12 5A7 7 0 1 1 11.99 5Z', filled: false },
	not_applicable: { path: 'M12 0V6M12 6A4 4 0 1 1 11.99 6Z', filled: true }
};
