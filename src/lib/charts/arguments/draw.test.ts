import { describe, expect, it } from 'vitest';
import { createFormat } from '$lib/i18n/format';
import { inside, overlaps, type Box } from '../core/boxes';
import { boundsOf, LEADING, type DotMark, type Mark, type TextMark } from '../core/drawing';
import { textWidth } from '../core/text';
import { describeArguments } from './describe';
import { drawArguments } from './draw';
import { argumentsTable } from './table';
import { DIRECTIONS, SIDES, type ArgumentsData, type ArgumentsView } from './types';
import type { ArgumentsWords } from './types';

const format = createFormat('en');
const claim =
	'Handing people over before trial can deny victims a prosecution, and tying local officers to immigration work can raise the risks those officers face.';
const keys = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8', 'p9', 'p10'];
const findings = keys.flatMap((pair, at) =>
	SIDES.flatMap((side) =>
		Array.from({ length: 3 + (at % 2) }, (_, index) => ({
			key: `${side}-${pair}-${index}`,
			pair,
			side,
			direction: DIRECTIONS[index]!,
			finding: 'A finding.',
			design: 'Matching, fixed effects, difference-in-differences and synthetic control'
		}))
	)
);
const rank = (direction: (typeof DIRECTIONS)[number]) => DIRECTIONS.indexOf(direction);
const data: ArgumentsData = {
	pairs: keys.map((key) => ({
		key,
		short: key === 'p7' ? 'Victims and witnesses' : `Quarrel ${key}`,
		topic: `The quarrel ${key}`,
		claims: { critic: claim, advocate: claim }
	})),
	findings: findings.sort((a, b) => rank(a.direction) - rank(b.direction))
};
const words: ArgumentsWords = {
	critic: 'Critics',
	advocate: 'Advocates',
	supports: 'Supports the claim',
	mixed: 'Mixed',
	complicates: 'Complicates the claim',
	contradicts: 'Contradicts the claim',
	evidence: 'Evidence',
	finding: 'Finding',
	design: 'Kind of study',
	topic: 'Topic',
	side: 'Side',
	alt_pairs: '{count} pairs.',
	alt_topics: 'About {topics}.',
	alt_pair: '{topic}. Critics: {critic} Advocates: {advocate}',
	alt_side: 'In front: {side}.',
	alt_findings: '{side}: {items}.',
	alt_evidence:
		'{count}: {supports} support, {mixed} mixed, {complicates} complicate, {contradicts} contradict.'
};
const longer = Object.fromEntries(
	Object.entries(words).map(([key, word]) => [
		key,
		key.startsWith('alt_') ? word : word + word.slice(0, Math.ceil(word.length * 0.4))
	])
) as ArgumentsWords;
const widths = [320, 350, 560, 760, 1100];
const sizes = [
	{ width: 250, height: 200 },
	{ width: 280, height: 220 },
	{ width: 350, height: 380 },
	{ width: 700, height: 520 },
	{ width: 1280, height: 800 },
	...widths.flatMap((width) => [300, 460, 620].map((height) => ({ width, height })))
];
const views: ArgumentsView[] = [
	{ show: 'pairs' },
	{ show: 'pairs', pair: 'p2', side: 'advocate' },
	{ show: 'pairs', pair: 'p10' },
	{ show: 'evidence', pair: 'p2' },
	{ show: 'evidence' },
	{ show: 'evidence', side: 'critic' }
];

type Size = (typeof sizes)[number];
const draw = (view: ArgumentsView, size: Size, labels = words) =>
	drawArguments(data, view, labels, size, format);
const textsOf = (marks: readonly Mark[]) =>
	marks.flatMap((mark) => (mark.kind === 'text' && !mark.hidden ? mark : []));
const signsOf = (marks: readonly Mark[]) =>
	marks.flatMap((mark) => (mark.kind === 'dot' && mark.row ? mark : []));
const rows = new Map(data.findings.map((finding) => [finding.key, finding]));
const rowOf = (mark: DotMark) => rows.get(mark.row ?? '')!;
const boxOf = ({ at: [x, y], lines, size, align, look }: TextMark): Box => {
	const weight = /strong|bold/.test(look) ? 650 : 400;
	const width = Math.max(...lines.map((line) => textWidth(line, size, weight)));
	const before = { start: 0, middle: width / 2, end: width }[align];
	return { x: x - before, y, width, height: lines.length * size * LEADING };
};
const discOf = ({ at: [x, y], radius }: DotMark): Box => ({
	x: x - radius,
	y: y - radius,
	width: radius * 2,
	height: radius * 2
});

