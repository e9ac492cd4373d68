import type { Size } from '../core/contract';
import { textWidth, wrapText } from '../core/text';
import { amendments, columnOf, versionName, versionsIn } from './describe';
import { clauseRows, dropTitles, LEADING, sectionLines, tall, type ClauseRow } from './rows';
import type { Clause, ProvisionsData, ProvisionsView, ProvisionsWords } from './types';

export interface ClauseMark {
	readonly key: string;
	/** Percent of the plot; the middle of the title's first line. */
	readonly x: number;
	readonly y: number;
	readonly lines: readonly string[];
	readonly meta: readonly string[];
	/** Section number, on the other side of the line. */
	readonly section: readonly string[];
	/** Which end of the text touches the mark. */
	readonly anchor: 'start' | 'end';
	/** True where exceptions are stated: the mark is then an open ring. */
	readonly open: boolean;
	/** True where the clause stands beside the text of 2003 and changes none of it. */
	readonly fresh: boolean;
	readonly state: 'plain' | 'focus' | 'dim' | 'hidden';
}

export interface Connector {
	readonly key: string;
	/** From the old clause to the new one, percent of the plot. */
	readonly x1: number;
	readonly y1: number;
	readonly x2: number;
	readonly y2: number;
	readonly state: 'plain' | 'focus' | 'dim' | 'hidden';
}

export interface ProvisionsLayout {
	readonly marks: readonly ClauseMark[];
	readonly connectors: readonly Connector[];
	readonly headings: readonly {
		readonly lines: readonly string[];
		readonly x: number;
		readonly anchor: 'start' | 'end';
	}[];
	/** Percent of the width. */
	readonly lineX: number;
	/** Lower end of the line, percent of the height. */
	readonly lineEnd: number;
	/** What the clause in the foreground says, binds and excepts; empty where there is no room. */
	readonly detail: { readonly y: number; readonly parts: readonly (readonly string[])[] };
	/** Key to the marks: top in percent of the height, or null where there is no room. */
	readonly keyY: number | null;
	/** Pixels between the line and a mark; none where marks stand on the line. */
	readonly reach: number;
	readonly fontSize: number;
}

/** Pixels between a mark and its text. */
export const TEXT_GAP = 14;

interface Column {
	readonly clauses: readonly Clause[];
	readonly width: number;
	readonly anchor: 'start' | 'end';
	readonly x: number;
}

