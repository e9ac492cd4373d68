import { LEADING } from '../core/drawing';
import { textWidth, wrapText } from '../core/text';
import type { Clause } from './types';

export interface ClauseRow {
	readonly key: string;
	/** Title, broken into lines; empty where there is no room for it. */
	readonly lines: readonly string[];
	/** Whom the clause binds, broken into lines; empty where there is no room for it. */
	readonly meta: readonly string[];
	/** Pixels, the least air below included. */
	readonly height: number;
}

/** Most pixels of a row that is only a mark; on a small plot such rows close up. */
const BARE = 13;
/** Sections that are longer say that no number was found: for the table, not for a row. */
const SHORT_SECTION = 16;

/**
 * Rows of one column of clauses, as high as what stands beside them in `sections` at least. `meta` adds whom each binds,
 * and its section where `section` asks; `tight` leaves less air.
 */
export function clauseRows(
	clauses: readonly Clause[],
	width: number,
	fontSize: number,
	sections: ReadonlyMap<string, readonly string[]>,
	show: { readonly meta: boolean; readonly section: boolean; readonly tight: boolean }
): ClauseRow[] {
	return clauses.map(({ key, title, binds, section }) => {
		const lines = wrapText(title, width, fontSize, 680);
		const short = show.section && section.length <= SHORT_SECTION;
		const text = short ? `${section}: ${binds}` : binds;
		const meta = show.meta ? wrapText(text, width, fontSize) : [];
		const most = Math.max(lines.length + meta.length, sections.get(key)?.length ?? 0);
		const height = most * fontSize * LEADING + (show.meta && !show.tight ? 8 : 4);
		return { key, lines, meta, height };
	});
}

/** Sum of the rows' heights in pixels. */
export function tall(rows: readonly ClauseRow[]): number {
	return rows.reduce((sum, row) => sum + row.height, 0);
}

/**
 * Takes titles away, those that matter least and stand last first, until the rows fit. Weight 3 is
 * the foreground: it keeps its title.
 */
export function dropTitles(
	rows: readonly ClauseRow[],
	height: number,
	weight: (key: string) => number
): ClauseRow[] {
	const kept = [...rows];
	const front = rows.filter((row) => weight(row.key) >= 3);
	const bare = Math.min(BARE, (height - tall(front)) / Math.max(1, rows.length - front.length));
	const order = rows
		.map((row, index) => ({ index, weight: weight(row.key), lines: row.lines.length }))
		.filter((row) => row.weight < 3)
		.sort((a, b) => a.weight - b.weight || b.lines - a.lines || b.index - a.index);
	for (const { index } of order) {
		if (tall(kept) <= height) break;
		const row = kept[index];
		if (row) kept[index] = { key: row.key, lines: [], meta: [], height: bare };
	}
	return kept;
}

/**
 * Section numbers beside rows: broken into at most two lines, and left out where they are longer
 * or say the same as the row above.
 */
export function sectionLines(clauses: readonly Clause[], width: number, fontSize: number) {
	return new Map(
		clauses.map((clause, index) => {
			const lines = wrapText(clause.section, width, fontSize);
			const fits = lines.length <= 2 && lines.every((line) => textWidth(line, fontSize) <= width);
			const repeats = clauses[index - 1]?.section === clause.section;
			return [clause.key, fits && !repeats ? lines : []];
		})
	);
}

/** Where a clause's row stands: the middle of its title's first line, in pixels. */
export interface Placed {
	readonly row: ClauseRow;
	readonly x: number;
	readonly y: number;
	/** From the row above to the row below. */
	readonly height: number;
}

/** Rows of one column below one another from `top`, with what is left of `free` between them. */
export function stackRows(
	rows: readonly ClauseRow[],
	at: { readonly x: number; readonly top: number; readonly free: number },
	lead: number,
	mostAir: number
): Placed[] {
	const spare = at.free - tall(rows);
	const air = Math.max(0, Math.min(spare / Math.max(1, rows.length), mostAir));
	// Where even bare marks are too many for the height, rows close up evenly.
	const squeeze = spare < 0 ? at.free / tall(rows) : 1;
	let y = at.top;
	return rows.map((row) => {
		const middle = row.lines.length ? lead / 2 : row.height / 2;
		const height = row.height * squeeze + air;
		const placed = { row, x: at.x, y: y + middle * squeeze, height };
		y += height;
		return placed;
	});
}
