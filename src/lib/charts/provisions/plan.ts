import { textWidth, wrapText } from '../core/text';
import type { Frame } from './frame';
import type { Front } from './front';
import { clauseRows, dropTitles, tall, type ClauseRow } from './rows';
import type { ProvisionsWords } from './types';

/** Words about the clause in the foreground, each in lines. */
type Parts = readonly (readonly string[])[];

/** What there is room for. Pixels. */
export interface Plan {
	/** Rows of each column. */
	readonly rows: readonly (readonly ClauseRow[])[];
	/** What the clause in the foreground says, binds and excepts; empty where there is no room. */
	readonly parts: Parts;
	/** True where a key tells what the signs mean. */
	readonly keyed: boolean;
	/** Height for the rows. */
	readonly free: number;
}

/** Air over, between and under the parts of the detail. */
export const DETAIL = { over: 6, between: 4, under: 8 } as const;

/** Height of the words about the clause in the foreground, with their air. */
export function detailHeight(parts: Parts, lead: number): number {
	if (parts.length === 0) return 0;
	return parts.flat().length * lead + parts.length * DETAIL.between + DETAIL.over + DETAIL.under;
}

/** Height of the key to the signs, with the air over it. */
export function keyHeight(lead: number): number {
	return lead + 8;
}

/** What is told about the clause in the foreground: its facts, and all of it. */
function detailOf({ size, fontSize }: Frame, { focus }: Front, words: ProvisionsWords) {
	if (!focus) return { facts: [], full: [] };
	const wrap = (text: string) => wrapText(text, Math.min(size.width - 4, fontSize * 42), fontSize);
	const facts = [
		wrap(`${words.binds}: ${focus.binds}`),
		wrap(`${words.exceptions}: ${focus.exceptions || words.no_exceptions}`)
	];
	return { facts, full: [wrap(focus.plain), ...facts] };
}

/** The richest rows, words and key that fit into the height. */
export function planOf(frame: Frame, front: Front, words: ProvisionsWords): Plan {
	const { size, wide, both, fontSize, lead, top, columns, sections } = frame;
	const { facts, full } = detailOf(frame, front, words);
	const keyWidth = textWidth(`${words.exception_mark} ${words.new_clause}`, fontSize) + 70;
	const keyable = keyWidth <= size.width && columns.some(({ clauses }) => clauses.length > 0);
	const room = (parts: Parts, key: boolean) =>
		size.height - top - detailHeight(parts, lead) - (key && keyable ? keyHeight(lead) : 0);
	const rowsOf = (meta: boolean, tight = false) =>
		columns.map((column) => {
			const section = !wide && !both && !tight;
			return clauseRows(column.clauses, column.width, fontSize, sections, { meta, section, tight });
		});
	const named = rowsOf(false);
	const plans = [
		{ parts: full, rows: rowsOf(true), key: true },
		...(front.focus ? [] : [{ parts: full, rows: rowsOf(true, true), key: true }]),
		{ parts: full, rows: named, key: true },
		{ parts: facts, rows: named, key: true },
		{ parts: facts, rows: named, key: false }
	];
	const fitting = plans.find(({ parts, rows, key }) =>
		rows.every((column) => tall(column) <= room(parts, key))
	);
	if (fitting) {
		const { parts, rows, key } = fitting;
		return { parts, rows, keyed: key && keyable, free: room(parts, key) };
	}
	// Too little height for all titles: words about the foreground stay if the rows keep half of it.
	// Two texts side by side keep it all: there the picture is how many clauses, and which.
	const parts = !both && room(facts, false) >= size.height * 0.45 ? facts : [];
	const keyed = keyable && size.height >= 340;
	const free = room(parts, keyed);
	return { parts, rows: named.map((rows) => dropTitles(rows, free, front.weight)), keyed, free };
}
