import { describe, expect, it } from 'vitest';
import { createFormat } from '$lib/i18n/format';
import type { Row, Table, Tables } from '$lib/story/types';
import { inside, overlaps, type Box } from '../core/boxes';
import { LEADING, type Mark, type TextMark } from '../core/drawing';
import { textWidth } from '../core/text';
import { pollsContract } from './contract';
import { describePolls } from './describe';
import { drawPolls } from './draw';
import { pollsTable } from './table';
import { ANSWERS, type Answer, type PollsData, type PollsView, type PollsWords } from './types';

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
const longer = {
	...words,
	...Object.fromEntries(
		[...ANSWERS, 'half' as const, 'rest' as const].map((key) => {
			const word = words[key];
			return [key, word + word.slice(0, Math.ceil(word.length * 0.4))];
		})
	)
};
const sizes: [number, number][] = [
	[250, 200],
	[280, 220],
	[350, 380],
	[700, 520],
	[1280, 800],
	...[320, 350, 560, 760, 1100].flatMap((width) =>
		[300, 460, 620].map((height): [number, number] => [width, height])
	)
];
const views: PollsView[] = [{ show }, { show, focus: 'a' }, { show: ['b'] }, { show: ['c', 'a'] }];
const phone = { width: 350, height: 380 };

const barsOf = (marks: readonly Mark[]) =>
	marks.flatMap((mark) => (mark.kind === 'rect' ? mark : []));
const textsOf = (marks: readonly Mark[]) =>
	marks.flatMap((mark) => (mark.kind === 'text' ? mark : []));
const boxOf = ({ at: [x, y], lines, size, align, look }: TextMark): Box => {
	const width = Math.max(
		...lines.map((line) => textWidth(line, size, look.includes('strong') ? 600 : 400))
	);
	return {
		x: align === 'middle' ? x - width / 2 : x,
		y,
		width,
		height: lines.length * size * LEADING
	};
};

describe('select', () => {
	it('takes the parts of the question alone, most to least', () => {
		expect(data.map(({ key }) => key)).toEqual(show);
		expect(data[0]?.parts.map(({ answer }) => answer)).toEqual(['always', 'some', 'never']);
		expect(data[1]?.parts.map(({ answer }) => answer)).toEqual(['yes', 'unsure', 'no']);
	});
});

describe.each(sizes)('polls at %i by %i', (width, height) => {
	const size = { width, height };

	it.each(views)('keeps shares and words in place for %j', (view) => {
		for (const labels of [words, longer]) {
			const marks = drawPolls(data, view, labels, size, format);
			const plot = { x: -0.01, y: -0.01, width: width + 0.02, height: height + 0.02 };
			const parts = barsOf(marks).map((bar) => [bar.row, bar.width / width]);
			const shares = data.flatMap((one) => one.parts.map(({ key, share: of }) => [key, of / 100]));
			expect(parts.map(([row]) => row)).toEqual(shares.map(([row]) => row));
			parts.forEach(([, of], at) => expect(of).toBeCloseTo(Number(shares[at]?.[1])));
			const bars = barsOf(marks).filter(({ hidden }) => !hidden);
			const rows = view.show.flatMap((key) => data.find((one) => one.key === key)?.parts ?? []);
			expect(bars.map(({ row }) => row).sort()).toEqual(rows.map(({ key }) => key).sort());
			for (const bar of bars) expect(inside(bar, plot)).toBe(true);
			const boxes = textsOf(marks).map(boxOf);
			boxes.forEach((box, index) => {
				expect(inside(box, plot)).toBe(true);
				for (const other of boxes.slice(index + 1)) expect(overlaps(box, other)).toBe(false);
				for (const bar of bars) expect(overlaps(box, bar)).toBe(false);
			});
			for (const text of textsOf(marks)) expect(text.size).toBeGreaterThanOrEqual(12);
		}
	});

	it('stacks the parts from zero without a gap', () => {
		const bars = barsOf(drawPolls(data, { show }, words, size, format)).slice(0, 3);
		[0, 38, 85].forEach((share, at) => expect(bars[at]?.x).toBeCloseTo((share / 100) * width));
	});
});

it('has one line, at half, and keeps the keys of its bars in every view', () => {
	const keysOf = (view: PollsView) =>
		barsOf(drawPolls(data, view, words, phone, format)).map(({ key }) => key);
	for (const view of views) {
		const marks = drawPolls(data, view, words, phone, format);
		expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
		const line = marks.filter(({ look }) => look === 'the-line');
		expect(line).toMatchObject([{ from: [175, 0], to: [175, 380] }]);
		expect(keysOf(view)).toEqual(keysOf({ show }));
	}
});

it('says of each part its answer, its share and who asked', () => {
	const bars = barsOf(drawPolls(data, { show }, words, phone, format));
	const told = format.fill(words.source, {
		pollster: 'B',
		geography: 'Minnesota',
		dates: 'late January to early February'
	});
	expect(bars.find(({ row }) => row === 'poll-b-2026-yes')?.say).toBe(`yes 50%. ${told}`);
});

it('says under every bar who asked, where there is room', () => {
	const keys = [480, 640, 700, 900, 1280].map((width) => {
		const texts = textsOf(drawPolls(data, { show }, words, { width, height: 700 }, format));
		return texts.filter(({ key }) => key.endsWith('-source')).map(({ key }) => key);
	});
	for (const found of keys) expect(found).toEqual(['a-source', 'b-source', 'c-source']);
});

it('labels every answer on a phone', () => {
	const keys = textsOf(drawPolls(data, { show }, words, phone, format)).map(({ key }) => key);
	expect(keys.filter((key) => key.endsWith('-label'))).toHaveLength(7);
	expect(keys.filter((key) => key.endsWith('-rest'))).toHaveLength(1);
});

it('tells the shares of its polls and no other number', () => {
	const text = describePolls(data, { show, focus: 'a' }, words, format);
	expect(text.match(/\d+/g)).toEqual(['38', '47', '15', '50', '13', '36', '67']);
	expect(text.match(/The rest is blank/g)).toHaveLength(1);
});

it('has a row for every part', () => {
	const keys = pollsTable(data, words, format).rows.map(({ key }) => key);
	const bars = barsOf(drawPolls(data, { show }, words, phone, format));
	expect(keys).toEqual(bars.map(({ row }) => row));
});
