import { describe, expect, it } from 'vitest';
import { createFormat } from '$lib/i18n/format';
import { overlaps, type Box } from '../core/boxes';
import { textWidth } from '../core/text';
import { describeLine } from './describe';
import { layoutLine, type LineMark } from './layout';
import { lineTable } from './table';
import type { LineData, LineView, LineWords, Side } from './types';

const words: LineWords = {
	civil: 'Civil',
	criminal: 'Criminal',
	both: 'On the line',
	outside: 'Beside the line',
	civil_rule: 'Immigration enforcement. City police say they stay out.',
	criminal_rule: 'Investigating crime. City police may work with federal agents.',
	alt_none: 'A line.',
	alt_sides: 'Two sides.',
	alt_situations: '{side}: {items}.',
	alt_marks: 'Marked: {side}.',
	alt_focus: 'In front: {label}. {says}',
	table_caption: 'Situations',
	column_situation: 'Situation',
	column_side: 'Side',
	column_says: 'What police say'
};
const sides: Side[] = [
	...Array<Side>(6).fill('civil'),
	...Array<Side>(4).fill('criminal'),
	...Array<Side>(4).fill('both'),
	...Array<Side>(4).fill('outside')
];
const LABELS = ['ICE asks for help', 'Crowd at an immigration action', 'Agents on a city lot'];
const data: LineData = sides.map((side, index) => ({
	key: `situation-${index}`,
	label: LABELS[index % LABELS.length]!,
	side,
	says: `Answer ${index}`,
	clauses: []
}));
const sizes = [
	{ width: 280, height: 220 },
	{ width: 350, height: 290 },
	{ width: 350, height: 380 },
	{ width: 700, height: 520 },
	{ width: 1280, height: 800 }
];
const all: LineView = { show: 'all' };
const LINE_HEIGHT = 1.2;

/** Box that a mark's label takes in pixels, as the component sets it. */
function labelBox(mark: LineMark, size: { width: number; height: number }, fontSize: number): Box {
	const width = Math.max(...mark.lines.map((line) => textWidth(line, fontSize, 600)));
	const height = mark.lines.length * fontSize * LINE_HEIGHT;
	const x = (mark.x / 100) * size.width;
	const y = (mark.y / 100) * size.height - height / 2;
	const left = { end: x - 12 - width, start: x + 12, middle: x - width / 2 }[mark.anchor];
	return { x: left, y, width, height };
}

describe('the line', () => {
	it.each(sizes)('sets each situation on its side at $width x $height', (size) => {
		const { marks } = layoutLine(data, all, words, size);
		expect(marks.map(({ key }) => key)).toEqual(data.map(({ key }) => key));
		for (const mark of marks.filter(({ state }) => state !== 'hidden')) {
			if (mark.side === 'civil') expect(mark.x).toBeLessThan(50);
			if (mark.side === 'criminal') expect(mark.x).toBeGreaterThan(50);
			if (mark.side === 'both') expect(mark.x).toBe(50);
		}
	});

	it.each(sizes)('keeps labels apart and inside at $width x $height', (size) => {
		const { marks, fontSize } = layoutLine(data, all, words, size);
		expect(fontSize).toBeGreaterThanOrEqual(12);
		const boxes = marks
			.filter(({ lines, state }) => lines.length > 0 && state !== 'hidden')
			.map((mark) => labelBox(mark, size, fontSize));
		boxes.forEach((box, index) => {
			expect(box.x).toBeGreaterThanOrEqual(-1);
			expect(box.x + box.width).toBeLessThanOrEqual(size.width + 1);
			expect(box.y + box.height).toBeLessThanOrEqual(size.height + 1);
			for (const other of boxes.slice(index + 1)) expect(overlaps(box, other)).toBe(false);
		});
	});

	it('labels every situation on a phone, and the one in front everywhere', () => {
		const phone = layoutLine(data, all, words, { width: 350, height: 380 });
		expect(phone.marks.every(({ lines }) => lines.length > 0)).toBe(true);
		for (const size of sizes) {
			const { marks } = layoutLine(data, { show: 'all', focus: 'situation-3' }, words, size);
			expect(marks.filter(({ state }) => state === 'focus').map(({ key }) => key)).toEqual([
				'situation-3'
			]);
			expect(marks[3]?.lines.length).toBeGreaterThan(0);
		}
	});

	it('shows only what a view names, and keeps the others waiting', () => {
		const { marks } = layoutLine(data, { show: ['situation-7'] }, words, sizes[2]!);
		expect(marks.filter(({ state }) => state !== 'hidden').map(({ key }) => key)).toEqual([
			'situation-7'
		]);
		expect(marks).toHaveLength(data.length);
	});

	it('tells in words what stands where, and has every situation in its table', () => {
		const text = describeLine(
			data,
			{ show: 'all', focus: 'situation-3' },
			words,
			createFormat('en')
		);
		expect(text).toContain('Civil: ');
		expect(text).toContain('In front: ICE asks for help. Answer 3');
		expect(lineTable(data, words).rows.map(({ key }) => key)).toEqual(data.map(({ key }) => key));
	});
});
