import type { Mark } from '../core/drawing';
import { LEADING } from '../core/drawing';
import { textWidth } from '../core/text';
import { GROUPS, type DeciderData, type DeciderWords, type Group } from './types';

/** Width of a key's dash and the space after it, in pixels. */
const DASH = 26;
const GAP = 16;

interface Item {
	readonly group: Group;
	readonly x: number;
}

/** Rows of the key of groups: each item with its left edge. */
export function keyRows(
	data: DeciderData,
	words: DeciderWords,
	width: number,
	font: number
): readonly (readonly Item[])[] {
	const rows: Item[][] = [];
	let x = width;
	for (const group of GROUPS) {
		if (!data.cities.some((city) => city.group === group)) continue;
		const wide = DASH + textWidth(words[group], font);
		if (x + wide > width || rows.length === 0) {
			rows.push([]);
			x = 0;
		}
		rows.at(-1)?.push({ group, x });
		x += wide + GAP;
	}
	return rows;
}

/** The key of groups, a short line and a name for each, with its top at 0. */
export function keyMarks(
	data: DeciderData,
	words: DeciderWords,
	width: number,
	font: number,
	hidden: boolean
): readonly Mark[] {
	return keyRows(data, words, width, font).flatMap((row, index) =>
		row.flatMap(({ group, x }): Mark[] => {
			const y = index * font * LEADING;
			const middle = y + (font * LEADING) / 2;
			const line: Mark = {
				kind: 'rule',
				key: `key-${group}`,
				look: `${group} firm`,
				from: [x, middle],
				to: [x + DASH - 6, middle],
				hidden
			};
			const name: Mark = {
				kind: 'text',
				key: `key-name-${group}`,
				look: 'ink',
				at: [x + DASH, y],
				lines: [words[group]],
				size: font,
				align: 'start'
			};
			return hidden ? [line] : [line, name];
		})
	);
}
