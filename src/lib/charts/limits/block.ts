import { LEADING, type Mark, type Point } from '../core/drawing';
import { textWidth as widthOf, wrapText } from '../core/text';
import type { Told } from './tell';

/** Font sizes of a gap's figure, name and sentences, in pixels. */
export interface Fonts {
	readonly figure: number;
	readonly name: number;
	readonly text: number;
}

/** How much is said of each gap: all, without the second thought, or its name and figure alone. */
export type Much = 'more' | 'text' | 'name';

/** Words of a gap, broken into lines, and how high they stand in pixels. */
export interface Block {
	readonly name: readonly string[];
	readonly figure: string;
	readonly text: readonly string[];
	readonly more: readonly string[];
	readonly nameHeight: number;
	/** Height of both sentences. */
	readonly textHeight: number;
}

/** Space between a gap's sentences. */
const SPACE = 4;

/** Breaks a gap's name and sentences for the widths that they have. */
export function blockOf(
	told: Told,
	nameWidth: number,
	textWidth: number,
	fonts: Fonts,
	much: Much
): Block {
	const name = wrapText(told.name, nameWidth, fonts.name, 680);
	const wrap = (text: string) => wrapText(text, textWidth, fonts.text, 450);
	const text = much === 'name' ? [] : wrap(told.text);
	const more = much === 'more' ? wrap(told.more) : [];
	const line = fonts.text * LEADING;
	const fits = widthOf(told.whole, fonts.figure, 680) <= nameWidth;
	const figure = text.length === 0 && fits ? told.whole : told.share;
	return {
		...{ name, figure, text, more },
		nameHeight: name.length * fonts.name * LEADING,
		textHeight: (text.length + more.length) * line + (more.length ? SPACE : 0)
	};
}

/** Where the upper left corners of a gap's name, figure and sentences are, in pixels. */
export interface Corners {
	readonly name: Point;
	readonly figure: Point;
	readonly text: Point;
}

/** The words of a gap. Those of a gap behind another in front are softer. */
export function blockMarks(
	told: Told,
	block: Block,
	at: Corners,
	fonts: Fonts,
	back: boolean
): Mark[] {
	const [x, y] = at.text;
	const moreTop = y + block.text.length * fonts.text * LEADING + SPACE;
	const put = (
		id: string,
		look: string,
		lines: readonly string[],
		size: number,
		corner: Point
	): Mark[] =>
		lines.length === 0
			? []
			: [{ kind: 'text', key: `${id}-${told.gap}`, look, at: corner, lines, size, align: 'start' }];
	const bold = back ? 'ink-soft strong' : 'ink bold';
	return [
		...put('name', bold, block.name, fonts.name, at.name),
		...put('figure', `${bold} num`, [block.figure], fonts.figure, at.figure),
		...put('text', back ? 'ink-soft' : 'ink', block.text, fonts.text, at.text),
		...put('more', 'ink-soft', block.more, fonts.text, [x, moreTop])
	];
}
