import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { given } from '../data-folder';
import type { Mutation } from './mutation';
import { HOSTILE } from './hostile';

/** A table as text: its header is the first row. */
type Grid = readonly (readonly string[])[];

const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);
const written = (grid: Grid, end = '\n') =>
	grid.map((row) => row.map(quoted).join(',') + end).join('');

const without = <T>(list: readonly T[], at: number): T[] => list.filter((_, index) => index !== at);
const swapped = <T>(list: readonly T[], a: number, b: number): T[] =>
	list.map((one, index) => (index === a ? list[b]! : index === b ? list[a]! : one));

/** Picks of one case; each way to change a table takes what it needs. They shrink towards the first cell. */
interface Picks {
	readonly row: number;
	readonly other: number;
	readonly column: number;
	readonly second: number;
	readonly text: string;
}

const picks: fc.Arbitrary<Picks> = fc.record({
	row: fc.nat(10_000),
	other: fc.nat(10_000),
	column: fc.nat(100),
	second: fc.nat(100),
	text: fc.constantFrom(...HOSTILE)
});

type Change = Omit<Mutation, 'files'> & { readonly text: string | Uint8Array | null };

/** With another text in one cell. */
function withCell(grid: Grid, row: number, column: number, text: string): Grid {
	return grid.map((cells, at) =>
		at === row ? cells.map((cell, index) => (index === column ? text : cell)) : cells
	);
}

/** All ways to change a table. Rows are counted as lines of the file: the header is line 1. */
const ways: Readonly<Record<string, (grid: Grid, picks: Picks) => Change>> = {
	cell(grid, { row, column, text }) {
		return {
			what: `line ${row + 1}, ${grid[0]![column]} is ${JSON.stringify(text.slice(0, 60))}`,
			text: written(withCell(grid, row, column, text))
		};
	},
	'longer cell'(grid, { row, column, text }) {
		const longer = `${grid[row]![column]}${text}`;
		return {
			what: `line ${row + 1}, ${grid[0]![column]} ends with ${JSON.stringify(text.slice(0, 60))}`,
			text: written(withCell(grid, row, column, longer))
		};
	},
	figure(grid, { row, column, other }) {
		const numeric = grid[row]!.flatMap((cell, index) =>
			/^-?\d+(\.\d+)?$/.test(cell) ? [index] : []
		);
		const at = numeric[column % Math.max(1, numeric.length)] ?? column;
		const cell = grid[row]![at]!;
		const text =
			other % 3 === 0 ? String(Number(cell) + 1) : other % 3 === 1 ? `${other}` : `${cell}0`;
		return {
			what: `line ${row + 1}, ${grid[0]![at]} is ${text}, not ${cell}`,
			text: written(withCell(grid, row, at, text))
		};
	},
	'dropped row'(grid, { row }) {
		return { what: `line ${row + 1} is gone`, text: written(without(grid, row)) };
	},
	'row twice'(grid, { row }) {
		return { what: `line ${row + 1} stands twice`, text: written([...grid, grid[row]!]) };
	},
	'row twice under another key'(grid, { row }) {
		const [key, ...rest] = grid[row]!;
		return {
			what: `line ${row + 1} stands again as ${key}-2`,
			text: written([...grid, [`${key}-2`, ...rest]])
		};
	},
	'turned rows'(grid, { row }) {
		const [header, ...rows] = grid as [string[], ...string[][]];
		const turned = [...rows.slice(row), ...rows.slice(0, row)];
		return {
			what: `rows begin at line ${row + 2}`,
			text: written([header, ...turned]),
			then: 'reordered'
		};
	},
	'rows back to front'(grid) {
		const [header, ...rows] = grid as [string[], ...string[][]];
		return {
			what: 'rows back to front',
			text: written([header, ...rows.reverse()]),
			then: 'reordered'
		};
	},
	'dropped column'(grid, { column }) {
		return {
			what: `no column ${grid[0]![column]}`,
			text: written(grid.map((row) => without(row, column)))
		};
	},
	'column twice'(grid, { column }) {
		return {
			what: `column ${grid[0]![column]} twice`,
			text: written(grid.map((row) => [...row, row[column]!]))
		};
	},
	'swapped columns'(grid, { column, second }) {
		return {
			what: `columns ${grid[0]![column]} and ${grid[0]![second]} swapped`,
			text: written(grid.map((row) => swapped(row, column, second))),
			then: 'same'
		};
	},
	'swapped names of columns'(grid, { column, second }) {
		return {
			what: `names of columns ${grid[0]![column]} and ${grid[0]![second]} swapped`,
			text: written([swapped(grid[0]!, column, second), ...grid.slice(1)])
		};
	},
	'swapped cells'(grid, { row, column, second }) {
		return {
			what: `line ${row + 1}: ${grid[0]![column]} and ${grid[0]![second]} swapped`,
			text: written(grid.map((cells, at) => (at === row ? swapped(cells, column, second) : cells)))
		};
	},
	'swapped cells of a column'(grid, { row, other, column }) {
		const [a, b] = [grid[row]![column]!, grid[other]![column]!];
		return {
			what: `${grid[0]![column]} of lines ${row + 1} and ${other + 1} swapped`,
			text: written(withCell(withCell(grid, row, column, b), other, column, a))
		};
	},
	'cell too many'(grid, { row, text }) {
		return {
			what: `line ${row + 1} has a cell more: ${JSON.stringify(text.slice(0, 40))}`,
			text: written(grid.map((cells, at) => (at === row ? [...cells, text] : cells)))
		};
	},
	'name of a column'(grid, { column, text }) {
		return {
			what: `column ${grid[0]![column]} is called ${JSON.stringify(text.slice(0, 40))}`,
			text: written(withCell(grid, 0, column, text))
		};
	},
	'ends of lines'(grid) {
		return { what: 'CRLF at the ends of lines', text: written(grid, '\r\n'), then: 'same' };
	},
	'byte order mark'(grid) {
		return { what: 'a byte order mark', text: `\uFEFF${written(grid)}`, then: 'same' };
	},
	'bytes that are no UTF-8'(grid, { row, column }) {
		const marked = written(withCell(grid, row, column, `${grid[row]![column]}\u0001`));
		const bytes = [...Buffer.from(marked)].flatMap((byte) =>
			byte === 1 ? [0xed, 0xa0, 0x80] : [byte]
		);
		return {
			what: `line ${row + 1}, ${grid[0]![column]} ends with half a surrogate pair`,
			text: Uint8Array.from(bytes)
		};
	},
	'cut off'(grid, { row, column }) {
		const text = written(grid);
		const at = Math.floor((text.length * ((row * 97 + column * 13) % 1000)) / 1000);
		return { what: `cut off after ${at} characters`, text: text.slice(0, at) };
	},
	'open quote'(grid, { row, column }) {
		return {
			what: `line ${row + 1} has an open quote`,
			text: written(grid.slice(0, row)) + '"' + grid[row]!.slice(column).join(',')
		};
	},
	'header only'(grid) {
		return { what: 'no rows', text: written(grid.slice(0, 1)) };
	},
	empty: () => ({ what: 'nothing in it', text: '' }),
	gone: () => ({ what: 'no such file', text: null })
};

