import type { Box } from './boxes';
import type { TextMark } from './drawing';
import { LEADING } from './drawing';
import { textWidth } from './text';

/** A box of a text that knows which of its edges stands at a point. */
export interface Anchored extends Box {
	readonly align: TextMark['align'];
}

const ALIGN = { '-1': 'end', '0': 'middle', '1': 'start' } as const;

/** Candidate boxes of a text at points: `dx` -1 left of the point, 0 centred, 1 right of it; `dy` pixels to its middle. */
export function boxesAt(
	lines: readonly string[],
	fontSize: number,
	points: readonly { x: number; y: number; dx: -1 | 0 | 1; dy: number }[],
	weight = 600
): Anchored[] {
	const width = Math.ceil(Math.max(...lines.map((text) => textWidth(text, fontSize, weight)))) + 2;
	const height = lines.length * fontSize * LEADING;
	return points.map(({ x, y, dx, dy }) => ({
		x: dx === 0 ? x - width / 2 : dx === 1 ? x + 9 : x - 9 - width,
		y: y + dy - height / 2,
		width,
		height,
		align: ALIGN[`${dx}`]
	}));
}

/** The text mark whose words lie in a box. */
export function textIn(
	box: Anchored,
	mark: Pick<TextMark, 'key' | 'look' | 'lines' | 'size' | 'halo'>
): TextMark {
	const { x, y, width, align } = box;
	const left = align === 'start' ? x : align === 'end' ? x + width : x + width / 2;
	return { kind: 'text', at: [left, y], align, ...mark };
}
