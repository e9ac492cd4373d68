import type { Format } from '$lib/i18n/format';
import type { Size } from '../core/contract';
import { LEADING } from '../core/drawing';
import { wrapText } from '../core/text';
import { columnsOf, type Column } from './columns';
import { GROUPS, type Group, type RulesData, type RulesWords } from './types';

/** A city's row. */
export interface Lane {
	readonly key: string;
	/** Which column of rows it is in. */
	readonly column: number;
	/** Upper edge and height. */
	readonly y: number;
	readonly height: number;
}

export interface Heading {
	readonly group: Group;
	readonly column: number;
	readonly y: number;
	readonly lines: readonly string[];
}

export interface Frame {
	readonly size: number;
	readonly columns: readonly Column[];
	readonly lanes: readonly Lane[];
	readonly headings: readonly Heading[];
	/** Lines over the rows: what was adopted by the year, then the key. */
	readonly readout: readonly string[];
	/** Upper edge and lower edge of the rows. */
	readonly top: number;
	readonly bottom: number;
	/** Upper edge of the line of cities without rules, and its words. */
	readonly none: readonly string[];
	readonly noneY: number;
	/** Upper edge of the key. */
	readonly keyY: number;
	readonly radius: number;
}

/** The groups with rows, by column. Cities without a rule have no row: one line names them. */
const COLUMNS: readonly (readonly (readonly Group[])[])[] = [
	[['limits', 'requires', 'mixed']],
	[['limits'], ['requires', 'mixed']]
];

/** Height that a row needs for its name. */
const ROW = 15;

/** Where the rows lie: in one column where the plot is tall enough for a name in each, else in two. */
export function frame(
	data: RulesData,
	words: RulesWords,
	size: Size,
	format: Format,
	readoutText: string,
	readoutRoom: string,
	keyHeight: number
): Frame {
	const wide = size.width >= 560;
	const text = wide ? 13 : 12;
	const line = text * LEADING;
	const told = (words: string) => wrapText(words, size.width, wide ? 15 : 14, 600);
	const readout = told(readoutText);
	// The rows stay where they are while the numbers change.
	const lines = Math.max(readout.length, told(readoutRoom).length);
	const without = data.cities.filter(({ group }) => group === 'none_found');
	const none = without.length
		? wrapText(
				format.fill(words.none_line, { cities: format.list(without.map(({ name }) => name)) }),
				size.width,
				text
			)
		: [];
	// Over the rows: the readout, then years and the heading of undated signs.
	const top = lines * (wide ? 15 : 14) * LEADING + line + 6;
	const keyY = size.height - keyHeight;
	const noneY = keyY - none.length * line - 4;
	const room = noneY - 4 - top;
	const rowsOf = (group: Group) => data.cities.filter((city) => city.group === group);
	const make = (count: number) => {
		const columns = columnsOf(data, words, size.width, count, text);
		const groups = COLUMNS[count - 1] ?? [GROUPS];
		const wraps = (group: Group, column: number) =>
			wrapText(words[group], columns[column]!.right - columns[column]!.left, text, 600);
		const needs = groups.map((list, column) => ({
			heads: list.reduce((sum, group) => sum + wraps(group, column).length * line + 3, 0),
			rows: list.reduce((sum, group) => sum + rowsOf(group).length, 0),
			around: 2 * list.length
		}));
		const pitch = Math.min(
			...needs.map(({ heads, rows, around }) => {
				const even = (room - heads) / Math.max(1, rows);
				if (even >= line - 2) return even;
				// Names higher than their rows stand out into the space around headings.
				return (room - heads - around * (line / 2 - 1)) / Math.max(1, rows - around / 2);
			})
		);
		return { columns, groups, wraps, pitch: Math.min(20, pitch) };
	};
	const single = make(1);
	const { columns, groups, wraps, pitch } = single.pitch >= ROW + 0.4 ? single : make(2);
	const out = Math.max(0, (line - pitch) / 2 - 1);
	const lanes: Lane[] = [];
	const headings: Heading[] = [];
	let bottom = top;
	groups.forEach((list, column) => {
		let y = top;
		for (const group of list) {
			const lines = wraps(group, column);
			headings.push({ group, column, y, lines });
			y += lines.length * line + 2 + out;
			for (const { key } of rowsOf(group)) {
				lanes.push({ key, column, y, height: pitch });
				y += pitch;
			}
			y += 1 + out;
		}
		bottom = Math.max(bottom, y - 1 - out);
	});
	return {
		size: text,
		columns,
		lanes,
		headings,
		readout,
		top,
		bottom,
		none,
		noneY,
		keyY,
		radius: pitch >= ROW + 1 && wide ? 5 : 3.75
	};
}
