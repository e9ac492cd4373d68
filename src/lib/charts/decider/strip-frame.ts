import type { Format } from '$lib/i18n/format';
import { LEADING } from '../core/drawing';
import { textWidth } from '../core/text';
import { SIDES, type DeciderWords, type Side } from './types';

/** Width of a sign before words and the space after it, in pixels. */
export const SIGN = 15;
const GAP = 14;

/** How often a group is ahead, in words. */
export function aheadText(side: Side, count: number, words: DeciderWords, format: Format): string {
	return format.fill(words[`ahead_${side}`], { count: format.number(count) });
}

/** Places of the strip of years under the axis, in pixels from its top. */
export interface StripFrame {
	readonly height: number;
	/** Middle of each group's row of signs. */
	readonly rows: Readonly<Record<Side, number>>;
	/** Where the words of each group begin: beside its row, or below both rows after a sign. */
	readonly words: Readonly<Record<Side, { readonly x: number; readonly y: number }>>;
	readonly beside: boolean;
	/** End of the rows of signs. */
	readonly foot: number;
}

/** Lays out the strip: words beside the rows where the margin holds them, else below, in one line where both fit. */
export function stripFrame(
	words: DeciderWords,
	format: Format,
	font: number,
	width: number,
	margin: number
): StripFrame {
	const line = font * LEADING;
	const [first = 0, second = 0] = SIDES.map((side) =>
		textWidth(aheadText(side, 88, words, format), font, 680)
	);
	const beside = Math.max(first, second) + 12 <= margin;
	const pitch = beside ? 19 : 12;
	const rows = { limits: pitch / 2, requires: pitch * 1.5 };
	const foot = pitch * 2 + 2;
	if (beside) {
		const x = width - margin + 10;
		const at = (middle: number) => ({ x, y: middle - line / 2 });
		const places = { limits: at(rows.limits), requires: at(rows.requires) };
		return { height: foot, rows, words: places, beside, foot };
	}
	const one = first + second + 2 * SIGN + GAP <= width;
	const y = foot + 3;
	const requires = one ? { x: first + SIGN + GAP, y } : { x: 0, y: y + line };
	return {
		height: y + line * (one ? 1 : 2),
		rows,
		words: { limits: { x: 0, y }, requires },
		beside,
		foot
	};
}

/** The strip moved down to where it stands in the plot. */
export function stripAt(strip: StripFrame, top: number): StripFrame {
	const down = (place: { readonly x: number; readonly y: number }) => ({
		x: place.x,
		y: place.y + top
	});
	return {
		...strip,
		rows: { limits: strip.rows.limits + top, requires: strip.rows.requires + top },
		words: { limits: down(strip.words.limits), requires: down(strip.words.requires) },
		foot: strip.foot + top
	};
}
