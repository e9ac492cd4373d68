import type { Format } from '$lib/i18n/format';
import type { Size } from '../core/contract';
import type { Drawing, RectMark, RuleMark, TextMark } from '../core/drawing';
import { textWidth } from '../core/text';
import { answerTexts } from './answers';
import { planPolls, type Block } from './plan';
import { shownPolls } from './shares';
import { isDim, sheet, sourceOf, type Sheet } from './sheet';
import { toneOf, type Part, type Poll, type PollsData, type PollsView } from './types';
import type { PollsWords, Tone } from './types';

/** Solid, half shade, dashed outline, plain outline: never colour alone. */
const LOOKS: Readonly<Record<Tone, string>> = {
	most: 'ink polls-part',
	some: 'ink polls-part polls-some',
	unsure: 'ink open polls-unsure',
	least: 'ink open'
};

/** An answer with its share, and who asked. */
function sayOf(on: Sheet, poll: Poll, part: Part): string {
	const share = on.format.number(part.share, 'percent');
	const told = on.format.fill(on.words.alt_part, { answer: on.words[part.answer], share });
	return `${told}. ${sourceOf(on, poll)}`;
}

/** The parts of a poll's bar, from the plot's left edge without a gap. A poll that the view leaves out waits at the foot. */
function barOf(on: Sheet, poll: Poll, y: number | undefined, height: number): RectMark[] {
	const dim = y !== undefined && isDim(on, poll) ? ' polls-dim' : '';
	let from = 0;
	return poll.parts.map((part) => {
		const x = (from / 100) * on.width;
		from += part.share;
		return {
			kind: 'rect',
			key: part.key,
			row: part.key,
			look: LOOKS[toneOf(part.answer)] + dim,
			x,
			y: y ?? on.height - height,
			width: (part.share / 100) * on.width,
			height,
			hidden: y === undefined,
			say: sayOf(on, poll, part)
		};
	});
}

/** The words of a poll: question, answers, and who asked. Lines that would leave the plot are left to the table. */
function wordsOf(on: Sheet, block: Block): TextMark[] {
	const { poll, head, headY, answersY, answers, source, sourceY } = block;
	const piece = (name: string, look: string, lines: readonly string[], y: number): TextMark[] => {
		const weight = name === 'question' ? 600 : 400;
		const wide = Math.max(0, ...lines.map((line) => textWidth(line, on.fontSize, weight)));
		if (!lines.length || wide > on.width || y + lines.length * on.lead > on.height) return [];
		const { fontSize: size } = on;
		const key = `${poll.key}-${name}`;
		return [{ kind: 'text', key, look, at: [0, y], lines, size, align: 'start', halo: true }];
	};
	return [
		...piece('question', isDim(on, poll) ? 'ink-soft' : 'ink strong', head, headY),
		...answerTexts(on, poll, answersY, answers),
		...piece('source', 'ink-soft', source, sourceY)
	];
}

/** The line at half, with its name. */
function halfOf({ width, height, fontSize, words }: Sheet): [RuleMark, TextMark] {
	const x = width / 2;
	return [
		{ kind: 'rule', key: 'the-line', look: 'the-line', from: [x, 0], to: [x, height] },
		{
			kind: 'text',
			key: 'half',
			look: 'ink-soft',
			at: [x, 0],
			lines: [words.half],
			size: fontSize,
			align: 'middle',
			halo: true
		}
	];
}

/**
 * One bar per poll, 0 to 100 percent over the plot's width, with its question above, its answers
 * beneath and who asked it below; the line stands at half. What the parts leave out of 100 percent
 * stays blank.
 */
export function drawPolls(
	data: PollsData,
	view: PollsView,
	words: PollsWords,
	size: Size,
	format: Format
): Drawing {
	const on = sheet({ view, words, format }, size);
	const { blocks, thickness } = planPolls(on, shownPolls(data, view));
	const [line, half] = halfOf(on);
	const bars = data.flatMap((poll) => {
		const block = blocks.find((one) => one.poll === poll);
		return barOf(on, poll, block?.bar, thickness);
	});
	return [...bars, line, half, ...blocks.flatMap((block) => wordsOf(on, block))];
}
