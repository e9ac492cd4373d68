import type { Size } from '../core/contract';
import { wrapText } from '../core/text';
import { shown } from './describe';
import { SIDES, type LineData, type LineView, type LineWords, type Side } from './types';

export interface LineMark {
	readonly key: string;
	readonly side: Side;
	/** Percent of the plot. */
	readonly x: number;
	readonly y: number;
	/** Label, broken into lines; empty where there is no room for it. */
	readonly lines: readonly string[];
	/** Which end of the label touches the mark. */
	readonly anchor: 'start' | 'middle' | 'end';
	readonly state: 'plain' | 'focus' | 'dim' | 'hidden';
}

export interface Heading {
	readonly side: Side;
	readonly title: string;
	readonly rule: readonly string[];
	readonly x: number;
	readonly y: number;
	readonly anchor: 'start' | 'middle' | 'end';
}

export interface LineLayout {
	readonly marks: readonly LineMark[];
	readonly headings: readonly Heading[];
	/** Lower end of the line, percent of the height. */
	readonly lineEnd: number;
	readonly fontSize: number;
}

/** Space between the line and a label beside it, in pixels; the dot stands in it. */
const GUTTER = 22;
const LEADING = 1.2;

/** How much the picture tells: less where there is less room. */
interface Plan {
	readonly gap: number;
	readonly rules: boolean;
	readonly labelled: boolean;
	/** Whether the situations beside the line are drawn. */
	readonly outside: boolean;
	/** Whether those on the line have a heading. */
	readonly heading: boolean;
}

interface Zone {
	readonly items: LineData;
	readonly width: number;
	readonly columns: 1 | 2;
}

/** Height of a row that holds a mark and no label, in pixels. */
const BARE_ROW = 11;

/** Heights of a zone's rows in pixels: as tall as the tallest label in the row. */
function rowHeights(
	zone: Zone,
	fontSize: number,
	gap: number,
	labelled: (item: LineData[number]) => boolean
): number[] {
	const rows: number[] = [];
	zone.items.forEach((item, index) => {
		const row = Math.floor(index / zone.columns);
		const height = labelled(item)
			? wrapText(item.label, zone.width, fontSize, 600).length * fontSize * LEADING + gap
			: BARE_ROW;
		rows[row] = Math.max(rows[row] ?? 0, height);
	});
	return rows;
}

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/**
 * Civil to the left of the line, criminal to the right, what is in dispute on it, what the rule
 * does not reach below it. Where not every label finds room, marks stay and only those in the
 * foreground keep their label.
 */
