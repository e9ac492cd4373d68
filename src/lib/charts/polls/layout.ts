import type { Format } from '$lib/i18n/format';
import { placeLabels, type Box } from '../core/boxes';
import type { Size } from '../core/contract';
import { textWidth, wrapText } from '../core/text';
import { restOf, shownPolls } from './describe';
import {
	toneOf,
	type Poll,
	type PollsData,
	type PollsView,
	type PollsWords,
	type Tone
} from './types';

/** One part of one bar. Positions and sizes in percent of the plot; x is the share itself. */
export interface Segment {
	readonly key: string;
	readonly tone: Tone;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly state: State;
}

/** Words over, under or at a bar, broken into lines; the box is in pixels. */
export interface PollText {
	readonly key: string;
	readonly kind: 'question' | 'source' | 'answer' | 'rest' | 'half';
	readonly lines: readonly string[];
	readonly box: Box;
	readonly state: State;
}

export type State = 'plain' | 'focus' | 'dim' | 'hidden';

export interface PollsLayout {
	readonly segments: readonly Segment[];
	readonly texts: readonly PollText[];
	readonly fontSize: number;
}

const LEADING = 1.25;

/** What stands around a bar, richest first: what does not fit is left to the table. */
const PLANS = [
	{ question: 'all', source: true, compact: false },
	{ question: 'all', source: false, compact: false },
	{ question: 'focus', source: false, compact: false },
	{ question: 'none', source: false, compact: false },
	{ question: 'none', source: false, compact: true }
] as const;

/**
 * One bar per poll, 0 to 100 percent over the plot's width, with its question above, its answers
 * beneath and who asked it below. Bars keep their words together; what is left over is air.
 */
export function layoutPolls(
	data: PollsData,
	view: PollsView,
	words: PollsWords,
	size: Size,
	format: Format
): PollsLayout {
	const { width, height } = size;
	const fontSize = width >= 560 && height >= 420 ? 16 : 13;
	const line = fontSize * LEADING;
	const polls = shownPolls(data, view);
	const stateOf = (poll: Poll): State => {
		if (!polls.includes(poll)) return 'hidden';
		if (view.focus === undefined) return 'plain';
		return poll.key === view.focus ? 'focus' : 'dim';
	};
	const wrap = (text: string, weight = 400) => wrapText(text, width, fontSize, weight);
	const sourceOf = (poll: Poll) => format.fill(words.source, { ...poll, parts: '' });
	// Where the question has no room, the name of the poll stands in for it: one line, whichever fits.
	const nameOf = (poll: Poll) =>
		[sourceOf(poll), poll.pollster, poll.geography]
			.map((text) => wrap(text, 600))
			.find((lines) => lines.length === 1) ?? [];

	const top = line + 4;
	const thickness = Math.max(10, Math.min(height / polls.length / 7, 40));
	const block = (poll: Poll, plan: (typeof PLANS)[number]) => {
		const asked = plan.question === 'all' || (plan.question === 'focus' && poll.key === view.focus);
		const head = asked ? wrap(poll.question, 600) : nameOf(poll);
		const answers = plan.compact ? 1 : labelLines(poll, words, format, width, fontSize);
		const source = plan.source ? wrap(sourceOf(poll)) : [];
		const tall = (head.length + answers + source.length) * line + thickness + 8;
		return { poll, head, answers, source, tall };
	};
	const planned = PLANS.map((plan) => polls.map((poll) => block(poll, plan)));
	const heightOf = (blocks: (typeof planned)[number]) =>
		blocks.reduce((sum, { tall }) => sum + tall, top) + (blocks.length - 1) * 8;
	const blocks = planned.find((plan) => heightOf(plan) <= height) ?? planned.at(-1)!;
	const air = Math.max(4, Math.min((height - heightOf(blocks)) / blocks.length + 8, 90));

	const texts: PollText[] = [halfText(words, size, fontSize)];
	const at = new Map<Poll, number>();
	let y = top;
	for (const { poll, head, answers, source, tall } of blocks) {
		const state = stateOf(poll);
		const box = (lines: readonly string[], weight: number, boxY: number): Box => ({
			x: 0,
			y: boxY,
			width: Math.max(0, ...lines.map((text) => textWidth(text, fontSize, weight))),
			height: lines.length * line
		});
		const add = (kind: 'question' | 'source', lines: string[], boxY: number) => {
			const weight = kind === 'question' ? 600 : 400;
			const spot = box(lines, weight, boxY);
			if (lines.length && spot.y + spot.height <= height && spot.width <= width) {
				texts.push({ key: `${poll.key}-${kind}`, kind, lines, box: spot, state });
			}
		};
		const bar = y + head.length * line + 4;
		at.set(poll, bar);
		add('question', head, y);
		const labelY = bar + thickness + 2;
		texts.push(...answerTexts(poll, words, format, size, fontSize, labelY, answers, state));
		add('source', source, labelY + answers * line);
		y += tall + air;
	}

	const segments = data.flatMap((poll) => {
		let x = 0;
		return poll.parts.map((part): Segment => {
			const start = x;
			x += part.share;
			return {
				key: part.key,
				tone: toneOf(part.answer),
				x: start,
				y: at.has(poll) ? ((at.get(poll) ?? 0) / height) * 100 : 100,
				width: part.share,
				height: (thickness / height) * 100,
				state: stateOf(poll)
			};
		});
	});
	return { segments, texts, fontSize };
}

