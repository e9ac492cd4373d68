import { describe, expect, it } from 'vitest';
import { createFormat } from '$lib/i18n/format';
import { inside, overlaps, type Box } from '../core/boxes';
import { boundsOf, LEADING, type Drawing, type Mark, type TextMark } from '../core/drawing';
import { faultsOf } from '../core/sound';
import { textWidth } from '../core/text';
import { describeLine } from './describe';
import { drawLine } from './draw';
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
	label: LABELS[index % LABELS.length] ?? '',
	side,
	says: `Answer ${index}`,
	clauses: []
}));

/** Words and labels 40 percent longer, as another language may have them. */
const longer = (text: string) => `${text} ${'ooo '.repeat(Math.ceil(text.length / 10))}`.trim();
const longWords = Object.fromEntries(
	Object.entries(words).map(([key, text]) => [key, longer(String(text))])
) as unknown as LineWords;
const longData = data.map((item) => ({ ...item, label: longer(item.label) }));

const phone = { width: 350, height: 380 };
const sizes = [
	{ width: 280, height: 220 },
	{ width: 320, height: 300 },
	{ width: 350, height: 290 },
	phone,
	{ width: 560, height: 420 },
	{ width: 760, height: 520 },
	{ width: 1100, height: 620 },
	{ width: 1280, height: 800 }
];
const views: LineView[] = [
	{ show: 'none' },
	{ show: 'sides' },
	{ show: 'all' },
	{ show: 'all', focus: 'situation-3' },
	{ show: 'all', marks: 'both' },
	{ show: ['situation-7', 'situation-12'] }
];
const cases = sizes.flatMap((size) =>
	views.map((view) => ({ size, view, show: String(view.show) }))
);

const seen = (drawing: Drawing) => drawing.filter((mark) => !mark.hidden);
const signs = (drawing: Drawing) => drawing.filter((mark) => mark.row !== undefined);
const texts = (drawing: Drawing) =>
	seen(drawing).flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
const middleOf = (mark: Mark) => {
	const box = boundsOf(mark);
	return box ? [box.x + box.width / 2, box.y + box.height / 2] : [NaN, NaN];
};
function textBox(mark: TextMark): Box {
	const weight = mark.look.includes('bold') ? 680 : 450;
	const width = Math.max(...mark.lines.map((line) => textWidth(line, mark.size, weight)));
	const x = mark.at[0] - { start: 0, middle: width / 2, end: width }[mark.align];
	return { x, y: mark.at[1], width, height: mark.lines.length * mark.size * LEADING };
}
const grown = (box: Box, by: number): Box => ({
	x: box.x - by,
	y: box.y - by,
	width: box.width + 2 * by,
	height: box.height + 2 * by
});

describe.each(cases)('the line, $show, at $size.width x $size.height', ({ size, view }) => {
	const drawing = drawLine(data, view, words, size);

	it('has one sign for each situation, in table order, and one line', () => {
		expect(signs(drawing).map(({ row }) => row)).toEqual(data.map(({ key }) => key));
		expect(drawing.filter(({ look }) => look.split(' ').includes('the-line'))).toHaveLength(1);
		const keys = drawing.map(({ key }) => key);
		expect(new Set(keys).size).toBe(keys.length);
	});

	it('sets each situation on its side of the line', () => {
		for (const item of data) {
			const sign = signs(drawing).find(({ row }) => row === item.key);
			if (!sign || sign.hidden) continue;
			const [x = NaN] = middleOf(sign);
			if (item.side === 'civil') expect(x).toBeLessThan(size.width / 2);
			if (item.side === 'criminal') expect(x).toBeGreaterThan(size.width / 2);
			if (item.side === 'both') expect(x).toBeCloseTo(size.width / 2);
		}
	});

	it('hides no sign behind another and lets no word lie on one', () => {
		const shown = signs(drawing).filter(({ hidden }) => !hidden);
		shown.forEach((sign, index) => {
			const box = boundsOf(sign);
			for (const other of shown.slice(index + 1)) {
				const beside = boundsOf(other);
				if (box && beside) expect(overlaps(box, beside), `${sign.key} ${other.key}`).toBe(false);
			}
			for (const text of texts(drawing)) {
				if (!box || (sign.kind === 'rect' && text.key === `label:${sign.key}`)) continue;
				expect(overlaps(box, textBox(text)), `${sign.key} ${text.key}`).toBe(false);
			}
		});
	});

	it('puts the words of a situation on the line into its box', () => {
		for (const sign of signs(drawing)) {
			const label = texts(drawing).find(({ key }) => key === `label:${sign.key}`);
			if (sign.kind !== 'rect' || sign.hidden || !label) continue;
			expect(inside(textBox(label), grown(sign, 0.01))).toBe(true);
		}
	});
});

