import { placeLabels } from '../core/boxes';
import { textWidth, wrapText } from '../core/text';
import { inFront, isPlain } from './describe';
import type { Frame } from './frame';
import type { Kind, Question, QuestionsData, QuestionsView } from './types';

/** A question on the line, with as much of it as there is room for. Pixels. */
export interface QuestionRow {
	readonly item: Question;
	/** Middle of its ring. */
	readonly ring: number;
	/** Top of its words. */
	readonly top: number;
	/** The question, then what would settle it, in lines. */
	readonly title: readonly string[];
	readonly detail: readonly string[];
}

export interface QuestionRows {
	readonly rows: readonly QuestionRow[];
	/** Kinds, each over or beside its first question. */
	readonly heads: readonly { readonly kind: Kind; readonly top: number }[];
}

type Told = 'settled' | 'question' | 'short' | 'ring';

interface Plan {
	readonly headings: boolean;
	/** What is told of questions in the foreground, and of the others. */
	readonly front: Told;
	readonly others: Told;
	readonly gap: number;
}

const SETTLED = { front: 'settled', others: 'short' } as const;
const ASKED = { front: 'question', others: 'short' } as const;

/** Richest first; the first one that needs no more room than there is wins. */
const PLANS: readonly Plan[] = [
	{ headings: true, ...SETTLED, gap: 9 },
	{ headings: true, ...ASKED, gap: 7 },
	{ headings: true, ...ASKED, gap: 3 },
	{ headings: true, ...ASKED, gap: 1 },
	{ headings: true, front: 'question', others: 'ring', gap: 3 },
	{ headings: true, front: 'short', others: 'short', gap: 2 },
	{ headings: false, front: 'question', others: 'ring', gap: 3 },
	{ headings: false, front: 'short', others: 'short', gap: 1 },
	{ headings: false, front: 'short', others: 'ring', gap: 1 }
];
/** Height of a ring without words. */
const BARE = 10;

function linesOf(item: Question, told: Told, { room, fontSize }: Frame) {
	const wrap = (text: string) => wrapText(text, room, fontSize, 680);
	if (told === 'ring') return { title: [], detail: [] };
	return {
		title: wrap(told === 'short' ? item.short : item.question),
		detail: told === 'settled' ? wrap(item.settles) : []
	};
}

/** Rows below one another from the top, as a plan tells them. */
function stack(data: QuestionsData, view: QuestionsView, frame: Frame, plan: Plan) {
	const { lead, wide } = frame;
	let y = 0;
	let kind: Kind | undefined;
	const heads: { kind: Kind; top: number }[] = [];
	const rows = data.map((item) => {
		if (plan.headings && item.kind !== kind) {
			kind = item.kind;
			// A gap before each kind; on a narrow plot the kind has a row of its own.
			if (y > 0) y += plan.gap;
			heads.push({ kind, top: y });
			if (!wide) y += lead;
		}
		const told = isPlain(view) || inFront(item, view) ? plan.front : plan.others;
		const { title, detail } = linesOf(item, told, frame);
		const tall = Math.max(BARE, (title.length + detail.length) * lead);
		const row = { item, title, detail, top: y, tall };
		y += tall + plan.gap;
		return row;
	});
	return { heads, rows, needed: y - plan.gap };
}

/** The questions in order, told as fully as the height allows, grouped by kind. */
export function rowsOf(data: QuestionsData, view: QuestionsView, frame: Frame): QuestionRows {
	const { size, lead } = frame;
	const planned = PLANS.map((plan) => stack(data, view, frame, plan)).find(
		({ needed }) => needed <= size.height
	);
	if (!planned) return { heads: [], rows: crowded(data, view, frame) };
	// What is left over goes between the rows, up to a row's height each.
	const { heads, rows, needed } = planned;
	const air = Math.min((size.height - needed) / Math.max(1, rows.length), lead * 0.9);
	const shift = (y: number) => y + air * (rows.filter((row) => row.top < y).length + 0.5);
	return {
		heads: heads.map(({ kind, top }) => ({ kind, top: shift(top) })),
		rows: rows.map(({ tall, ...row }) => {
			const top = shift(row.top);
			return { ...row, top, ring: top + (row.title.length ? lead : tall) / 2 };
		})
	};
}

/** Too little room for a row each: rings at even steps, and words where they do not touch. */
function crowded(data: QuestionsData, view: QuestionsView, frame: Frame): QuestionRow[] {
	const { size, lead, left, room, fontSize } = frame;
	const step = size.height / data.length;
	const rows = data.map((item, index) => {
		const ring = (index + 0.5) * step;
		return { item, ring, top: ring - lead / 2 };
	});
	const fronts = (item: Question) => Number(inFront(item, view));
	const candidates = [...rows]
		.sort((a, b) => fronts(b.item) - fronts(a.item))
		.map(({ item, top }) => {
			const width = textWidth(item.short, fontSize, 680);
			const boxes = width <= room ? [{ x: left, y: top, width, height: lead }] : [];
			return { item: item.key, boxes };
		});
	const placed = placeLabels(candidates, { x: 0, y: 0, ...size }, [], 0).map(({ item }) => item);
	return rows.map((row) => {
		const title = placed.includes(row.item.key) ? [row.item.short] : [];
		return { ...row, title, detail: [] };
	});
}
