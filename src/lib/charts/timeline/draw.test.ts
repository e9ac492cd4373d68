import { describe, expect, it } from 'vitest';
import { createFormat } from '$lib/i18n/format';
import { inside, overlaps, type Box } from '../core/boxes';
import { boundsOf, LEADING, type Drawing, type DotMark, type TextMark } from '../core/drawing';
import { textWidth } from '../core/text';
import { domainOf, eventsIn, describeTimeline, timeOf } from './describe';
import { drawTimeline } from './draw';
import { timelineTable } from './table';
import type { Lane, TimelineData, TimelineView, TimelineWords } from './types';

const format = createFormat('en');
const words: TimelineWords = {
	city: 'City',
	police: 'Police',
	state: 'State',
	federal: 'Federal',
	courts: 'Courts',
	alt: '{count} events from {from} to {to}.',
	alt_month: '{count} events in {month}.',
	alt_labelled: 'Marked: {items}.',
	alt_item: '{title} ({date})',
	table_caption: 'Events',
	column_date: 'Date',
	column_event: 'Event',
	column_lane: 'Lane'
};

const event = (key: string, date: string, lane: Lane, title: string) => {
	const precision = ({ 4: 'year', 7: 'month', 10: 'day' } as const)[date.length] ?? 'day';
	return { key, date, precision, sortDate: (date + '-15-15').slice(0, 10), title, lane };
};
const sure = (date: string, sortDate: string) => ({ date, sortDate });
const data: TimelineData = [
	{ ...event('spark', '2002', 'federal', 'A position'), ...sure('2002', '2002-06-01') },
	event('adopted', '2003-07-11', 'city', 'Ordinance adopted'),
	event('restated', '2016-11-21', 'city', 'City restates the rule'),
	event('policy', '2025-01-16', 'police', 'Police rewrite the policy'),
	event('suit', '2025-02', 'courts', 'City joins the funding suit'),
	event('operation', '2025-06-03', 'federal', 'Federal operation on East Lake Street'),
	event('explain', '2025-06-04', 'police', 'Chief and mayor explain'),
	event('audit', '2025-06-05', 'city', 'Council orders an audit'),
	event('memo', '2025-06-06', 'police', 'Blackwell memo'),
	event('state', '2025-06-06', 'state', 'State answers'),
	event('list', '2025-06-20', 'federal', 'A list includes Minnesota'),
	event('committee', '2025-06-23', 'police', 'Police explain the rule to a committee'),
	event('same-day', '2025-06-23', 'police', 'Another on the same day'),
	event('resigned', '2026-05-26', 'police', "O'Hara resigns")
];

const views: TimelineView[] = [
	{ from: '2002-01', to: '2026-12' },
	{
		from: '2002-01',
		to: '2026-12',
		label: ['adopted', 'operation', 'restated', 'resigned'],
		focus: 'adopted'
	},
	{ from: '2025-01', to: '2025-06', label: ['policy', 'suit', 'operation', 'audit'] },
	{
		from: '2025-06',
		to: '2025-06',
		label: ['operation', 'explain', 'audit', 'memo', 'state', 'committee'],
		focus: 'committee'
	}
];
/** Words and titles 40 percent longer, as another language may have them. */
const longer = (text: string) => `${text} ${'ooo '.repeat(Math.ceil(text.length / 10))}`.trim();
const longData = data.map((item) => ({ ...item, title: longer(item.title) }));
const longWords = Object.fromEntries(
	Object.entries(words).map(([key, text]) => [key, `${text}${'o'.repeat(text.length * 0.4)}`])
) as unknown as TimelineWords;

const phone = { width: 350, height: 380 };
const wide = { width: 1280, height: 800 };
const sizes = [
	{ width: 250, height: 200 },
	{ width: 280, height: 220 },
	{ width: 320, height: 300 },
	phone,
	{ width: 560, height: 420 },
	{ width: 760, height: 520 },
	{ width: 1100, height: 620 },
	wide
];
const cases = views.flatMap((view) =>
	sizes.flatMap((size) => [
		{ view, size, kind: 'as written', items: data, labels: words },
		{ view, size, kind: 'longer', items: longData, labels: longWords }
	])
);
const drawn = (view: TimelineView, size = phone) => drawTimeline(data, view, words, size, format);
const dotsOf = (drawing: Drawing) =>
	drawing.flatMap((mark) => (mark.kind === 'dot' ? [mark] : [])) as readonly DotMark[];