describe.each(sizes)('arguments at $width by $height', (size) => {
	const plot = { x: -0.5, y: -0.5, width: size.width + 1, height: size.height + 1 };

	it.each(views)('words stay inside and apart, also longer ones: %o', (view) => {
		// Words 40 percent longer have room from the narrowest phone on.
		for (const labels of size.width < 320 ? [words] : [words, longer]) {
			const seen = textsOf(draw(view, size, labels)).map((mark) => ({ mark, box: boxOf(mark) }));
			for (const { mark, box } of seen) {
				expect(mark.size).toBeGreaterThanOrEqual(12);
				expect(inside(box, plot), mark.key).toBe(true);
			}
			seen.forEach((a, index) =>
				seen.slice(index + 1).forEach((b) => {
					expect(overlaps(a.box, b.box, -0.5), `${a.mark.key} ${b.mark.key}`).toBe(false);
				})
			);
		}
	});

	it.each(views)('words lie on no sign: %o', (view) => {
		const marks = draw(view, size);
		const signs = marks.flatMap((mark) => (mark.kind === 'dot' ? mark : []));
		for (const text of textsOf(marks)) {
			for (const sign of signs) {
				expect(overlaps(boxOf(text), discOf(sign), -0.5), `${text.key} ${sign.key}`).toBe(false);
			}
		}
	});

	it.each(views)(
		'each finding has one sign, in the picture, on its side of the line: %o',
		(view) => {
			const marks = draw(view, size);
			const signs = signsOf(marks);
			const keys = data.findings.map(({ key }) => key);
			expect(signs.map(({ row }) => row).sort()).toEqual([...keys].sort());
			expect(marks.filter(({ row }) => row).length).toBe(keys.length);
			for (const sign of signs) {
				expect(sign.key).toBe(sign.row);
				expect(sign.at[0] < size.width / 2).toBe(rowOf(sign).side === 'critic');
				expect(inside(boundsOf(sign)!, plot)).toBe(true);
				expect(sign.say).toContain(rowOf(sign).design);
			}
		}
	);

	it.each(views)('signs keep apart: %o', (view) => {
		const boxes = signsOf(draw(view, size)).map(discOf);
		boxes.forEach((a, index) =>
			boxes.slice(index + 1).forEach((b) => expect(overlaps(a, b)).toBe(false))
		);
	});

	it.each(views.filter((view) => !view.side))('both sides have equal room: %o', (view) => {
		const places = (side: string) =>
			signsOf(draw(view, size))
				.filter((sign) => rowOf(sign).side === side)
				.map(({ at: [x, y] }) => `${Math.abs(x - size.width / 2).toFixed(2)} ${y.toFixed(2)}`);
		expect(places('critic')).toEqual(places('advocate'));
	});
});

describe('arguments', () => {
	const size = { width: 350, height: 380 };
	const keysWith = (view: ArgumentsView, start: string) =>
		textsOf(draw(view, size)).filter(({ key }) => key.startsWith(start));

	it('has one line, and the same signs, rows and topics in every view', () => {
		const moving = (view: ArgumentsView) =>
			draw(view, size)
				.filter(({ kind, key }) => kind === 'rule' || rows.has(key) || keys.includes(key))
				.map(({ key }) => key)
				.sort();
		for (const view of views) {
			const marks = draw(view, size);
			expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
			expect(marks.filter(({ look }) => look === 'the-line')).toHaveLength(1);
			expect(moving(view)).toEqual(moving({ show: 'pairs' }));
		}
	});

	it('gives each direction a sign of its own, the same in every view', () => {
		const looks = (view: ArgumentsView) =>
			DIRECTIONS.map((direction) => {
				const marks = draw(view, size);
				const sign = signsOf(marks).find((one) => rowOf(one).direction === direction)!;
				return `${sign.shape} ${sign.look.includes('open') ? 'open' : 'full'}`;
			});
		expect(new Set(looks({ show: 'pairs' })).size).toBe(DIRECTIONS.length);
		for (const view of views) expect(looks(view)).toEqual(looks({ show: 'pairs' }));
	});

	it('opens a pair: its claims in the row', () => {
		const claims = keysWith({ show: 'pairs', pair: 'p2' }, 'claim-p2-');
		expect(claims.map(({ lines }) => lines.join(' '))).toEqual([claim, claim]);
	});

	it('opens a pair: each finding with its kind', () => {
		const items = keysWith({ show: 'evidence', pair: 'p1' }, 'item-');
		expect(items.filter(({ key }) => !key.endsWith('-more'))).toHaveLength(6);
		const tall = textsOf(draw({ show: 'evidence', pair: 'p1' }, { width: 760, height: 620 }));
		const kinds = tall.filter(({ key }) => key.endsWith('-more'));
		expect(kinds.map(({ lines }) => lines.join(' '))).toEqual(
			Array.from({ length: 6 }, () => data.findings[0]?.design)
		);
	});

	it('sets the other side and the other pairs back', () => {
		const faint = signsOf(draw({ show: 'pairs', pair: 'p2', side: 'critic' }, size))
			.filter(({ look }) => look.includes('faint'))
			.map(({ key }) => key);
		const front = data.findings.filter(({ pair, side }) => pair === 'p2' && side === 'critic');
		expect(faint).toHaveLength(data.findings.length - front.length);
		expect(front.some(({ key }) => faint.includes(key))).toBe(false);
	});

	it('puts what supports a claim nearest the line', () => {
		const row = signsOf(draw({ show: 'pairs' }, size)).filter(({ key }) =>
			key.startsWith('advocate-p2-')
		);
		const byDistance = [...row].sort((a, b) => a.at[0] - b.at[0]);
		expect(byDistance.map((sign) => rowOf(sign).direction)).toEqual(DIRECTIONS);
	});

	it('counts by direction and side', () => {
		const texts = textsOf(draw({ show: 'evidence' }, size));
		const count = (key: string) => texts.find((text) => text.key === key)?.lines[0];
		expect(count('critic-supports')).toBe('10');
		expect(count('advocate-contradicts')).toBe('5');
		expect(describeArguments(data, { show: 'evidence' }, words, format)).toBe(
			'70: 20 support, 20 mixed, 20 complicate, 10 contradict.'
		);
	});

	it('tells the claims of an open pair', () => {
		const text = describeArguments(data, { show: 'pairs', pair: 'p2' }, words, format);
		expect(text).toBe(`The quarrel p2. Critics: ${claim} Advocates: ${claim}`);
	});

	it('has a table row per finding', () => {
		const { rows } = argumentsTable(data, words);
		expect(new Set(rows.map((row) => row.key)).size).toBe(data.findings.length);
	});
});