function halfText(words: PollsWords, { width }: Size, fontSize: number): PollText {
	const wide = textWidth(words.half, fontSize);
	const box = { x: width / 2 - wide / 2, y: 0, width: wide, height: fontSize * LEADING };
	return { key: 'half', kind: 'half', lines: [words.half], box, state: 'plain' };
}

/** The answers of a poll with what they leave out, each with its place along the bar in percent. */
function spans(poll: Poll, words: PollsWords, format: Format) {
	let x = 0;
	const parts = poll.parts.map((part) => {
		const start = x;
		x += part.share;
		const label = [words[part.answer], format.number(part.share, 'percent')];
		return { key: `${part.key}-label`, kind: 'answer' as const, label, start, share: part.share };
	});
	const rest = restOf(poll);
	if (!rest) return parts;
	const label = [words.rest];
	return [
		...parts,
		{ key: `${poll.key}-rest`, kind: 'rest' as const, label, start: x, share: rest }
	];
}

/** Two lines where some answer and its share do not fit side by side under their part. */
function labelLines(
	poll: Poll,
	words: PollsWords,
	format: Format,
	width: number,
	fontSize: number
): 1 | 2 {
	const fits = spans(poll, words, format).every(
		({ label, share }) => textWidth(label.join(' '), fontSize, 600) + 6 <= (share / 100) * width
	);
	return fits ? 1 : 2;
}

function answerTexts(
	poll: Poll,
	words: PollsWords,
	format: Format,
	size: Size,
	fontSize: number,
	y: number,
	rows: 1 | 2,
	state: State
): PollText[] {
	const candidates = spans(poll, words, format).map((span) => {
		const full = span.label.join(' ');
		const room = (span.share / 100) * size.width;
		// On one row, an answer with no room for its name keeps its number.
		const named = textWidth(full, fontSize, 600) <= room;
		const lines = rows === 2 ? span.label : [named ? full : (span.label.at(-1) ?? full)];
		const width = Math.max(...lines.map((text) => textWidth(text, fontSize, 600)));
		const box = { y, width, height: lines.length * fontSize * LEADING };
		const from = (span.start / 100) * size.width;
		const to = ((span.start + span.share) / 100) * size.width;
		// Under the start of its part; the last one may lean back to stay inside the plot.
		const boxes = [from, Math.max(0, Math.min(to, size.width) - width)].map((x) => ({ x, ...box }));
		return { item: { ...span, lines }, boxes };
	});
	const bounds = { x: 0, y: 0, width: size.width, height: size.height };
	return placeLabels(candidates, bounds).map(({ item: { key, kind, lines }, box }) => ({
		key,
		kind,
		lines,
		box,
		state
	}));
}
