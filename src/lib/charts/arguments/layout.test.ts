import { describe, expect, it } from 'vitest';
import { createFormat } from '$lib/i18n/format';
import { inside, overlaps } from '../core/boxes';
import { describeArguments } from './describe';
import { layoutArguments } from './layout';
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
const sizes = [
	{ width: 250, height: 200 },
	{ width: 280, height: 220 },
	{ width: 350, height: 380 },
	{ width: 700, height: 520 },
	{ width: 1280, height: 800 }
];
const views: ArgumentsView[] = [
	{ show: 'pairs' },
	{ show: 'pairs', pair: 'p2', side: 'advocate' },
	{ show: 'pairs', pair: 'p10' },
	{ show: 'evidence', pair: 'p2' },
	{ show: 'evidence' }
];

describe.each(sizes)('arguments at $width by $height', (size) => {
	it.each(views)('texts stay inside and apart: %o', (view) => {
		const { texts } = layoutArguments(data, view, words, size, format);
		const seen = texts.filter((text) => text.state !== 'hidden');
		for (const text of seen) {
			expect(
				inside(text.box, { x: -0.5, y: 0, width: size.width + 1, height: size.height + 0.5 })
			).toBe(true);
		}
		seen.forEach((a, index) =>
			seen.slice(index + 1).forEach((b) => expect(overlaps(a.box, b.box, -0.5)).toBe(false))
		);
	});

	it.each(views)('every mark is in the picture, on its side of the line: %o', (view) => {
		const { marks } = layoutArguments(data, view, words, size, format);
		expect(marks.map((mark) => mark.key)).toEqual(data.findings.map((finding) => finding.key));
		for (const mark of marks) {
			const x = (mark.x / 100) * size.width + mark.dx;
			expect(mark.side === 'critic' ? x < size.width / 2 : x > size.width / 2).toBe(true);
			expect(x).toBeGreaterThan(0);
			expect(x).toBeLessThan(size.width);
			const y = (mark.y / 100) * size.height + mark.dy;
			expect(y).toBeGreaterThan(0);
			expect(y).toBeLessThan(size.height);
		}
	});

	it.each(views)('marks keep apart: %o', (view) => {
		const { marks, markSize } = layoutArguments(data, view, words, size, format);
		const boxes = marks.map((mark) => ({
			x: (mark.x / 100) * size.width + mark.dx - markSize / 2,
			y: (mark.y / 100) * size.height + mark.dy - markSize / 2,
			width: markSize,
			height: markSize
		}));
		boxes.forEach((a, index) =>
			boxes.slice(index + 1).forEach((b) => expect(overlaps(a, b)).toBe(false))
		);
	});

	it.each(views.filter((view) => !view.side))('both sides have equal room: %o', (view) => {
		const { marks } = layoutArguments(data, view, words, size, format);
		const places = (side: string) =>
			marks
				.filter((mark) => mark.side === side)
				.map((mark) => `${Math.abs(mark.dx).toFixed(2)} ${mark.y.toFixed(2)} ${mark.dy}`);
		expect(places('critic')).toEqual(places('advocate'));
	});
});

describe('arguments', () => {
	const size = { width: 350, height: 380 };

	it('opens a pair: its claims in the row', () => {
		const { texts } = layoutArguments(data, { show: 'pairs', pair: 'p2' }, words, size, format);
		expect(texts.filter((text) => text.kind === 'claim')).toHaveLength(2);
	});

	it('opens a pair: each finding with its kind', () => {
		const { texts } = layoutArguments(data, { show: 'evidence', pair: 'p1' }, words, size, format);
		expect(texts.filter((text) => text.kind === 'item')).toHaveLength(6);
	});

	it('puts what supports a claim nearest the line', () => {
		const { marks } = layoutArguments(data, { show: 'pairs' }, words, size, format);
		const row = marks.filter((mark) => mark.key.startsWith('advocate-p2-'));
		const byDistance = [...row].sort((a, b) => a.dx - b.dx).map((mark) => mark.direction);
		expect(byDistance).toEqual(DIRECTIONS);
	});

	it('counts by direction and side', () => {
		const { texts } = layoutArguments(data, { show: 'evidence' }, words, size, format);
		const count = (id: string) => texts.find((text) => text.id === id)?.text;
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
