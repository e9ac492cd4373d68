import { describe, expect, it } from 'vitest';
import { createFormat } from '$lib/i18n/format';
import { inside, overlaps, type Box } from '../core/boxes';
import { textWidth } from '../core/text';
import { amendments, describeProvisions, versionsIn } from './describe';
import { layoutProvisions, TEXT_GAP, type ClauseMark, type ProvisionsLayout } from './layout';
import { provisionsTable } from './table';
import type { Clause, ProvisionsData, ProvisionsView, ProvisionsWords, Version } from './types';

const format = createFormat('en');
const words: ProvisionsWords = {
	version_2003: 'The 2003 text',
	version_2025: 'Amended in December 2025',
	version_federal: 'Federal law',
	version_police: 'Police policy',
	binds: 'Binds',
	exceptions: 'Exceptions',
	no_exceptions: 'none stated',
	new_clause: 'new',
	exception_mark: 'states exceptions',
	confidence_medium: 'medium confidence',
	alt_intro: '{count} clauses, {version}: {items}.',
	alt_focus: '{title}. {plain}. Binds {binds}. Exceptions: {exceptions}.',
	alt_compare: '{new} changes {old}.',
	table_caption: 'Clauses',
	column_clause: 'Clause',
	column_section: 'Section',
	column_version: 'Version',
	column_binds: 'Binds',
	column_exceptions: 'Exceptions',
	column_plain: 'In plain words'
};

const clause = (
	key: string,
	version: Version,
	title: string,
	more: Partial<Clause> = {}
): Clause => ({
	key,
	version,
	title,
	section: key,
	binds: 'all city employees, in general services',
	plain: 'Employees do their normal jobs and obey papers that a court has issued.',
	exceptions: '',
	topic: 'scope',
	amends: [],
	confidence: 'high',
	...more
});
const unnumbered = { section: 'Chapter 19 as amended (number not found)' };
const data: ProvisionsData = [
	clause('19.10', '2003', 'Purpose and policy'),
	clause('19.20(a)(1)', '2003', 'Regular city work', { exceptions: 'valid subpoenas' }),
	clause('19.20(a)(2)', '2003', 'Do not ask without a reason in law', { exceptions: 'law' }),
	clause('19.30(a)(1)', '2003', 'No status checks', { exceptions: 'as law permits' }),
	clause('19.30(a)(2)', '2003', 'What prosecutors may do', { exceptions: 'a list' }),
	clause('19.30(a)(3)', '2003', 'No civil immigration arrests', { exceptions: 'one; two' }),
	clause('19.30(a)(4)', '2003', 'Criminal investigations stay open'),
	clause('19.30(b)', '2003', 'Write it down'),
	clause('resources', '2025', 'All city resources, contractors and data', {
		...unnumbered,
		amends: ['19.10'],
		exceptions: 'criminal investigations'
	}),
	...['No staging on city property', 'No perimeters', 'Non-public city spaces need a warrant']
		.concat(['No enforcement agreements', 'Training', 'Complaint data', 'Tell the council'])
		.concat(['Unidentified agents', 'Position on discipline', 'Staging order'])
		.map((title, index) => clause(`n${index}`, '2025', title, unnumbered)),
	clause('reports', '2025', 'Public reports on federal requests and joint work', {
		...unnumbered,
		amends: ['19.30(b)'],
		confidence: 'medium'
	}),
	clause('oppose', '2025', 'Opposition to conscription', { ...unnumbered, amends: ['19.10'] }),
	clause('criminal', '2025', 'Criminal investigations stay open', { amends: ['19.30(a)(4)'] }),
	clause('memo', 'mpd', 'Memo', { section: 'MPD memo, June 6, 2025' }),
	clause('fed-1373', 'federal', 'Status information may not be walled off')
];

const views: ProvisionsView[] = [
	{ show: '2003' },
	{ show: '2003', focus: '19.30(a)(3)' },
	{ show: '2025' },
	{ show: 'both', focus: 'resources', compare: true },
	{ show: 'both', focus: 'n1' },
	{ show: 'federal', focus: 'fed-1373' },
	{ show: 'police' }
];
const sizes = [
	{ width: 250, height: 200 },
	{ width: 280, height: 220 },
	{ width: 350, height: 380 },
	{ width: 700, height: 520 },
	{ width: 1280, height: 800 }
];
const cases = views.flatMap((view) => sizes.map((size) => ({ view, size, show: view.show })));

