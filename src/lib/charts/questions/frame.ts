import type { Size } from '../core/contract';
import { LEADING } from '../core/drawing';
import { textWidth } from '../core/text';
import { KINDS, type QuestionsWords } from './types';

/** What depends on the plot's size alone. Pixels. */
export interface Frame {
	readonly size: Size;
	/** The kinds stand on the other side of the line. */
	readonly wide: boolean;
	readonly fontSize: number;
	/** Height of a line of words. */
	readonly lead: number;
	/** Where the line stands. */
	readonly line: number;
	/** Where the words begin, and how wide they may be. */
	readonly left: number;
	readonly room: number;
}

/** The line stands near the left, and the questions' words on its right. */
export function frameOf(words: QuestionsWords, size: Size): Frame {
	const wide = size.width >= 640;
	const fontSize = wide && size.height >= 420 ? 16 : 13;
	const kinds = Math.max(...KINDS.map((kind) => textWidth(words[kind], fontSize, 600)));
	const line = wide ? Math.min(kinds + 24, size.width * 0.3) : 9;
	const left = line + 18;
	const room = Math.min(size.width - left, fontSize * 44);
	return { size, wide, fontSize, lead: fontSize * LEADING, line, left, room };
}
