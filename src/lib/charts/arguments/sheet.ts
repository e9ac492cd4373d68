import type { Format } from '$lib/i18n/format';
import type { Size } from '../core/contract';
import { LEADING, type DotMark, type RuleMark, type TextMark } from '../core/drawing';
import { outward, signOf, type Spot } from './signs';
import { SIDES, type ArgumentsData, type ArgumentsView, type ArgumentsWords } from './types';
import type { Finding } from './types';

/** From this width on, type is larger and the key takes one row. */
const WIDE = 560;
/** How much larger than other words the sides' names are. */
const HEADING = 1.15;

/** What both pictures of the chart are made from, with sizes in pixels. */
export interface Sheet extends Size {
	readonly data: ArgumentsData;
	readonly view: ArgumentsView;
	readonly words: ArgumentsWords;
	readonly format: Format;
	readonly wide: boolean;
	readonly fontSize: number;
	/** Height of a line of text. */
	readonly lead: number;
	/** The width of a sign where there is room. */
	readonly markSize: number;
	/** Height of the headings over both sides. */
	readonly header: number;
	/** Where the line stands. */
	readonly middle: number;
}

/** A sheet of a size; `data`, `view`, `words` and `format` pass through. */
export function sheet(from: Pick<Sheet, 'data' | 'view' | 'words' | 'format'>, size: Size): Sheet {
	const wide = size.width >= WIDE;
	const fontSize = wide ? 15 : 13;
	const lead = fontSize * LEADING;
	const markSize = wide ? 15 : 10;
	return {
		...from,
		...size,
		wide,
		fontSize,
		lead,
		markSize,
		header: lead * HEADING + 6,
		middle: size.width / 2
	};
}

/** Words on the sheet; `x` counts from the line, to the right. */
export function text(
	on: Sheet,
	parts: Pick<TextMark, 'key' | 'look' | 'lines' | 'align'> & Partial<TextMark>,
	at: { readonly x: number; readonly y: number }
): TextMark {
	return { size: on.fontSize, ...parts, kind: 'text', at: [on.middle + at.x, at.y] };
}

/** The two sides' names, at the head of the line. */
export function headings(on: Sheet): readonly TextMark[] {
	return SIDES.map((side) =>
		text(
			on,
			{
				key: side,
				look: `${side} bold`,
				lines: [on.words[side]],
				size: on.fontSize * HEADING,
				align: side === 'critic' ? 'end' : 'start'
			},
			{ x: outward(side) * 12, y: 0 }
		)
	);
}

/** The line, from the head of the plot to `end`. */
export function theLine(on: Sheet, end: number): RuleMark {
	return {
		kind: 'rule',
		key: 'the-line',
		look: 'the-line',
		from: [on.middle, 0],
		to: [on.middle, end]
	};
}

/** The sign of a finding. It says its topic, its side, what it does to the claim, and the kind of study. */
export function findingSign(on: Sheet, finding: Finding, { at, radius, dim }: Spot): DotMark {
	const { key, pair, side, direction, design } = finding;
	const topic = on.data.pairs.find((one) => one.key === pair)?.topic ?? '';
	const items = `${on.words[direction]} (${design})`;
	const told = on.format.fill(on.words.alt_findings, { side: on.words[side], items });
	return signOf(direction, {
		key,
		row: key,
		look: dim ? `${side} faint` : side,
		at,
		radius,
		say: `${topic}. ${told}`
	});
}