/** How often a way is tried beside the others: most ways are one fault, cells are thousands. */
const OFTEN: Readonly<Record<string, number>> = {
	cell: 8,
	'longer cell': 4,
	figure: 6,
	'dropped row': 3,
	'swapped cells of a column': 3
};

/** Where the order of rows is told: the first of the cities that lead is the story's own. */
const ORDERED = ['tables/cities.csv'];

const gridOf = (file: string): Grid => parse(given[file]!) as unknown as Grid;

/** Mutations of one table of `data/`. */
export function tableMutations(file: string): fc.Arbitrary<Mutation> {
	const grid = gridOf(file);
	const ahead = (at: number) => 1 + (at % Math.max(1, grid.length - 1));
	const columns = grid[0]!.length;
	const kinds = Object.keys(ways).map((way) => ({
		arbitrary: fc.constant(way),
		weight: OFTEN[way] ?? 1
	}));
	return fc.tuple(fc.oneof(...kinds), picks).map(([way, { row, other, column, second, text }]) => {
		const change = ways[way]!(grid, {
			row: ahead(row),
			other: ahead(other),
			column: column % columns,
			second: second % columns,
			text
		});
		const { text: content, what, then } = change;
		const same = then === 'reordered' && ORDERED.includes(file) ? undefined : then;
		return {
			what: `${file}: ${what}`,
			files: { [file]: content },
			...(same === undefined ? {} : { then: same })
		};
	});
}