/** Clauses as rows against the line: one text on its right, or 2003 on its left and 2025 on its right. */
export function layoutProvisions(
	data: ProvisionsData,
	view: ProvisionsView,
	words: ProvisionsWords,
	size: Size
): ProvisionsLayout {
	const { width, height } = size;
	const wide = width >= 560;
	const fontSize = width >= 1000 && height >= 560 ? 16 : wide ? 14 : 13;
	const lead = fontSize * LEADING;
	const both = view.show === 'both';
	const reach = both ? Math.max(16, width * 0.035) : 0;
	const margin = Math.min(210, width * 0.26);
	const line = both ? width * 0.44 : wide ? margin : 10;

	const columns = versionsIn(view).map((version, index): Column => {
		const left = both && index === 0;
		const x = line + (left ? -reach : reach);
		const room = (left ? x : width - x) - TEXT_GAP - 2;
		const clauses = columnOf(data, version, view);
		// A line of text longer than this is hard to read against its neighbours.
		return { clauses, width: Math.min(room, fontSize * 36), anchor: left ? 'end' : 'start', x };
	});
	const focus = columns.flatMap(({ clauses }) => clauses).find(({ key }) => key === view.focus);

	const pairs = amendments(data);
	const near = (key: string) =>
		pairs.some(
			(pair) =>
				(pair.old.key === key && pair.new.key === focus?.key) ||
				(pair.new.key === key && pair.old.key === focus?.key)
		);
	const linked = (key: string) =>
		pairs.some(({ old, new: now }) => [old.key, now.key].includes(key));
	const weight = (key: string) =>
		key === focus?.key ? 3 : both && near(key) ? 2 : both && linked(key) ? 1 : 0;

	const part = (label: string, text: string) =>
		wrapText(`${label}: ${text}`, Math.min(width - 4, fontSize * 42), fontSize);
	const facts = focus
		? [
				part(words.binds, focus.binds),
				part(words.exceptions, focus.exceptions || words.no_exceptions)
			]
		: [];
	const full = focus
		? [wrapText(focus.plain, Math.min(width - 4, fontSize * 42), fontSize), ...facts]
		: [];
	const detailHeight = (parts: readonly (readonly string[])[]) =>
		parts.length ? parts.flat().length * lead + parts.length * 4 + 14 : 0;

	const headings = versionsIn(view).map((version, index) => {
		const { width: room = width, anchor = 'start', x = line } = columns[index] ?? {};
		const lines = wrapText(versionName(version, words), room, fontSize, 650);
		return { lines, x: (x / width) * 100, anchor };
	});
	const top = Math.max(...headings.map(({ lines }) => lines.length)) * lead + (wide ? 16 : 10);
	const keyHeight = lead + 8;
	const keyWidth = textWidth(`${words.exception_mark} ${words.new_clause}`, fontSize) + 70;
	const keyed = keyWidth <= width && columns.some(({ clauses }) => clauses.length > 0);
	const room = (parts: readonly (readonly string[])[], key: boolean) =>
		height - top - detailHeight(parts) - (key ? keyHeight : 0);
	const rowsOf = (meta: boolean, tight = false) =>
		columns.map((column) => {
			const section = !wide && !both && !tight;
			return clauseRows(column.clauses, column.width, fontSize, { meta, section, tight });
		});
	const named = rowsOf(false);
	const plans = [
		{ parts: full, rows: rowsOf(true), key: true },
		...(focus ? [] : [{ parts: full, rows: rowsOf(true, true), key: true }]),
		{ parts: full, rows: named, key: true },
		{ parts: facts, rows: named, key: true },
		{ parts: facts, rows: named, key: false }
	];
	const fitting = plans.find(({ parts, rows, key }) =>
		rows.every((column) => tall(column) <= room(parts, key && keyed))
	);
	// Too little height for all titles: words about the foreground stay if the rows keep half of it.
	// Two texts side by side keep it all: there the picture is how many clauses, and which.
	const parts = !both && room(facts, false) >= height * 0.45 ? facts : [];
	const key = keyed && height >= 340;
	const plan = fitting ?? {
		parts,
		rows: named.map((rows) => dropTitles(rows, room(parts, key), weight)),
		key
	};
	const free = room(plan.parts, plan.key && keyed);

	const percentX = (x: number) => (x / width) * 100;
	const percentY = (y: number) => (y / height) * 100;
	const placed = new Map<string, { column: Column; row: ClauseRow; x: number; y: number }>();
	plan.rows.forEach((rows, index) => {
		const column = columns[index];
		if (!column) return;
		const spare = free - tall(rows);
		const air = Math.min(spare / Math.max(1, rows.length), wide ? 20 : 12);
		// Where even bare marks are too many for the height, rows close up evenly.
		const squeeze = spare < 0 ? free / tall(rows) : 1;
		let y = top;
		for (const row of rows) {
			const middle = row.lines.length ? lead / 2 : row.height / 2;
			placed.set(row.key, { column, row, x: column.x, y: y + middle * squeeze });
			y += row.height * squeeze + Math.max(0, air);
		}
	});

	const stateOf = (key: string) => {
		if (key === focus?.key) return 'focus';
		if (both && view.compare) return linked(key) ? 'plain' : 'dim';
		return focus && !(both && near(key)) ? 'dim' : 'plain';
	};
	const sections = new Map(
		wide && !both
			? columns.flatMap(({ clauses }) => [...sectionLines(clauses, margin - 20, fontSize)])
			: []
	);
	const marks = data.map((clause, index): ClauseMark => {
		const at = placed.get(clause.key);
		const open = clause.exceptions !== '';
		const { key } = clause;
		const rest = { lines: [], meta: [], section: [], anchor: 'start', open, fresh: false } as const;
		if (!at) {
			// A clause not on show waits on the line.
			const y = 10 + (80 * index) / data.length;
			return { key, x: percentX(line), y, ...rest, state: 'hidden' };
		}
		return {
			key,
			x: percentX(at.x),
			y: percentY(at.y),
			lines: at.row.lines,
			meta: at.row.meta,
			section: sections.get(key) ?? [],
			anchor: at.column.anchor,
			open,
			fresh: both && clause.version === '2025' && clause.amends.length === 0,
			state: stateOf(key)
		};
	});

	const connectors = pairs.map((pair): Connector => {
		const from = placed.get(pair.old.key);
		const to = placed.get(pair.new.key);
		if (!from || !to) {
			const x = percentX(line);
			return { key: pair.key, x1: x, y1: 50, x2: x, y2: 50, state: 'hidden' };
		}
		const own = [pair.old.key, pair.new.key].includes(focus?.key ?? '');
		return {
			key: pair.key,
			x1: percentX(from.x),
			y1: percentY(from.y),
			x2: percentX(to.x),
			y2: percentY(to.y),
			state: own ? 'focus' : focus && !view.compare ? 'dim' : 'plain'
		};
	});

	const keyTop = height - keyHeight + 4 - detailHeight(plan.parts);
	return {
		marks,
		connectors,
		headings,
		lineX: percentX(line),
		lineEnd: percentY(top + free),
		detail: { y: percentY(height - detailHeight(plan.parts)), parts: plan.parts },
		keyY: plan.key && keyed ? percentY(keyTop) : null,
		reach,
		fontSize
	};
}
