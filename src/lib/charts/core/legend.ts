import { LEADING, type Mark } from './drawing';
import { textWidth, wrapText } from './text';

/** Keys to a picture as marks of the drawing: blocks that know their height before their place. */

/** Pixels from the left of a sign to its words. */
export const INDENT = 18;

/** A block; `at` draws it, when the place of its top left corner is known. */
export interface Legend {
	readonly height: number;
	at(x: number, y: number): readonly Mark[];
}

export interface LegendItem {
	readonly id: string;
	readonly text: string;
	readonly bold?: boolean;
	/** Sign or swatch about its middle. */
	sign(x: number, y: number): readonly Mark[];
}

/** Items in rows that break at the width, in pixels; keys are `key-<id>`. */
export function flow(items: readonly LegendItem[], width: number, size: number): Legend {
	const line = size * LEADING + 2;
	let [x, row] = [0, 0];
	const places = items.map((item) => {
		const weight = item.bold ? 600 : 400;
		const lines = wrapText(item.text, Math.max(20, width - INDENT), size, weight);
		const wide = Math.max(...lines.map((one) => textWidth(one, size, weight)));
		if (x > 0 && x + INDENT + wide > width) [x, row] = [0, row + 1];
		const place = { item, lines, x, row };
		x += INDENT + wide + 14;
		// Words that need two lines have them to themselves.
		if (lines.length > 1) [x, row] = [0, row + lines.length];
		return place;
	});
	return {
		height: (row + (x > 0 ? 1 : 0)) * line,
		at: (left, top) =>
			places.flatMap(({ item, lines, x: dx, row: at }) => [
				...item.sign(left + dx + 6, top + at * line + (size * LEADING) / 2),
				{
					kind: 'text',
					key: `key-${item.id}`,
					look: item.bold ? 'ink strong' : 'ink-soft',
					at: [left + dx + INDENT, top + at * line],
					lines,
					size,
					align: 'start'
				}
			])
	};
}

/** Blocks under one another. */
export function stack(blocks: readonly Legend[], gap: number): Legend {
	return {
		height: blocks.reduce((sum, block) => sum + block.height + gap, -gap),
		at(x, y) {
			let top = y;
			return blocks.flatMap((block) => {
				const marks = block.at(x, top);
				top += block.height + gap;
				return marks;
			});
		}
	};
}

/** A note of plain words. */
export function note(key: string, text: string, width: number, size: number): Legend {
	const lines = wrapText(text, width, size);
	return {
		height: lines.length * size * LEADING,
		at: (x, y) => [
			{ kind: 'text', key, look: 'ink-faint', at: [x, y], lines, size, align: 'start' }
		]
	};
}
