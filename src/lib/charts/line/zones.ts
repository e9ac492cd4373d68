import type { Size } from '../core/contract';
import { LEADING } from '../core/drawing';
import { wrapText } from '../core/text';
import { shown } from './describe';
import type { Plan } from './plan';
import { SIDES, type LineData, type LineView, type LineWords, type Side } from './types';

export type Situation = LineData[number];

/** Space between the line and a label beside it, in pixels; the sign stands in it. */
export const GUTTER = 22;
/** Pixels from the line to a heading. */
export const MARGIN = 15;
/** Weight that labels are measured with: any of them may turn bold. */
const BOLD = 680;
/** Height of a row that holds a sign and no label, in pixels. */
const BARE_ROW = 11;

/** Sizes that hold for a plot whatever it tells. Pixels. */
export interface Kit {
	readonly wide: boolean;
	readonly fontSize: number;
	readonly headingSize: number;
	/** Height of a heading within the plot, with the space beneath it. */
	readonly zoneHeading: number;
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
		fontSize,
		headingSize: wide ? 20 : 16,
		zoneHeading: fontSize * LEADING + (wide ? 10 : 6),
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
export function isLabelled(item: Situation, view: LineView, plan: Plan): boolean {
	return plan.labelled || inFront(item, view);
}

/** Columns that the situations of a side stand in. */
export function columnsOf(side: Side): number {
	return side === 'outside' ? 2 : 1;
}

/** Situations of a side that a plan draws, and the heights of their rows in pixels. */
export interface Zone {
	readonly items: LineData;
	/** As tall as the tallest label in the row. */
	readonly rows: readonly number[];
	readonly tall: number;
}

function zoneOf(side: Side, data: LineData, view: LineView, plan: Plan, kit: Kit): Zone {
	const drawn = side === 'outside' ? plan.outside : true;
	const items = drawn ? shown(data, view).filter((item) => item.side === side) : [];
	// Labels on the line are boxed, and boxes need air.
	const gap = side === 'both' ? Math.max(plan.gap, plan.heading ? 6 : 3) : plan.gap;
	const rows: number[] = [];
	items.forEach((item, index) => {
		const row = Math.floor(index / columnsOf(side));
		const text = (kit.labels.get(item.key)?.length ?? 0) * kit.fontSize * LEADING + gap;
		rows[row] = Math.max(rows[row] ?? 0, isLabelled(item, view, plan) ? text : BARE_ROW);
	});
	return { items, rows, tall: rows.reduce((sum, row) => sum + row, 0) };
}

/** Zones of a plan and the heights of the picture's parts, from top to bottom. Pixels. */
export interface Measured {
	readonly zones: Readonly<Record<Side, Zone>>;
	readonly top: number;
	readonly middle: number;
	readonly onLine: number;
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
	const below = zones.outside.items.length ? zoneHeading + 10 + zones.outside.tall : 0;
	return { zones, top, middle, onLine, below, needed: top + middle + onLine + below };
}
