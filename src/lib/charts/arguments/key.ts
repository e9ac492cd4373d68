import type { Mark } from '../core/drawing';
import { textWidth } from '../core/text';
import { text, type Sheet } from './sheet';
import { signOf } from './signs';
import { DIRECTIONS } from './types';

/** Space between two entries of the key, in pixels. */
const BETWEEN = 14;

export interface Key {
	readonly marks: readonly Mark[];
	readonly height: number;
}

/** The key of the four signs, at the foot: one row where it fits, else two, else none. */
export function shapeKey(on: Sheet): Key {
	const { words, fontSize, markSize, lead, width, height } = on;
	const room = markSize + 8;
	const widths = DIRECTIONS.map((one) => room + textWidth(words[one], fontSize, 650) + 4);
	const total = widths.reduce((sum, entry) => sum + entry + BETWEEN, -BETWEEN);
	const one = total <= width;
	const left = Math.max(widths[0] ?? 0, widths[2] ?? 0) + 8;
	const two = left + Math.max(widths[1] ?? 0, widths[3] ?? 0) <= width;
	if (!one && !two) return { marks: [], height: 0 };
	const tall = (one ? 1 : 2) * lead + 8;
	const top = height - tall + 6;
	const place = (index: number): [x: number, y: number] => {
		if (!one) return [index % 2 ? left : 0, top + Math.floor(index / 2) * lead];
		const before = widths.slice(0, index).reduce((sum, entry) => sum + entry + BETWEEN, 0);
		return [(width - total) / 2 + before, top];
	};
	const marks = DIRECTIONS.flatMap((direction, index): Mark[] => {
		const [x, y] = place(index);
		const key = `key-${direction}`;
		const at = [x + markSize / 2 + 1, y + lead / 2] as const;
		const label = { key, look: 'ink-soft', lines: [words[direction]], align: 'start' } as const;
		return [
			signOf(direction, { key: `${key}-sign`, look: 'ink-soft', at, radius: markSize / 2 }),
			text(on, label, { x: x + room - on.middle, y })
		];
	});
	return { marks, height: tall };
}
