import { LEADING, type Mark } from '../core/drawing';
import { textWidth } from '../core/text';
import type { Frame } from './frame';
import { GROUPS, SIGNS, type Group, type PeopleView, type PeopleWords } from './types';

/** A group's sign and name, with the left edge of the sign in pixels. */
export interface KeyItem {
	readonly group: Group;
	readonly x: number;
}

const DOT = 16;
const GAP = 18;

/** Rows of the key, as many as the width asks for. */
export function keyRows(words: PeopleWords, width: number, size: number): KeyItem[][] {
	const rows: KeyItem[][] = [[]];
	let x = 0;
	for (const group of GROUPS) {
		const wide = DOT + textWidth(words[group], size);
		if (x > 0 && x + wide > width) {
			rows.push([]);
			x = 0;
		}
		rows.at(-1)?.push({ group, x });
		x += wide + GAP;
	}
	return rows;
}

/** The key of groups, and that they are today's. */
export function keyMarks(at: Frame, view: PeopleView, words: PeopleWords): Mark[] {
	const rows = at.key.flatMap((row, index) =>
		row.flatMap(({ group, x }): Mark[] => {
			const y = index * (at.line + 2);
			return [
				{
					kind: 'dot',
					key: `key-${group}`,
					look: group,
					at: [x + 6, y + (at.small * LEADING) / 2],
					radius: 5,
					shape: SIGNS[group]
				},
				{
					kind: 'text',
					key: `key-name-${group}`,
					look: view.group === group ? 'ink bold' : 'ink',
					at: [x + DOT, y],
					lines: [words[group]],
					size: at.small,
					align: 'start'
				}
			];
		})
	);
	const today: Mark = {
		kind: 'text',
		key: 'today',
		look: 'ink-soft',
		at: [0, at.todayTop],
		lines: at.today,
		size: at.small,
		align: 'start'
	};
	return [...rows, today];
}
