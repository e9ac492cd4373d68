import { describe, expect, it } from 'vitest';
import { createFormat } from '$lib/i18n/format';
import type { Row, Table, Tables } from '$lib/story/types';
import { inside, overlaps } from '../core/boxes';
import { pollsContract } from './contract';
import { describePolls } from './describe';
import { layoutPolls } from './layout';
import { pollsTable } from './table';
import { ANSWERS, type Answer, type PollsData, type PollsWords } from './types';

const format = createFormat('en');
const answers = Object.fromEntries(ANSWERS.map((answer) => [answer, answer])) as Record<
	Answer,
	string
>;
const words: PollsWords = {
	...answers,
	some: 'In some cases',
	half: 'Half',
	rest: 'Not given here',
	source: '{pollster}; {geography}, {dates}',
	alt_poll: '{question} Answers: {parts}.',
	alt_part: '{answer} {share}',
	alt_rest: 'The rest is blank.',
	alt_focus: 'In the foreground: {pollster}.',
	table_caption: 'Polls',
	column_poll: 'Poll',
	column_question: 'Question',
	column_answer: 'Answer',
	column_share: 'Share'
};

const poll = (poll_id: string, question: string, pollster: string): Row => ({
	poll_id,
	question,
	geography: 'Minnesota',
	field_dates: 'late January to early February',
	sponsor_and_pollster: pollster
});
const share = (figure_id: string, value: number, record: string): Row => ({
	figure_id,
	value,
	unit: 'percent',
	record: `polls/${record}`
});
const table = (name: string, key: string, rows: Row[]): Table => ({
	name,
	key,
	columns: Object.keys(rows[0] ?? {}),
	rows,
	units: {},
	byKey: new Map(rows.map((row) => [String(row[key]), row])),
	file: 'test'
});
const tables: Tables = new Map([
	[
		'polls',
		table('polls', 'poll_id', [
			poll(
				'a',
				'How often local police should cooperate to deport people in the country without legal permission: always, in some cases or never.',
				'A news desk, a television station and a newspaper of the state, by a polling firm'
			),
			poll('b', 'Whether state and local police should help enforce immigration law.', 'B'),
			poll('c', 'Whether they should cooperate.', 'C'),
			poll('d', 'Nothing that can be drawn.', 'D')
		])
	],
	[
		'figures',
		table('figures', 'figure_id', [
			share('poll-a-2026-never', 15, 'a'),
			share('poll-a-2026-some', 47, 'a'),
			share('poll-a-2026-always', 38, 'a'),
			share('poll-a-2026-disapprove-ice', 64, 'a'),
			share('poll-b-2026-no', 36, 'b'),
			share('poll-b-2026-yes', 50, 'b'),
			share('poll-b-2026-unsure', 13, 'b'),
			share('poll-c-2026-cooperate', 67, 'c')
		])
	]
]);
const data: PollsData = pollsContract.select(tables);
const show = ['a', 'b', 'c'];
const sizes = [
	[250, 200],
	[280, 220],
	[350, 380],
	[700, 520],
	[1280, 800]
] as const;
const views = [{ show }, { show, focus: 'a' }, { show: ['b'] }, { show: ['c', 'a'] }];

describe('select', () => {
	it('takes the parts of the question alone, most to least', () => {
		expect(data.map(({ key }) => key)).toEqual(show);
		expect(data[0]?.parts.map(({ answer }) => answer)).toEqual(['always', 'some', 'never']);
		expect(data[1]?.parts.map(({ answer }) => answer)).toEqual(['yes', 'unsure', 'no']);
	});
});

describe.each(sizes)('layoutPolls at %i by %i', (width, height) => {
	it.each(views)('keeps shares and words in place for %j', (view) => {
		const { segments, texts } = layoutPolls(data, view, words, { width, height }, format);
		const plot = { x: 0, y: 0, width, height };
		expect(segments.map(({ key, width: share }) => [key, share])).toEqual(
			data.flatMap(({ parts }) => parts.map(({ key, share }) => [key, share]))
		);
		const shown = segments.filter(({ state }) => state !== 'hidden');
		const bars = shown.map((part) => ({
			x: (part.x / 100) * width,
			y: (part.y / 100) * height,
			width: (part.width / 100) * width,
			height: (part.height / 100) * height
		}));
		for (const bar of bars) expect(inside({ ...bar, width: bar.width - 0.01 }, plot)).toBe(true);
		texts.forEach(({ box }, index) => {
			expect(inside(box, plot)).toBe(true);
			for (const other of texts.slice(index + 1)) expect(overlaps(box, other.box)).toBe(false);
			for (const bar of bars) expect(overlaps(box, bar)).toBe(false);
		});
	});

	it('stacks the parts from zero without a gap', () => {
		const { segments } = layoutPolls(data, { show }, words, { width, height }, format);
		expect(segments.slice(0, 3).map(({ x }) => x)).toEqual([0, 38, 85]);
	});
});

it('labels every answer on a phone', () => {
	const { texts } = layoutPolls(data, { show }, words, { width: 350, height: 380 }, format);
	expect(texts.filter(({ kind }) => kind === 'answer')).toHaveLength(7);
	expect(texts.filter(({ kind }) => kind === 'rest')).toHaveLength(1);
});

it('tells the shares of its polls and no other number', () => {
	const text = describePolls(data, { show, focus: 'a' }, words, format);
	expect(text.match(/\d+/g)).toEqual(['38', '47', '15', '50', '13', '36', '67']);
	expect(text.match(/The rest is blank/g)).toHaveLength(1);
});

it('has a row for every part', () => {
	const keys = pollsTable(data, words, format).rows.map(({ key }) => key);
	const { segments } = layoutPolls(data, { show }, words, { width: 350, height: 380 }, format);
	expect(keys).toEqual(segments.map(({ key }) => key));
});