const textsOf = (drawing: Drawing) =>
	drawing.flatMap((mark) => (mark.kind === 'text' ? [mark] : [])) as readonly TextMark[];
const labelsOf = (drawing: Drawing) =>
	textsOf(drawing).filter(({ key }) => /^(label|date):/.test(key));
function textBox(mark: TextMark): Box {
	const weight = mark.look.includes('bold') ? 680 : 450;
	const width = Math.max(...mark.lines.map((line) => textWidth(line, mark.size, weight)));
	const x = mark.at[0] - { start: 0, middle: width / 2, end: width }[mark.align];
	return { x, y: mark.at[1], width, height: mark.lines.length * mark.size * LEADING };
}
/** Without what rounding adds, so that boxes may touch. */
const shrunk = ({ x, y, width, height }: Box): Box => ({
	x: x + 0.01,
	y: y + 0.01,
	width: width - 0.02,
	height: height - 0.02
});
const boxOf = (dot: DotMark): Box => boundsOf(dot) ?? { x: NaN, y: NaN, width: 0, height: 0 };

describe.each(cases)(
	'timeline from $view.from to $view.to, $kind, at $size.width x $size.height',
	({ view, size, kind, items, labels }) => {
		const drawing = drawTimeline(items, view, labels, size, format);
		const plot = { x: 0, y: 0, ...size };
		const dots = dotsOf(drawing);
		const seen = dots.filter(({ hidden }) => !hidden);
		const line = drawing.find(({ key }) => key === 'the-line');
		const axis = line?.kind === 'rule' ? line.from[1] : NaN;

		it('keeps every event as a mark, shows those in view, and draws one line', () => {
			expect(drawing.filter(({ row }) => row !== undefined)).toEqual(dots);
			expect(dots.map(({ row }) => row)).toEqual(data.map(({ key }) => key));
			expect(seen.map(({ row }) => row)).toEqual(eventsIn(data, view).map(({ key }) => key));
			expect(drawing.filter(({ look }) => look.split(' ').includes('the-line'))).toHaveLength(1);
			const keys = drawing.map(({ key }) => key);
			expect(new Set(keys).size).toBe(keys.length);
		});
		it('sets events at their date: the places of dots and ticks read back as days', () => {
			const ticks = drawing.flatMap((mark) =>
				mark.kind === 'rule' && mark.key.startsWith('tick-rule:') ? [mark] : []
			);
			expect(ticks.length).toBeGreaterThan(1);
			const timeOfTick = (key: string) => timeOf(key.replace('tick-rule:', ''));
			const [first, last] = [ticks[0], ticks.at(-1)];
			if (!first || !last) return;
			const [from, to] = [timeOfTick(first.key), timeOfTick(last.key)];
			const read = (x: number) =>
				from + ((x - first.from[0]) / (last.from[0] - first.from[0])) * (to - from);
			for (const tick of ticks) {
				expect((read(tick.from[0]) - timeOfTick(tick.key)) / 1000).toBeCloseTo(0, 0);
				const [start, end] = domainOf(view);
				expect(timeOfTick(tick.key)).toBeGreaterThanOrEqual(start);
				expect(timeOfTick(tick.key)).toBeLessThanOrEqual(end);
			}
			for (const dot of seen) {
				const event = data.find(({ key }) => key === dot.row);
				expect((read(dot.at[0]) - timeOf(event?.sortDate ?? '')) / 1000).toBeCloseTo(0, 0);
			}
		});
		it('keeps all dots inside the plot, lanes on their side of the line', () => {
			for (const dot of dots) {
				const spot = { x: dot.at[0], y: dot.at[1], width: 0, height: 0 };
				expect(inside(dot.hidden ? spot : boxOf(dot), plot), dot.key).toBe(true);
				const lane = data.find(({ key }) => key === dot.row)?.lane;
				expect(dot.at[1] < axis, dot.key).toBe(lane === 'city' || lane === 'police');
			}
		});
		it('hides no dot behind another', () => {
			const spots = seen.map(({ at }) => JSON.stringify(at));
			expect(new Set(spots).size).toBe(spots.length);
		});
		it('keeps words inside and apart, and labels off the dots', () => {
			const texts = textsOf(drawing);
			texts.forEach((mark, index) => {
				expect(mark.size).toBeGreaterThanOrEqual(12);
				const box = shrunk(textBox(mark));
				expect(inside(box, plot), mark.key).toBe(true);
				for (const other of texts.slice(index + 1)) {
					expect(overlaps(box, textBox(other)), `${mark.key} ${other.key}`).toBe(false);
				}
			});
			for (const mark of labelsOf(drawing)) {
				for (const dot of seen) {
					expect(overlaps(textBox(mark), boxOf(dot)), `${mark.key} ${dot.key}`).toBe(false);
				}
			}
		});
		it('joins each labelled event, and no other, to the line by a pole', () => {
			for (const mark of drawing) {
				if (mark.kind !== 'rule' || !mark.key.startsWith('pole:')) continue;
				const key = mark.key.replace('pole:', '');
				const labelled = labelsOf(drawing).some((label) => label.key === `label:${key}`);
				expect(mark.hidden, key).toBe(!labelled);
				expect(mark.from[1]).toBe(axis);
				expect(mark.from[0]).toBe(dots.find((dot) => dot.row === key)?.at[0]);
			}
		});
		it('always labels the event in the foreground, in bold', () => {
			const bold = labelsOf(drawing).filter(({ look }) => look.includes('bold'));
			// Longer titles are promised from the smallest phone up.
			if (kind === 'longer' && size.width < 320) return;
			expect(bold.map(({ key }) => key)).toEqual(view.focus ? [`label:${view.focus}`] : []);
		});
	}
);