/** The pixels that a mark's words cover. */
function wordsBox(mark: ClauseMark, layout: ProvisionsLayout, size: Box): Box | null {
	if (!mark.lines.length) return null;
	const lead = layout.fontSize * 1.2;
	const widths = [
		...mark.lines.map((line) =>
			textWidth(line, layout.fontSize, mark.state === 'focus' ? 650 : 400)
		),
		...mark.meta.map((line) => textWidth(line, layout.fontSize))
	];
	const width = Math.max(...widths);
	const x = (mark.x / 100) * size.width;
	return {
		x: mark.anchor === 'start' ? x + TEXT_GAP : x - TEXT_GAP - width,
		y: (mark.y / 100) * size.height - lead / 2,
		width,
		height: (mark.lines.length + mark.meta.length) * lead
	};
}

describe.each(cases)('provisions $show at $size.width', ({ view, size }) => {
	const layout = layoutProvisions(data, view, words, size);
	const bounds = { x: 0, y: 0, ...size };
	const seen = layout.marks.filter((mark) => mark.state !== 'hidden');

	it('keeps every clause as a mark and shows those of the view', () => {
		expect(layout.marks.map((mark) => mark.key)).toEqual(data.map((item) => item.key));
		const versions = versionsIn(view);
		const expected = data.filter((item) => versions.includes(item.version));
		expect(seen.map((mark) => mark.key)).toEqual(expected.map((item) => item.key));
	});
	it('opens the mark of each clause with exceptions, and of no other', () => {
		const open = layout.marks.filter((mark) => mark.open).map((mark) => mark.key);
		expect(open).toEqual(data.filter((item) => item.exceptions).map((item) => item.key));
	});
	it('keeps words inside the plot, off each other, and over the detail', () => {
		const boxes = seen.flatMap((mark) => wordsBox(mark, layout, bounds) ?? []);
		boxes.forEach((box, index) => {
			expect(inside(box, { ...bounds, x: -0.5, width: size.width + 1 })).toBe(true);
			expect(box.y + box.height).toBeLessThanOrEqual((layout.detail.y / 100) * size.height + 1);
			for (const other of boxes.slice(index + 1)) expect(overlaps(box, other)).toBe(false);
		});
	});
	it('sets marks apart in order, and inside the plot', () => {
		for (const side of ['start', 'end'] as const) {
			const ys = seen.filter((mark) => mark.anchor === side).map((mark) => mark.y);
			ys.sort((a, b) => a - b).forEach((y, index) => {
				expect(y).toBeGreaterThan(ys[index - 1] ?? 0);
				expect(y).toBeLessThan(100);
			});
		}
	});
	it('names the clause in the foreground', () => {
		const focus = layout.marks.find((mark) => mark.key === view.focus);
		if (view.focus) expect(focus?.lines.length).toBeGreaterThan(0);
	});
	it('joins what is on show on both sides', () => {
		const live = layout.connectors.filter((link) => link.state !== 'hidden');
		expect(live.length).toBe(view.show === 'both' ? 4 : 0);
		for (const { key, y1, y2 } of live) {
			const [now, old] = key.split('>');
			expect(layout.marks.find((mark) => mark.key === old)?.y).toBe(y1);
			expect(layout.marks.find((mark) => mark.key === now)?.y).toBe(y2);
		}
	});
});

describe('provisions', () => {
	it('says all of the clause in the foreground where there is room', () => {
		const { detail } = layoutProvisions(data, views[1]!, words, { width: 700, height: 520 });
		expect(detail.parts.flat().join(' ')).toContain('Exceptions: one; two');
	});
	it('names all eight clauses of 2003 on a phone', () => {
		const { marks } = layoutProvisions(data, views[0]!, words, { width: 350, height: 380 });
		expect(marks.filter((mark) => mark.lines.length).length).toBe(8);
	});
	it('marks as new only what changes nothing older', () => {
		const { marks } = layoutProvisions(data, views[3]!, words, { width: 700, height: 520 });
		expect(marks.filter((mark) => mark.fresh).length).toBe(10);
	});
	it('describes clauses, changes and the foreground', () => {
		const told = describeProvisions(data, { show: 'police', focus: 'memo' }, words, format);
		expect(told).toBe(
			'1 clauses, Police policy: Memo. Memo. Employees do their normal jobs and obey papers that a court has issued. Binds all city employees, in general services. Exceptions: none stated.'
		);
		const both = describeProvisions(data, { show: 'both' }, words, format);
		for (const pair of amendments(data)) {
			expect(both).toContain(`${pair.new.title} changes ${pair.old.title}.`);
		}
	});
	it('has a table row for each mark, with how sure we are', () => {
		const twin = provisionsTable(data, words);
		expect(twin.rows.map((row) => row.key)).toEqual(data.map((item) => item.key));
		const reports = twin.rows.find((row) => row.key === 'reports');
		expect(reports?.cells[2]).toBe('Amended in December 2025 (medium confidence)');
	});
});
