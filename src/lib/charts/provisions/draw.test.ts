import { describe, expect, it } from 'vitest';
import { createFormat } from '$lib/i18n/format';
import { inside, overlaps, type Box } from '../core/boxes';
import { LEADING, type Drawing, type Mark, type TextMark } from '../core/drawing';
import { textWidth } from '../core/text';
import { amendments, describeProvisions, versionsIn } from './describe';
import { drawProvisions } from './draw';
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
	{ width: 320, height: 300 },
	{ width: 350, height: 380 },
	{ width: 560, height: 460 },
	{ width: 760, height: 520 },
	{ width: 1100, height: 620 },
	{ width: 1280, height: 800 }
];
const longer: ProvisionsWords = {
	...words,
	version_2003: 'The full 2003 text',
	version_2025: 'As it was amended in December 2025',
	version_police: 'Policy of the police',
	version_federal: 'All federal law',
	binds: 'It binds',
	exceptions: 'Its exceptions',
	new_clause: 'changes no clause that is older',
	exception_mark: 'a clause that states exceptions'
};
const cases = views.flatMap((view) =>
	sizes.flatMap((size) => [
		{ view, size, show: view.show, labels: words, told: 'words' },
		{ view, size, show: view.show, labels: longer, told: 'longer words' }
	])
);

const dots = (drawing: Drawing) => drawing.flatMap((mark) => (mark.kind === 'dot' ? mark : []));
const texts = (drawing: Drawing) => drawing.flatMap((mark) => (mark.kind === 'text' ? mark : []));
const rules = (drawing: Drawing) => drawing.flatMap((mark) => (mark.kind === 'rule' ? mark : []));
const signs = (drawing: Drawing) => dots(drawing).filter((mark) => mark.row !== undefined);
const titled = (drawing: Drawing) => texts(drawing).filter(({ key }) => key.endsWith(':title'));
const looks = (mark: Mark, look: string) => mark.look.split(' ').includes(look);

/** The pixels that words cover. */
function boxOf(mark: TextMark): Box {
	const weight = looks(mark, 'bold') ? 680 : 400;
	const width = Math.max(...mark.lines.map((line) => textWidth(line, mark.size, weight)));
	const height = mark.lines.length * mark.size * LEADING;
	const x = mark.at[0] - { start: 0, middle: width / 2, end: width }[mark.align];
	return { x, y: mark.at[1], width, height };
}

