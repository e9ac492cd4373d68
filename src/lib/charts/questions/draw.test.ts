import { describe, expect, it } from 'vitest';
import { createFormat } from '$lib/i18n/format';
import { inside, overlaps, type Box } from '../core/boxes';
import { LEADING, type Drawing, type TextMark } from '../core/drawing';
import { textWidth } from '../core/text';
import { describeQuestions } from './describe';
import { drawQuestions } from './draw';
import { questionsTable } from './table';
import { KINDS, type QuestionsData, type QuestionsView, type QuestionsWords } from './types';

const format = createFormat('en');
const words: QuestionsWords = {
	text: 'The text',
	practice: 'Practice',
	courts: 'Courts',
	people: 'People',
	data: 'Data',
	alt_all: '{count} open questions.',
	alt_kind: '{kind}: {labels}.',
	alt_focus: '{question} What would settle it: {settles}',
	table_caption: 'Questions',
	column_question: 'Question',
	column_kind: 'Kind',
	column_state: 'State',
	column_settles: 'Settles'
};
const counts = { text: 5, practice: 5, courts: 3, people: 1, data: 2 };
const data: QuestionsData = KINDS.flatMap((kind) =>
	Array.from({ length: counts[kind] }, (_, index) => ({
		key: `${kind}-${'abcde'[index]}`,
		short: `A question about ${kind}`,
		question: `What do the records of the department say about ${kind}, and who keeps them now?`,
		state: 'Not found.',
		settles: 'A copy of the record, with its date.',
		kind
	}))
);
const views: QuestionsView[] = [
	{},
	{ kind: 'courts', focus: ['courts-a', 'courts-b', 'courts-c'] },
	{ kind: 'practice', focus: ['practice-b'] },
	{ focus: ['data-b'] }
];
const sizes = [
	[250, 200],
	[280, 220],
	[320, 300],
	[350, 380],
	[560, 460],
	[760, 520],
	[1100, 620],
	[1280, 800]
] as const;
const longer: QuestionsWords = {
	...words,
	text: 'The whole text',
	practice: 'In practice',
	courts: 'The courts',
	people: 'The people',
	data: 'The data'
};
const longerData = data.map((item) => ({
	...item,
	short: `${item.short} and of more`,
	question: item.question.replace('?', ', and what do the newest of them say of the rest?')
}));

const rings = (drawing: Drawing) => drawing.flatMap((mark) => (mark.kind === 'dot' ? mark : []));
const texts = (drawing: Drawing) => drawing.flatMap((mark) => (mark.kind === 'text' ? mark : []));
const asked = (drawing: Drawing) => texts(drawing).filter(({ key }) => key.endsWith(':asked'));
const kinds = (drawing: Drawing) => texts(drawing).filter(({ key }) => key.startsWith('kind:'));

function boxOf({ look, lines, size, at, align }: TextMark): Box {
	const weight = /bold|strong/.test(look) ? 680 : 400;
	const width = Math.max(...lines.map((line) => textWidth(line, size, weight)));
	const x = at[0] - { start: 0, middle: width / 2, end: width }[align];
	return { x, y: at[1], width, height: lines.length * size * LEADING };
}

describe.each(sizes)('drawQuestions at %i by %i', (width, height) => {
	const size = { width, height };
	const bounds = { x: -0.5, y: -0.01, width: width + 1, height: height + 0.02 };
	const cases = views.flatMap((view) => [
		{ view, labels: words, items: data },
		{ view, labels: longer, items: longerData }
	]);
	it.each(cases)('lays all questions on the line, in order: $view', ({ view, labels, items }) => {
		const drawing = drawQuestions(items, view, labels, size, format);
		const line = drawing.filter(({ look }) => look === 'the-line');
		expect(line).toHaveLength(1);
		const from = line[0]?.kind === 'rule' ? line[0].from[0] : NaN;
		expect(rings(drawing).map(({ row }) => row)).toEqual(items.map(({ key }) => key));
		expect(texts(drawing).filter(({ row }) => row)).toEqual([]);
		rings(drawing).forEach(({ at }, index) => {
			expect(at[0]).toBe(from);
			expect(at[1]).toBeGreaterThan(rings(drawing)[index - 1]?.at[1] ?? 0);
			expect(at[1]).toBeLessThan(height);
		});
		expect(new Set(drawing.map(({ key }) => key)).size).toBe(drawing.length);
	});

	it.each(cases)('keeps words inside and apart: $view', ({ view, labels, items }) => {
		const drawing = drawQuestions(items, view, labels, size, format);
		const boxes = texts(drawing).map(boxOf);
		boxes.forEach((box, index) => {
			expect(inside(box, bounds), JSON.stringify(texts(drawing)[index])).toBe(true);
			for (const other of boxes.slice(index + 1)) {
				expect(overlaps(box, other, -0.01)).toBe(false);
			}
			for (const { at, radius } of rings(drawing)) {
				const ring = {
					x: at[0] - radius,
					y: at[1] - radius,
					width: 2 * radius,
					height: 2 * radius
				};
				expect(overlaps(box, ring)).toBe(false);
			}
		});
		for (const mark of texts(drawing)) expect(mark.size).toBeGreaterThanOrEqual(12);
	});

	it('labels the foreground', () => {
		const drawing = drawQuestions(data, views[1]!, words, size, format);
		const front = asked(drawing).filter(({ look }) => look.includes('bold'));
		expect(front.map(({ key }) => key)).toEqual(
			['courts-a', 'courts-b', 'courts-c'].map((key) => `${key}:asked`)
		);
		const large = rings(drawing).filter(({ radius }) => radius > 5);
		expect(large.map(({ row }) => row)).toEqual(['courts-a', 'courts-b', 'courts-c']);
	});

	it('keeps its rings in all views', () => {
		for (const view of views) {
			const found = rings(drawQuestions(data, view, words, size, format));
			expect(found.every(({ hidden }) => !hidden)).toBe(true);
			expect(found.map(({ key }) => key)).toEqual(data.map(({ key }) => key));
		}
	});
});

it('labels every question on a phone, with its kind', () => {
	const drawing = drawQuestions(data, {}, words, { width: 350, height: 380 }, format);
	expect(asked(drawing)).toHaveLength(data.length);
	expect(kinds(drawing).map(({ lines }) => lines.join(' '))).toEqual(
		KINDS.map((kind) => words[kind])
	);
});

it('lets every ring say what is asked and what would settle it', () => {
	for (const ring of rings(drawQuestions(data, {}, words, { width: 350, height: 380 }, format))) {
		const item = data.find(({ key }) => key === ring.row);
		expect(ring.say).toBe(`${item?.question} What would settle it: ${item?.settles}`);
	}
});

it('counts the questions and tells the foreground in full', () => {
	expect(describeQuestions(data, {}, words, format).match(/\d+/g)).toEqual(['16']);
	const text = describeQuestions(data, views[3]!, words, format);
	expect(text).toContain('say about data, and who keeps them now? What would settle it: A copy');
});

it('has a table row for every ring', () => {
	const drawing = drawQuestions(data, {}, words, { width: 350, height: 380 }, format);
	expect(questionsTable(data, words).rows.map(({ key }) => key)).toEqual(
		rings(drawing).map(({ row }) => row)
	);
});
