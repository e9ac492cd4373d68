import { describe, expect, it } from 'vitest';
import { createFormat } from '$lib/i18n/format';
import { inside, overlaps } from '../core/boxes';
import { describeQuestions } from './describe';
import { layoutQuestions } from './layout';
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
	[350, 380],
	[700, 520],
	[1280, 800]
] as const;

describe.each(sizes)('layoutQuestions at %i by %i', (width, height) => {
	it.each(views)('lays all questions on the line, in order, for %j', (view) => {
		const { marks, headings, line } = layoutQuestions(data, view, words, { width, height });
		expect(marks.map(({ key }) => key)).toEqual(data.map(({ key }) => key));
		marks.forEach((mark, index) => {
			expect(mark.x).toBe(line);
			expect(mark.y).toBeGreaterThan(marks[index - 1]?.y ?? 0);
			expect(mark.y).toBeLessThan(100);
		});
		const boxes = [
			...marks.filter(({ title }) => title.length).map(({ box }) => box),
			...headings.map(({ box }) => box)
		];
		boxes.forEach((box, index) => {
			expect(inside(box, { x: 0, y: 0, width, height: height + 0.01 })).toBe(true);
			for (const other of boxes.slice(index + 1)) {
				expect(overlaps(box, other, -0.01)).toBe(false);
			}
		});
	});

	it('labels the foreground', () => {
		const { marks } = layoutQuestions(data, views[1]!, words, { width, height });
		const front = marks.filter(({ state }) => state === 'focus');
		expect(front.map(({ key }) => key)).toEqual(['courts-a', 'courts-b', 'courts-c']);
		expect(front.every(({ title }) => title.length > 0)).toBe(true);
	});
});

it('labels every question on a phone, with its kind', () => {
	const { marks, headings } = layoutQuestions(data, {}, words, { width: 350, height: 380 });
	expect(marks.every(({ title }) => title.length > 0)).toBe(true);
	expect(headings).toHaveLength(KINDS.length);
});

it('counts the questions and tells the foreground in full', () => {
	expect(describeQuestions(data, {}, words, format).match(/\d+/g)).toEqual(['16']);
	const text = describeQuestions(data, views[3]!, words, format);
	expect(text).toContain('say about data, and who keeps them now? What would settle it: A copy');
});

it('has a table row for every mark', () => {
	const { marks } = layoutQuestions(data, {}, words, { width: 350, height: 380 });
	expect(questionsTable(data, words).rows.map(({ key }) => key)).toEqual(
		marks.map(({ key }) => key)
	);
});