describe.each(cases)('provisions $show at $size.width, $told', ({ view, size, labels }) => {
	const drawing = drawProvisions(data, view, labels, size);
	const bounds = { x: -0.5, y: -0.5, width: size.width + 1, height: size.height + 1 };
	const seen = signs(drawing).filter((mark) => !mark.hidden);

	it('keeps every clause as a sign and shows those of the view', () => {
		expect(signs(drawing).map(({ row }) => row)).toEqual(data.map((item) => item.key));
		expect(drawing.filter((mark) => mark.row && mark.kind !== 'dot')).toEqual([]);
		const versions = versionsIn(view);
		const expected = data.filter((item) => versions.includes(item.version));
		expect(seen.map(({ row }) => row)).toEqual(expected.map((item) => item.key));
	});
	it('has keys that are unique, and one line', () => {
		expect(new Set(drawing.map(({ key }) => key)).size).toBe(drawing.length);
		expect(drawing.filter((mark) => looks(mark, 'the-line'))).toHaveLength(1);
	});
	it('opens the sign of each clause with exceptions, and of no other', () => {
		const open = signs(drawing).filter((mark) => looks(mark, 'open'));
		expect(open.map(({ row }) => row)).toEqual(
			data.filter((item) => item.exceptions).map((item) => item.key)
		);
	});
	it('keeps words inside the plot, off each other and off the signs', () => {
		const boxes = texts(drawing).map(boxOf);
		boxes.forEach((box, index) => {
			expect(inside(box, bounds), JSON.stringify(texts(drawing)[index])).toBe(true);
			for (const other of boxes.slice(index + 1)) expect(overlaps(box, other, -0.01)).toBe(false);
			for (const { at, radius } of dots(drawing).filter((mark) => !mark.hidden)) {
				const sign = {
					x: at[0] - radius,
					y: at[1] - radius,
					width: 2 * radius,
					height: 2 * radius
				};
				expect(overlaps(box, sign)).toBe(false);
			}
		});
		for (const mark of texts(drawing)) expect(mark.size).toBeGreaterThanOrEqual(12);
	});
	it('keeps clauses over the words about the foreground', () => {
		const detail = rules(drawing).find(({ key }) => key === 'detail');
		const end = detail?.from[1] ?? size.height;
		const above = texts(drawing).filter(({ key }) => !key.startsWith('detail:'));
		for (const box of above.map(boxOf)) expect(box.y + box.height).toBeLessThanOrEqual(end + 0.5);
	});
	it('sets signs apart in order, and inside the plot', () => {
		const line = rules(drawing).find(({ key }) => key === 'the-line')!;
		for (const left of [true, false]) {
			const ys = seen.filter(({ at }) => at[0] < line.from[0] === left).map(({ at }) => at[1]);
			ys.sort((a, b) => a - b).forEach((y, index) => {
				expect(y).toBeGreaterThan(ys[index - 1] ?? 0);
				expect(y).toBeLessThan(size.height);
			});
		}
		for (const { at, radius } of signs(drawing)) {
			expect(inside({ x: at[0] - radius, y: at[1], width: 2 * radius, height: 0 }, bounds)).toBe(
				true
			);
		}
	});
	it('names the clause in the foreground', () => {
		const title = titled(drawing).find(({ key }) => key === `${view.focus}:title`);
		expect(title?.lines.join(' ')).toBe(data.find(({ key }) => key === view.focus)?.title);
		expect(texts(drawing).filter((mark) => looks(mark, 'bold') && mark === title)).toHaveLength(
			view.focus ? 1 : 0
		);
	});
	it('joins what is on show on both sides', () => {
		const links = rules(drawing).filter(({ key }) => key.includes('>'));
		expect(links).toHaveLength(4);
		const live = links.filter((mark) => !mark.hidden);
		expect(live).toHaveLength(view.show === 'both' ? 4 : 0);
		for (const { key, from, to } of live) {
			const [now, old] = key.split('>');
			expect(seen.find(({ row }) => row === old)?.at).toEqual(from);
			expect(seen.find(({ row }) => row === now)?.at).toEqual(to);
		}
	});
	it('lets every sign say its title and what it means', () => {
		for (const item of data) {
			const say = signs(drawing).find(({ row }) => row === item.key)?.say;
			expect(say).toContain(`${item.title}. ${item.plain}`);
		}
	});
});

it.each(sizes)('has the same moving marks in all views at $width', (size) => {
	const keys = views.map((view) => {
		const drawing = drawProvisions(data, view, words, size);
		return [...signs(drawing), ...rules(drawing).filter(({ key }) => key !== 'detail')].map(
			({ key }) => key
		);
	});
	for (const other of keys) expect(other).toEqual(keys[0]);
});

describe('provisions', () => {
	it('says all of the clause in the foreground where there is room', () => {
		const drawing = drawProvisions(data, views[1]!, words, { width: 700, height: 520 });
		const detail = texts(drawing).filter(({ key }) => key.startsWith('detail:'));
		expect(detail.flatMap(({ lines }) => lines).join(' ')).toContain('Exceptions: one; two');
	});
	it('names all eight clauses of 2003 on a phone', () => {
		const drawing = drawProvisions(data, views[0]!, words, { width: 350, height: 380 });
		expect(titled(drawing)).toHaveLength(8);
	});
	it('compares: of the new text nothing is set back, of the old one what stays as it was', () => {
		const drawing = drawProvisions(data, { show: 'both', compare: true }, words, {
			width: 760,
			height: 520
		});
		const back = signs(drawing).filter((mark) => !mark.hidden && looks(mark, 'ink-faint'));
		const stays = ['19.20(a)(1)', '19.20(a)(2)', '19.30(a)(1)', '19.30(a)(2)', '19.30(a)(3)'];
		expect(back.map(({ row }) => row)).toEqual(stays);
	});

	it('marks as new only what changes nothing older', () => {
		const drawing = drawProvisions(data, views[3]!, words, { width: 700, height: 520 });
		const crosses = dots(drawing).filter(({ key }) => /:new$/.test(key) && key !== 'key:new');
		expect(crosses).toHaveLength(10);
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
