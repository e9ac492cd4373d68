import { placeLabels, type Box } from '../core/boxes';
import type { Size } from '../core/contract';
import { textWidth, wrapText } from '../core/text';
import { inFront, isPlain } from './describe';
import {
	KINDS,
	type Kind,
	type Question,
	type QuestionsData,
	type QuestionsView,
	type QuestionsWords
} from './types';

/** A ring on the line. Percent of the plot. */
export interface QuestionMark {
	readonly key: string;
	readonly x: number;
	readonly y: number;
	readonly state: 'plain' | 'focus' | 'dim';
	/** Lines beside the ring, none where there is no room: bold ones, then soft ones. */
	readonly title: readonly string[];
	readonly detail: readonly string[];
	/** Where those lines stand, in pixels. */
	readonly box: Box;
}

export interface QuestionHeading {
	readonly kind: Kind;
	readonly text: string;
	readonly box: Box;
	readonly dim: boolean;
	/** True where it stands on the far side of the line. */
	readonly aside: boolean;
}

export interface QuestionsLayout {
	readonly marks: readonly QuestionMark[];
	readonly headings: readonly QuestionHeading[];
	/** Where the line stands, percent of the width. */
	readonly line: number;
	readonly fontSize: number;
}

type Told = 'settled' | 'question' | 'short' | 'ring';

interface Plan {
	readonly headings: boolean;
	/** What is told of questions in the foreground, and of the others. */
	readonly front: Told;
	readonly others: Told;
	readonly gap: number;
}

export const LEADING = 1.22;
const SETTLED = { front: 'settled', others: 'short' } as const;
const ASKED = { front: 'question', others: 'short' } as const;

/** Richest first; the last one that needs no more room than there is wins. */
const PLANS: readonly Plan[] = [
	{ headings: true, ...SETTLED, gap: 9 },
	{ headings: true, ...ASKED, gap: 7 },
	{ headings: true, ...ASKED, gap: 3 },
	{ headings: true, front: 'question', others: 'ring', gap: 3 },
	{ headings: true, front: 'short', others: 'short', gap: 2 },
	{ headings: false, front: 'question', others: 'ring', gap: 3 },
	{ headings: false, front: 'short', others: 'short', gap: 1 },
	{ headings: false, front: 'short', others: 'ring', gap: 1 }
];

/**
 * The line stands near the left, and the questions lie on it as rings, grouped by kind. A wide
 * plot has the kinds on the other side of the line.
 */
export function layoutQuestions(
	data: QuestionsData,
	view: QuestionsView,
	words: QuestionsWords,
	size: Size
): QuestionsLayout {
	const { width, height } = size;
	const wide = width >= 640;
	const fontSize = wide && height >= 420 ? 16 : 13;
	const line = fontSize * LEADING;
	const plain = isPlain(view);
	const kindsWidth = Math.max(...KINDS.map((kind) => textWidth(words[kind], fontSize, 600)));
	const lineX = wide ? Math.min(kindsWidth + 24, width * 0.3) : 9;
	const left = lineX + 18;
	const room = Math.min(width - left, fontSize * 44);

	const linesOf = (item: Question, plan: Plan) => {
		const told = plain || inFront(item, view) ? plan.front : plan.others;
		const wrap = (text: string) => wrapText(text, room, fontSize, 600);
		if (told === 'ring') return { title: [], detail: [] };
		const title = wrap(told === 'short' ? item.short : item.question);
		return { title, detail: told === 'settled' ? wrap(item.settles) : [] };
	};
	const stack = (plan: Plan) => {
		let y = 0;
		let kind: Kind | undefined;
		const heads: { kind: Kind; y: number }[] = [];
		const rows = data.map((item) => {
			if (plan.headings && item.kind !== kind) {
				kind = item.kind;
				// A gap before each kind; on a narrow plot the kind has a row of its own.
				if (y > 0) y += plan.gap;
				heads.push({ kind, y });
				if (!wide) y += line;
			}
			const { title, detail } = linesOf(item, plan);
			const tall = Math.max(10, (title.length + detail.length) * line);
			const row = { item, title, detail, y, tall };
			y += tall + plan.gap;
			return row;
		});
		return { heads, rows, needed: y - plan.gap };
	};
	const planned = PLANS.map(stack).find(({ needed }) => needed <= height);
	if (!planned) return crowded(data, view, size, fontSize, lineX, room);

	// What is left over goes between the rows, up to a row's height each.
	const { heads, rows, needed } = planned;
	const air = Math.min((height - needed) / Math.max(1, rows.length), line * 0.9);
	const shift = (y: number) => y + air * (rows.filter((row) => row.y < y).length + 0.5);
	const marks = rows.map(({ item, title, detail, y, tall }): QuestionMark => {
		const top = shift(y);
		const ring = top + (title.length ? line / 2 : tall / 2);
		const lines = [...title, ...detail];
		const across = Math.max(0, ...lines.map((text) => textWidth(text, fontSize, 600)));
		return {
			key: item.key,
			x: (lineX / width) * 100,
			y: (ring / height) * 100,
			state: plain ? 'plain' : inFront(item, view) ? 'focus' : 'dim',
			title,
			detail,
			box: { x: left, y: top, width: across, height: lines.length * line }
		};
	});
	const headings = heads.map(({ kind, y }): QuestionHeading => {
		const across = textWidth(words[kind], fontSize, 600);
		const x = wide ? lineX - 16 - across : left;
		return {
			kind,
			text: words[kind],
			box: { x, y: shift(y), width: across, height: line },
			aside: wide,
			dim: !plain && !data.some((item) => item.kind === kind && inFront(item, view))
		};
	});
	return { marks, headings, line: (lineX / width) * 100, fontSize };
}

/** Too little room for a row each: rings at even steps, and labels where they do not touch. */
function crowded(
	data: QuestionsData,
	view: QuestionsView,
	size: Size,
	fontSize: number,
	lineX: number,
	room: number
): QuestionsLayout {
	const { width, height } = size;
	const line = fontSize * LEADING;
	const plain = isPlain(view);
	const step = height / data.length;
	const rows = data.map((item, index) => ({ item, y: (index + 0.5) * step }));
	const fronts = (item: Question) => Number(inFront(item, view));
	const candidates = [...rows]
		.sort((a, b) => fronts(b.item) - fronts(a.item))
		.map(({ item, y }) => {
			const across = textWidth(item.short, fontSize, 600);
			const box = { x: lineX + 18, y: y - line / 2, width: across, height: line };
			return { item: item.key, boxes: across <= room ? [box] : [] };
		});
	const bounds = { x: 0, y: 0, width, height };
	const placed = new Map(placeLabels(candidates, bounds, [], 0).map((at) => [at.item, at.box]));
	const marks = rows.map(({ item, y }): QuestionMark => {
		const box = placed.get(item.key);
		return {
			key: item.key,
			x: (lineX / width) * 100,
			y: (y / height) * 100,
			state: plain ? 'plain' : inFront(item, view) ? 'focus' : 'dim',
			title: box ? [item.short] : [],
			detail: [],
			box: box ?? { x: lineX + 18, y, width: 0, height: 0 }
		};
	});
	return { marks, headings: [], line: (lineX / width) * 100, fontSize };
}
