import { inside, overlaps, type Box } from './boxes';
import type { Size } from './contract';
import { boundsOf, type Drawing, type Mark, type TextMark } from './drawing';
import { textBox } from './sound';

/** From this size on every chart finds room for its words by itself; each is tested for it. */
const ROOM: Size = { width: 320, height: 300 };

/** Words in bold first, then in the order of the drawing. */
function rank(mark: TextMark): number {
	return /\b(bold|strong)\b/.test(mark.look) ? 0 : 1;
}

/**
 * In a plot too small for its chart (a phone on its side, a page enlarged four times), words that would
 * touch others or leave the plot are left out, and signs that would leave it; the table and the text
 * alternative carry them. A drawing with room for all stays as it is.
 */
export function legible(drawing: Drawing, size: Size): Drawing {
	if (size.width >= ROOM.width && size.height >= ROOM.height) return drawing;
	const plot: Box = { x: -2, y: -2, width: size.width + 4, height: size.height + 4 };
	const texts = drawing.flatMap((mark) => (mark.kind === 'text' && !mark.hidden ? [mark] : []));
	const kept = new Map<TextMark, Box>();
	for (const mark of [...texts].sort((a, b) => rank(a) - rank(b))) {
		const box = textBox(mark);
		const free = ![...kept.values()].some((other) => overlaps(box, other));
		if (inside(box, plot) && free) kept.set(mark, box);
	}
	const stays = (mark: Mark): boolean => {
		if (mark.hidden) return true;
		if (mark.kind === 'text') return kept.has(mark);
		const box = mark.kind === 'dot' ? boundsOf(mark) : undefined;
		return !box || inside(box, plot);
	};
	return drawing.filter(stays);
}
