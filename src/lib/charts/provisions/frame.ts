import type { Size } from '../core/contract';
import { LEADING } from '../core/drawing';
import { wrapText } from '../core/text';
import { columnOf, versionName, versionsIn } from './describe';
import { sectionLines } from './rows';
import type { Clause, ProvisionsData, ProvisionsView, ProvisionsWords } from './types';

/** Pixels between a sign and its words. */
export const TEXT_GAP = 14;

/** One text of the law: its clauses stand below one another. */
export interface Column {
	readonly clauses: readonly Clause[];
	/** Name of the text, in lines. */
	readonly heading: readonly string[];
	/** Where its signs stand, and how wide its words may be. Pixels. */
	readonly x: number;
	readonly width: number;
	/** Which end of the words touches the sign. */
	readonly align: 'start' | 'end';
}

/** What depends on the plot's size and the texts on show. Pixels. */
export interface Frame {
	readonly size: Size;
	readonly wide: boolean;
	readonly both: boolean;
	readonly fontSize: number;
	/** Height of a line of words. */
	readonly lead: number;
	/** Where the line stands. */
	readonly line: number;
	/** From the line to a sign; nothing where signs stand on the line. */
	readonly reach: number;
	/** Where the clauses begin, below the headings. */
	readonly top: number;
	readonly columns: readonly Column[];
	/** Section numbers on the other side of the line, in lines, by the clause's key. */
	readonly sections: ReadonlyMap<string, readonly string[]>;
}

/** The line and the columns against it: one text on its right, or 2003 on its left and 2025 on its right. */
export function frameOf(
	data: ProvisionsData,
	view: ProvisionsView,
	words: ProvisionsWords,
	size: Size
): Frame {
	const { width, height } = size;
	const wide = width >= 560;
	const fontSize = width >= 1000 && height >= 560 ? 16 : wide ? 14 : 13;
	const lead = fontSize * LEADING;
	const both = view.show === 'both';
	const reach = both ? Math.max(16, width * 0.035) : 0;
	const line = both ? width * 0.44 : wide ? Math.min(210, width * 0.26) : 10;
	const columns = versionsIn(view).map((version, index): Column => {
		const left = both && index === 0;
		const x = line + (left ? -reach : reach);
		const room = (left ? x : width - x) - TEXT_GAP - 2;
		return {
			clauses: columnOf(data, version, view),
			heading: wrapText(versionName(version, words), room, fontSize, 680),
			x,
			// A line of text longer than this is hard to read against its neighbours.
			width: Math.min(room, fontSize * 36),
			align: left ? 'end' : 'start'
		};
	});
	const headed = Math.max(...columns.map(({ heading }) => heading.length));
	const top = headed * lead + (wide ? 16 : 10);
	const sections = new Map(
		wide && !both
			? columns.flatMap(({ clauses }) => [...sectionLines(clauses, line - 20, fontSize)])
			: []
	);
	return { size, wide, both, fontSize, lead, line, reach, top, columns, sections };
}