export function layoutLine(
	data: LineData,
	view: LineView,
	words: LineWords,
	size: Size
): LineLayout {
	const { width, height } = size;
	const wide = width >= 560;
	const fontSize = wide ? 16 : height < 330 ? 12 : 13;
	const items = shown(data, view);
	const of = (side: Side) => items.filter((item) => item.side === side);
	const sideWidth = width / 2 - GUTTER - 4;
	const zones: Record<Side, Zone> = {
		civil: { items: of('civil'), width: sideWidth, columns: 1 },
		criminal: { items: of('criminal'), width: sideWidth, columns: 1 },
		both: { items: of('both'), width: Math.min(width - 16, 320), columns: 1 },
		outside: { items: of('outside'), width: width / 2 - 28, columns: 2 }
	};

	const foreground = ({ key, side }: { key: string; side: Side }) =>
		key === view.focus || (view.marks !== undefined && side === view.marks);
	const bare = view.show === 'none' || view.show === 'sides';
	const headingSize = wide ? 20 : 16;
	const rules = { civil: words.civil_rule, criminal: words.criminal_rule };
	const ruleLines = (side: 'civil' | 'criminal') => wrapText(rules[side], sideWidth, fontSize);
	const zoneHeading = fontSize * LEADING + (wide ? 10 : 6);

	// Generous rows first, then tighter ones, then no rules under the headings, then marks without labels.
	const gaps = wide ? [18, 8] : [9, 4];
	const loud = view.show !== 'none';
	const plans: Plan[] = [
		{ gap: gaps[0]!, rules: loud, labelled: true, outside: true, heading: true },
		{ gap: gaps[1]!, rules: loud, labelled: true, outside: true, heading: true },
		{ gap: gaps[1]!, rules: bare && loud, labelled: true, outside: true, heading: true },
		{ gap: 1, rules: bare && loud, labelled: true, outside: true, heading: true },
		{ gap: 1, rules: false, labelled: true, outside: false, heading: true },
		{ gap: 2, rules: false, labelled: false, outside: false, heading: true },
		{ gap: 1, rules: false, labelled: false, outside: false, heading: false }
	];
	const measure = (plan: Plan) => {
		const labelled = (item: LineData[number]) => plan.labelled || foreground(item);
		// Labels on the line are boxed, and boxes need air.
		const air = plan.heading ? 6 : 3;
		const gap = (side: Side) => (side === 'both' ? Math.max(plan.gap, air) : plan.gap);
		const rows = (side: Side) => rowHeights(zones[side], fontSize, gap(side), labelled);
		const ruleCount = Math.max(ruleLines('civil').length, ruleLines('criminal').length);
		const top =
			headingSize * 1.5 +
			(plan.rules ? ruleCount * fontSize * LEADING + (wide ? 18 : 6) : 0) +
			(wide ? 8 : 4);
		const middle = Math.max(total(rows('civil')), total(rows('criminal')));
		const heading = plan.heading ? zoneHeading : 0;
		const onLine = zones.both.items.length ? heading + total(rows('both')) : 0;
		const below =
			plan.outside && zones.outside.items.length ? zoneHeading + 10 + total(rows('outside')) : 0;
		return { rows, top, middle, onLine, below, needed: top + middle + onLine + below };
	};
	const plan = plans.find((candidate) => measure(candidate).needed <= height) ?? plans.at(-1)!;
	const { rows, top, middle, onLine, below, needed } = measure(plan);
	// What is left over is air between the zones, not a stretched picture.
	const air = Math.max(0, Math.min((height - needed) / 3, wide ? 40 : 16));

	const percentX = (x: number) => (x / width) * 100;
	const percentY = (y: number) => (y / height) * 100;
	const bothTop = top + middle + air;
	const outsideTop = bothTop + onLine + (below ? air + 10 : 0);
	const zoneTop: Record<Side, number> = {
		civil: top,
		criminal: top,
		both: bothTop + (plan.heading ? zoneHeading : 0),
		outside: outsideTop + zoneHeading
	};
	const x: Record<Side, (column: number) => number> = {
		civil: () => width / 2 - GUTTER / 2,
		criminal: () => width / 2 + GUTTER / 2,
		both: () => width / 2,
		outside: (column) => 10 + column * (width / 2)
	};
	const anchors = { civil: 'end', criminal: 'start', both: 'middle', outside: 'start' } as const;

	const placed = new Map<string, { x: number; y: number }>();
	for (const side of SIDES) {
		if (side === 'outside' && !plan.outside) continue;
		const tall = rows(side);
		zones[side].items.forEach((item, index) => {
			const row = Math.floor(index / zones[side].columns);
			const y = zoneTop[side] + total(tall.slice(0, row)) + (tall[row] ?? 0) / 2;
			placed.set(item.key, { x: x[side](index % zones[side].columns), y });
		});
	}

	const dims = view.focus !== undefined || view.marks !== undefined;
	const marks = data.map((item): LineMark => {
		const at = placed.get(item.key);
		const front = foreground(item);
		const labelled = at !== undefined && (plan.labelled || front);
		return {
			key: item.key,
			side: item.side,
			// A situation not yet on show waits at the head of the line and falls from there.
			x: percentX(at?.x ?? width / 2),
			y: percentY(at?.y ?? top),
			lines: labelled ? wrapText(item.label, zones[item.side].width, fontSize, 600) : [],
			anchor: anchors[item.side],
			state: at === undefined ? 'hidden' : front ? 'focus' : dims ? 'dim' : 'plain'
		};
	});

	const headings: Heading[] = (['civil', 'criminal'] as const).map((side) => ({
		side,
		title: words[side],
		rule: plan.rules ? ruleLines(side) : [],
		x: 50,
		y: 0,
		anchor: side === 'civil' ? 'end' : 'start'
	}));
	if (onLine && plan.heading) {
		const y = percentY(bothTop);
		headings.push({ side: 'both', title: words.both, rule: [], x: 50, y, anchor: 'middle' });
	}
	if (below) {
		const y = percentY(outsideTop);
		headings.push({ side: 'outside', title: words.outside, rule: [], x: 0, y, anchor: 'start' });
	}
	const lineEnd = bare || !below ? 100 : percentY(outsideTop - 10);
	return { marks, headings, lineEnd, fontSize };
}
