import type { Format } from '$lib/i18n/format';
import type { Box } from '../core/boxes';
import type { Size } from '../core/contract';
import { LEADING, type Mark, type TextMark } from '../core/drawing';
import { textWidth } from '../core/text';
import type { EnforcementData, EnforcementView, EnforcementWords } from './types';

/** All that a part of the chart is drawn from. */
export interface Ask {
	readonly data: EnforcementData;
	readonly view: EnforcementView;
	readonly words: EnforcementWords;
	readonly size: Size;
	readonly format: Format;
	/** Font sizes in pixels: what must be read, and the rest. */
	readonly font: number;
	readonly small: number;
	readonly wide: boolean;
	/** False where the part waits for another view: its marks lie on its own zero. */
	readonly shown: boolean;
}

/** A part of the chart: its zero level in pixels, what moves, and what only this part says. */
export interface Part {
	readonly base: number;
	readonly marks: readonly Mark[];
	readonly words: readonly Mark[];
}

/** Font sizes that the size of the plot allows. */
export function fonts({ width, height }: Size): Pick<Ask, 'font' | 'small' | 'wide'> {
	const wide = width >= 560 && height >= 340;
	return { wide, font: wide ? 15 : 13, small: wide ? 13 : 12 };
}

/** Width of words in a look: bold ones are wider. */
export function widthIn(look: string, text: string, size: number): number {
	return textWidth(text, size, /bold|strong/.test(look) ? 680 : 450);
}

/** Words in a box that was found for them. */
export function textIn(
	key: string,
	look: string,
	lines: readonly string[],
	size: number,
	box: Box
): TextMark {
	return { kind: 'text', key, look, at: [box.x, box.y], lines, size, align: 'start', halo: true };
}

/** The box that lines of words take, with its corner at 0. */
export function boxOf(look: string, lines: readonly string[], size: number): Box {
	const width = Math.max(0, ...lines.map((line) => widthIn(look, line, size))) + 2;
	return { x: 0, y: 0, width, height: lines.length * size * LEADING };
}
