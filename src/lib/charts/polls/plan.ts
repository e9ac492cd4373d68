import { textWidth, wrapText } from '../core/text';
import { answerRows } from './answers';
import { sourceOf, type Sheet } from './sheet';
import type { Poll, PollsData } from './types';

/** What stands around a bar, richest first: what does not fit is left to the table. */
const PLANS = [
	{ question: 'all', source: true, compact: false },
	{ question: 'all', source: false, compact: false },
	{ question: 'focus', source: false, compact: false },
	{ question: 'none', source: false, compact: false },
	{ question: 'none', source: false, compact: true }
] as const;

/** Space around a bar, in pixels: over it, under it, and between polls. */
const OVER = 4;
const UNDER = 2;
const BETWEEN = 8;

/** A poll with its words, and the top edge of each of its pieces in pixels. */
export interface Block {
	readonly poll: Poll;
	/** The question, or the poll's name. */
	readonly head: readonly string[];
	readonly headY: number;
	readonly bar: number;
	readonly answersY: number;
	/** Rows of the answers. */
	readonly answers: 1 | 2;
	readonly source: readonly string[];
	readonly sourceY: number;
}

/** Where the question has no room, the name of the poll stands in for it: one line, whichever fits. */
function nameOf(on: Sheet, poll: Poll): readonly string[] {
	const names = [sourceOf(on, poll), poll.pollster, poll.geography];
	const name = names.find((one) => textWidth(one, on.fontSize, 600) <= on.width);
	return name === undefined ? [] : [name];
}

function piecesOf(on: Sheet, poll: Poll, plan: (typeof PLANS)[number], thickness: number) {
	const { width, fontSize, lead, view } = on;
	const asked = plan.question === 'all' || (plan.question === 'focus' && poll.key === view.focus);
	const head = asked ? wrapText(poll.question, width, fontSize, 600) : nameOf(on, poll);
	const answers: 1 | 2 = plan.compact ? 1 : answerRows(on, poll);
	const source = plan.source ? wrapText(sourceOf(on, poll), width, fontSize) : [];
	const tall = (head.length + answers + source.length) * lead + thickness + BETWEEN;
	return { poll, head, answers, source, tall };
}

/** The polls from top to bottom in the richest plan that fits. Bars keep their words together; what is left over is air. */
export function planPolls(on: Sheet, polls: PollsData) {
	const top = on.lead + OVER;
	const thickness = Math.max(10, Math.min(on.height / polls.length / 7, 40));
	const plans = PLANS.map((plan) => polls.map((poll) => piecesOf(on, poll, plan, thickness)));
	const heightOf = (blocks: (typeof plans)[number]) =>
		blocks.reduce((sum, { tall }) => sum + tall, top) + (blocks.length - 1) * BETWEEN;
	const pieces = plans.find((plan) => heightOf(plan) <= on.height) ?? plans.at(-1) ?? [];
	const left = (on.height - heightOf(pieces)) / pieces.length;
	const air = Math.max(4, Math.min(left + BETWEEN, 90));
	let headY = top;
	const blocks = pieces.map(({ tall, ...piece }): Block => {
		const bar = headY + piece.head.length * on.lead + OVER;
		const answersY = bar + thickness + UNDER;
		const block = { ...piece, headY, bar, answersY, sourceY: answersY + piece.answers * on.lead };
		headY += tall + air;
		return block;
	});
	return { blocks, thickness };
}
