import { describe, expect, it } from 'vitest';
import { createFormat } from '$lib/i18n/format';
import { inside, overlaps, type Box } from '../core/boxes';
import { domainOf, eventsIn, describeTimeline, timeOf } from './describe';
import { layoutTimeline, AXIS, type TimelineLayout } from './layout';
import { timelineTable } from './table';
import type { LANES } from './types';
import { type TimelineData, type TimelineView, type TimelineWords } from './types';

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

const event = (key: string, date: string, lane: (typeof LANES)[number], title: string) => {
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
const sizes = [
	{ width: 250, height: 200 },
	{ width: 280, height: 220 },
	{ width: 350, height: 380 },
	{ width: 700, height: 520 },
	{ width: 1280, height: 800 }
];
const cases = views.flatMap((view) => sizes.map((size) => ({ view, size })));
const layoutOf = (view: TimelineView, size = { width: 350, height: 380 }) =>
	layoutTimeline(data, view, words, size, format);
const boxes = (layout: TimelineLayout): Box[] =>
	layout.marks.flatMap((mark) => (mark.label ? [mark.label.box] : []));

describe.each(cases)('timeline $view.from..$view.to at $size.width', ({ view, size }) => {
	const layout = layoutOf(view, size);
	const pixels = (mark: { x: number; y: number }) => {
		const [first, last] = layout.domain;
		const part = (mark.x - first) / (last - first);
		const x = layout.range[0] + part * (layout.range[1] - layout.range[0]);
		return { x: (x / 100) * size.width, y: (mark.y / 100) * size.height };
	};
	const seen = layout.marks.filter((mark) => mark.state !== 'hidden');

	it('keeps every event as a mark and shows those in view at their date', () => {
		expect(layout.marks.map((mark) => mark.key)).toEqual(data.map((item) => item.key));
		const inView = eventsIn(data, view);
		expect(seen.map((mark) => mark.key)).toEqual(inView.map((item) => item.key));
		expect(seen.map((mark) => mark.x)).toEqual(inView.map((item) => timeOf(item.sortDate)));
	});
	it('keeps all marks inside the plot, lanes on their side of the line', () => {
		const bounds = { x: 0, y: 0, ...size };
		for (const mark of layout.marks) {
			const { x, y } = pixels(mark);
			const r = mark.state === 'hidden' ? 0 : layout.radius;
			const box = { x: x - r, y: y - r, width: 2 * r, height: 2 * r };
			expect(inside(box, bounds), mark.key).toBe(true);
			expect(mark.y < AXIS, mark.key).toBe(mark.lane === 'city' || mark.lane === 'police');
		}
	});
	it('hides no dot behind another', () => {
		const spots = seen.map((mark) => JSON.stringify(pixels(mark)));
		expect(new Set(spots).size).toBe(spots.length);
	});
	it('places labels inside, off each other and off the dots', () => {
		const placed = boxes(layout);
		placed.forEach((box, index) => {
			expect(inside(box, { x: 0, y: 0, ...size })).toBe(true);
			for (const other of placed.slice(index + 1)) expect(overlaps(box, other)).toBe(false);
			for (const mark of seen) {
				const { x, y } = pixels(mark);
				const r = layout.radius;
				const dot = { x: x - r, y: y - r, width: 2 * r, height: 2 * r };
				expect(overlaps(box, dot), mark.key).toBe(false);
			}
		});
	});
	it('always labels the event in the foreground', () => {
		if (view.focus) {
			expect(layout.marks.find((mark) => mark.key === view.focus)?.label).toBeDefined();
		}
	});
	it('places ticks in time order by the scale, with room between', () => {
		expect(layout.ticks.length).toBeGreaterThan(1);
		for (const tick of layout.ticks) {
			expect(tick.time).toBe(timeOf(tick.key));
			expect(tick.time).toBeGreaterThanOrEqual(layout.domain[0]);
			expect(tick.time).toBeLessThanOrEqual(layout.domain[1]);
		}
	});
});

describe('timeline', () => {
	it('labels all six in an ordinary month on a wide plot', () => {
		expect(boxes(layoutOf(views[3]!, sizes[4])).length).toBe(6);
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