describe('timeline', () => {
	it('labels all six in an ordinary month on a wide plot', () => {
		const june = views[3];
		const labels = june ? textsOf(drawn(june, wide)) : [];
		expect(labels.filter(({ key }) => key.startsWith('label:'))).toHaveLength(6);
	});
	it('keeps dots and poles the same marks in every view', () => {
		const moving = (view: TimelineView) =>
			drawn(view).flatMap(({ key, kind, row }) =>
				row || key.startsWith('pole:') ? [`${kind} ${key}`] : []
			);
		for (const view of views)
			expect(moving(view)).toEqual(moving({ from: '2002-01', to: '2026-12' }));
	});
	it('shows by a ring that a day is not known, and says each event with its date', () => {
		const [spark, adopted] = dotsOf(drawn({ from: '2002-01', to: '2026-12' }));
		expect(spark?.look).toContain('open');
		expect(spark?.say).toBe('A position (2002)');
		expect(adopted?.look).not.toContain('open');
		expect(adopted?.say).toBe('Ordinance adopted (July 11, 2003)');
	});
	it('takes the whole last month into view', () => {
		expect(domainOf({ from: '2024-02', to: '2024-02' })[1]).toBe(timeOf('2024-02-29'));
	});
	it('counts and dates the same events in words', () => {
		expect(describeTimeline(data, views[2]!, words, format)).toBe(
			'10 events from January 2025 to June 2025. Marked: Police rewrite the policy (January 16, 2025), City joins the funding suit (February 2025), Federal operation on East Lake Street (June 3, 2025), and Council orders an audit (June 5, 2025).'
		);
		expect(describeTimeline(data, { from: '2003-07', to: '2003-07' }, words, format)).toBe(
			'1 events in July 2003.'
		);
		expect(describeTimeline(data, { from: '2010-01', to: '2010-12' }, words, format)).toBe(
			'0 events from January 2010 to December 2010.'
		);
	});
	it('has a table row for each mark', () => {
		const twin = timelineTable(data, words, format);
		expect(twin.rows.map((row) => row.key).sort()).toEqual(data.map((one) => one.key).sort());
		expect(twin.rows[0]?.cells).toEqual(['A position', '2002', 'Federal']);
	});
});
