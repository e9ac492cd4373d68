import type { Size } from '../core/contract';
import { LEADING } from '../core/drawing';
import { textWidth, wrapText } from '../core/text';
import { shown } from './describe';
import type { Plan } from './plan';
import { SIDES, type LineData, type LineView, type LineWords, type Side } from './types';

export type Situation = LineData[number];

/** Space between the line and a label beside it, in pixels; the sign stands in it. */
const GUTTER = 22;
/** Pixels from the line to a heading. */
export const MARGIN = 15;
/** Weight that labels are measured with: any of them may turn bold. */
const BOLD = 680;
/** Pixels from sign to sign where those beside the line stand without labels. */
const STEP = 22;
/** Space at the ends of such a row, and between it and the heading that it stands beside. */
const INSET = 10;
/** Pixels from the hairline to the heading under it. */
export const UNDER = 5;

/** Sizes that hold for a plot whatever it tells. Pixels. */
export interface Kit {
	readonly wide: boolean;
	readonly width: number;
	readonly fontSize: number;
	readonly headingSize: number;
	/** Height of a heading within the plot, with the space beneath it. */
	readonly zoneHeading: number;
	/** Width of the heading of what lies beside the line. */
	readonly outsideWidth: number;
	/** What each side means, in lines. */
	readonly rules: { readonly civil: readonly string[]; readonly criminal: readonly string[] };
	/** Each situation's label by key, broken to the room on its side. */
	readonly labels: ReadonlyMap<string, readonly string[]>;
}

/** Breaks text into as few lines as the width asks for, of about equal length: no word stands alone. */
function balanced(text: string, width: number, fontSize: number, weight = 400): string[] {
	const fewest = wrapText(text, width, fontSize, weight);
	let best = fewest;
	for (let narrow = width - 8; narrow > width / 3; narrow -= 8) {
		const lines = wrapText(text, narrow, fontSize, weight);
		if (lines.length > fewest.length) break;
		best = lines;
	}
	return best;
}

/** The sizes for a plot. */
export function kitOf(data: LineData, words: LineWords, { width, height }: Size): Kit {
	const wide = width >= 560;
	const fontSize = wide ? 16 : height < 330 ? 12 : 13;
	const side = width / 2 - GUTTER - 4;
	const rule = width / 2 - MARGIN - 2;
	const room = {
		civil: side,
		criminal: side,
		both: Math.min(width - 16, 320),
		outside: width / 2 - 28
	};
	return {
		wide,
		width,
		fontSize,
		headingSize: wide ? 20 : 16,
		zoneHeading: fontSize * LEADING + (wide ? 10 : 6),
		outsideWidth: textWidth(words.outside, fontSize, BOLD),
		rules: {
			civil: balanced(words.civil_rule, rule, fontSize),
			criminal: balanced(words.criminal_rule, rule, fontSize)
		},
		labels: new Map(
			data.map((item) => [item.key, balanced(item.label, room[item.side], fontSize, BOLD)])
		)
	};
}

/** True for situations that a view sets in the foreground. */
export function inFront({ key, side }: Situation, view: LineView): boolean {
	return key === view.focus || (view.marks !== undefined && side === view.marks);
}

/** True where a plan gives a situation its label. */
export function isLabelled(item: Situation, view: LineView, { named }: Plan): boolean {
	if (named === 'all' || (named === 'inside' && item.side !== 'outside')) return true;
	return named !== 'none' && inFront(item, view);
}

/** Situations of a side, the columns that they stand in and the heights of their rows in pixels. */
export interface Zone {
	readonly items: LineData;
	/** Middle of the sign in each column. */
	readonly columns: readonly number[];
	/** As tall as the tallest label in the row. */
	readonly rows: readonly number[];
	readonly tall: number;
	/** Whether any sign has its label. */
	readonly named: boolean;
}

/** Signs beside the line stand in two columns, or where none has a label close together after their heading. */
function columnsOf(side: Side, named: boolean, { width, outsideWidth }: Kit): readonly number[] {
	if (side === 'civil') return [width / 2 - GUTTER / 2];
	if (side === 'criminal') return [width / 2 + GUTTER / 2];
	if (side === 'both') return [width / 2];
	if (named) return [INSET, INSET + width / 2];
	const start = outsideWidth + 2 * INSET;
	const room = Math.max(1, Math.floor((width - INSET - start) / STEP) + 1);
	return Array.from({ length: room }, (_, column) => start + column * STEP);
}

function zoneOf(side: Side, data: LineData, view: LineView, plan: Plan, kit: Kit): Zone {
	const items = shown(data, view).filter((item) => item.side === side);
	const labelled = items.map((item) => isLabelled(item, view, plan));
	const named = labelled.includes(true);
	const columns = columnsOf(side, named, kit);
	// Labels on the line are boxed, and boxes need air.
	const gap = side === 'both' ? Math.max(plan.gap, plan.heading ? 6 : 3) : plan.gap;
	const rows: number[] = [];
	items.forEach((item, index) => {
		const row = Math.floor(index / columns.length);
		const text = (kit.labels.get(item.key)?.length ?? 0) * kit.fontSize * LEADING + gap;
		rows[row] = Math.max(rows[row] ?? 0, labelled[index] ? text : plan.bare);
	});
	return { items, columns, rows, tall: rows.reduce((sum, row) => sum + row, 0), named };
}

/** Zones of a plan and the heights of the picture's parts, from top to bottom. Pixels. */
export interface Measured {
	readonly zones: Readonly<Record<Side, Zone>>;
	readonly top: number;
	readonly middle: number;
	readonly onLine: number;
	/** From the hairline to the first row beneath it. */
	readonly outside: number;
	readonly below: number;
	readonly needed: number;
}

/** How much room a plan takes. */
export function measure(data: LineData, view: LineView, plan: Plan, kit: Kit): Measured {
	const { wide, fontSize, headingSize, rules, zoneHeading } = kit;
	const zones = Object.fromEntries(
		SIDES.map((side) => [side, zoneOf(side, data, view, plan, kit)])
	) as Record<Side, Zone>;
	const ruleLines = Math.max(rules.civil.length, rules.criminal.length);
	const top =
		headingSize * 1.5 +
		(plan.rules ? ruleLines * fontSize * LEADING + (wide ? 18 : 6) : 0) +
		(wide ? 8 : 4);
	const middle = Math.max(zones.civil.tall, zones.criminal.tall);
	const heading = plan.heading ? zoneHeading : 0;
	const onLine = zones.both.items.length ? heading + zones.both.tall : 0;
	const { items, named, tall } = zones.outside;
	const outside = named ? zoneHeading : UNDER + (fontSize * LEADING - plan.bare) / 2;
	const below = items.length ? 10 + Math.max(zoneHeading, outside + tall) : 0;
	return { zones, top, middle, onLine, outside, below, needed: top + middle + onLine + below };
}
