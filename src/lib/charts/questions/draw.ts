import type { Format } from '$lib/i18n/format';
import type { Size } from '../core/contract';
import type { DotMark, Drawing, TextMark } from '../core/drawing';
import { inFront, isPlain } from './describe';
import { frameOf, type Frame } from './frame';
import { rowsOf, type QuestionRow } from './rows';
import type { QuestionsData, QuestionsView, QuestionsWords } from './types';

type Stress = 'plain' | 'focus' | 'dim';

const COLOUR = { plain: 'ink', focus: 'ink', dim: 'ink-faint' } as const;
const SOFT = { plain: 'ink-soft', focus: 'ink-soft', dim: 'ink-faint' } as const;
/** Half of a ring, in pixels. */
const RADIUS = { plain: 5, focus: 7, dim: 5 } as const;

/** The ring of a question. It says what is asked and what would settle it. */
function ringOf({ item, ring }: QuestionRow, stress: Stress, line: number, say: string): DotMark {
	return {
		kind: 'dot',
		key: item.key,
		row: item.key,
		look: `${COLOUR[stress]} open`,
		at: [line, ring],
		radius: RADIUS[stress],
		say
	};
}

/** The words of a question: what is asked, and below it, softer, what would settle it. */
function wordsOf({ item, top, title, detail }: QuestionRow, stress: Stress, frame: Frame) {
	const { left, lead, fontSize: size } = frame;
	const look = stress === 'focus' ? 'ink bold' : COLOUR[stress];
	const common = { kind: 'text', size, align: 'start' } as const;
	const marks: TextMark[] = [
		{ ...common, key: `${item.key}:asked`, look, lines: title, at: [left, top] },
		{
			...common,
			key: `${item.key}:settles`,
			look: SOFT[stress],
			lines: detail,
			at: [left, top + title.length * lead]
		}
	];
	return marks.filter(({ lines }) => lines.length > 0);
}

/** Open questions: rings lying on the line, grouped by the kind of answer that is missing. */
export function drawQuestions(
	data: QuestionsData,
	view: QuestionsView,
	words: QuestionsWords,
	size: Size,
	format: Format
): Drawing {
	const frame = frameOf(words, size);
	const { wide, line, left, fontSize } = frame;
	const { rows, heads } = rowsOf(data, view, frame);
	const plain = isPlain(view);
	const headings = heads.map(({ kind, top }): TextMark => {
		const front = plain || data.some((item) => item.kind === kind && inFront(item, view));
		return {
			kind: 'text',
			key: `kind:${kind}`,
			look: front ? 'ink-soft strong' : 'ink-faint strong',
			lines: [words[kind]],
			at: [wide ? line - 16 : left, top],
			size: fontSize,
			align: wide ? 'end' : 'start'
		};
	});
	const questions = rows.flatMap((row) => {
		const { question, settles } = row.item;
		const say = format.fill(words.alt_focus, { question, settles });
		const stress = plain ? 'plain' : inFront(row.item, view) ? 'focus' : 'dim';
		return [ringOf(row, stress, line, say), ...wordsOf(row, stress, frame)];
	});
	return [
		{ kind: 'rule', key: 'the-line', look: 'the-line', from: [line, 0], to: [line, size.height] },
		...headings,
		...questions
	];
}