describe.each([
	['as written', data, words],
	['longer', longData, longWords]
] as const)('words of the line, %s', (kind, items, labels) => {
	it.each(cases)(
		'keep apart and inside, $show, at $size.width x $size.height',
		({ size, view }) => {
			// Longer words do not fit everywhere: they are promised from the smallest phone up.
			if (kind === 'longer' && size.height < 300) return;
			const words = texts(drawLine(items, view, labels, size));
			words.forEach((mark, index) => {
				expect(mark.size).toBeGreaterThanOrEqual(12);
				const box = textBox(mark);
				const bounds = grown({ x: 0, y: 0, ...size }, 1);
				expect(inside(box, bounds), mark.key).toBe(true);
				for (const other of words.slice(index + 1)) {
					expect(overlaps(box, textBox(other)), `${mark.key} ${other.key}`).toBe(false);
				}
			});
		}
	);
});

describe.each([0, 1, 2, 8, 22, 60])('with %i situations more, on any side', (more) => {
	const many: LineData = [
		...data,
		...Array.from({ length: more }, (_, index) => ({
			...data[(index * 7) % data.length]!,
			key: `more-${index}`
		}))
	];
	const full: LineView[] = [
		{ show: 'all' },
		{ show: 'all', focus: 'situation-3' },
		...(['civil', 'criminal', 'both', 'outside'] as const).map((marks) => ({
			show: 'all' as const,
			marks
		}))
	];
	it.each(sizes.flatMap((size) => full.map((view) => ({ size, view }))))(
		'drops none, $view, at $size.width x $size.height',
		({ size, view }) => {
			const drawing = drawLine(many, view, words, size);
			expect(seen(signs(drawing)).map(({ row }) => row)).toEqual(many.map(({ key }) => key));
			expect(faultsOf(drawing, size)).toEqual([]);
			const boxes = signs(drawing).map((sign) => ({ key: sign.key, box: boundsOf(sign)! }));
			boxes.forEach(({ key, box }, index) => {
				for (const other of boxes.slice(index + 1)) {
					expect(overlaps(box, other.box), `${key} ${other.key}`).toBe(false);
				}
			});
		}
	);
});

describe('the line', () => {
	it('labels every situation on a phone', () => {
		const labels = texts(drawLine(data, { show: 'all' }, words, phone)).map(({ key }) => key);
		expect(labels).toEqual(expect.arrayContaining(data.map(({ key }) => `label:${key}`)));
	});

	it.each(sizes)('labels the one in front, in bold, at $width x $height', (size) => {
		const drawing = drawLine(data, { show: 'all', focus: 'situation-3' }, words, size);
		const bold = texts(drawing).filter(({ key, look }) => /^label:/.test(key) && /bold/.test(look));
		expect(bold.map(({ key }) => key)).toEqual(['label:situation-3']);
	});

	it('keeps every label but those beside the line, and every sign, on a small phone', () => {
		const drawing = drawLine(data, { show: 'all' }, words, { width: 320, height: 360 });
		const unnamed = data.filter(
			({ key }) => !texts(drawing).some((text) => text.key === `label:${key}`)
		);
		expect(new Set(unnamed.map(({ side }) => side))).toEqual(new Set(['outside']));
		expect(seen(signs(drawing))).toHaveLength(data.length);
	});

	it('shows only what a view names, and keeps the others waiting', () => {
		const drawing = drawLine(data, { show: ['situation-7'] }, words, phone);
		expect(seen(signs(drawing)).map(({ row }) => row)).toEqual(['situation-7']);
		expect(texts(drawing).filter(({ key }) => key.startsWith('label:'))).toHaveLength(1);
	});

	it('keeps signs and labels the same marks in every view, whatever their kind', () => {
		const kinds = (view: LineView) =>
			drawLine(data, view, words, phone)
				.filter(({ key }) => /^(label:)?situation-/.test(key) || key === 'the-line')
				.map(({ key, kind }) => `${kind} ${key}`);
		for (const view of views) expect(kinds(view)).toEqual(kinds({ show: 'all' }));
	});

	it('says of a sign what happens, on which side, and what police say', () => {
		const sign = signs(drawLine(data, { show: 'all' }, words, phone))[6];
		expect(sign?.say).toBe('ICE asks for help (Criminal). What police say: Answer 6');
	});

	it('tells in words what stands where, and has every situation in its table', () => {
		const view: LineView = { show: 'all', focus: 'situation-3' };
		const text = describeLine(data, view, words, createFormat('en'));
		expect(text).toContain('Civil: ');
		expect(text).toContain('In front: ICE asks for help. Answer 3');
		expect(lineTable(data, words).rows.map(({ key }) => key)).toEqual(data.map(({ key }) => key));
	});
});
