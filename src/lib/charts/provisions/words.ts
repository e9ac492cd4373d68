import { LEADING, type DotMark, type Point, type TextMark } from '../core/drawing';
import type { Frame } from './frame';

/** Words whose middle of the first line is level with a sign. */
export function wordsAt(
	key: string,
	look: string,
	lines: readonly string[],
	more: {
		readonly x: number;
		readonly middle: number;
		readonly size: number;
		readonly align: TextMark['align'];
	}
): TextMark[] {
	if (lines.length === 0) return [];
	const at: Point = [more.x, more.middle - (more.size * LEADING) / 2];
	return [{ kind: 'text', key, look, lines, at, size: more.size, align: more.align }];
}

/** Half the size of a cross: smaller where signs stand near the line. */
const CROSS = { wide: 4.5, narrow: 3 } as const;
/** Rows that are less high have no room for a cross. */
export const CROSS_ROW = 8;

/** The cross of a clause that changes no older one. */
export function crossAt(
	key: string,
	look: string,
	x: number,
	middle: number,
	{ wide }: Frame
): DotMark {
	const radius = wide ? CROSS.wide : CROSS.narrow;
	return { kind: 'dot', key, look, at: [x, middle], radius, shape: 'plus' };
}
