import type { Size } from '../core/contract';
import type { Drawing, Mark, Point, TextMark } from '../core/drawing';
import { LEADING } from '../core/drawing';
import { textWidth } from '../core/text';
import { WHOLE_ROW } from './plan';
import { settle, type Setting } from './setting';
import type { LineData, LineView, LineWords } from './types';
import { inFront, isLabelled, kitOf, MARGIN, UNDER, type Kit, type Situation } from './zones';

/** Pixels from a sign's middle to its label. */
const BESIDE = 12;
/** Space in a box on the line, to either side of its label and above and below it. */
const PAD = { x: 6, y: 1 } as const;

/** Names of the two sides and what they mean, at the head of the line. */
function sideHeadings(words: LineWords, setting: Setting, kit: Kit, middle: number): TextMark[] {
	const rules = { civil: words.civil, criminal: words.criminal };
	return (['civil', 'criminal'] as const).flatMap((side): TextMark[] => {
		const x = middle + (side === 'civil' ? -MARGIN : MARGIN);
		const align = side === 'civil' ? 'end' : 'start';
		const title: TextMark = {
			kind: 'text',
			key: `heading:${side}`,
			look: 'ink bold',
			at: [x, 0],
			lines: [rules[side]],
			size: kit.headingSize,
			align
		};
		if (!setting.plan.rules) return [title];
		const at: Point = [x, kit.headingSize * LEADING + kit.fontSize * 0.25];
		const lines = kit.rules[side];
		const size = kit.fontSize;
		return [title, { kind: 'text', key: `rule:${side}`, look: 'ink-soft', at, lines, size, align }];
	});
}

/** Headings of what lies on the line, and of what lies beside it under a hairline. */
function zoneHeadings(words: LineWords, setting: Setting, kit: Kit, width: number): Mark[] {
	const { bothHeading, outsideHeading } = setting;
	const size = kit.fontSize;
	const marks: Mark[] = [];
	if (bothHeading !== undefined) {
		const at: Point = [width / 2, bothHeading];
		const lines = [words.both];
		const common = { kind: 'text', look: 'ink bold', lines, size, halo: true } as const;
		marks.push({ ...common, key: 'heading:both', at, align: 'middle' });
	}
	if (outsideHeading !== undefined) {
		const [y, lines] = [outsideHeading, [words.outside]];
		marks.push(
			{ kind: 'rule', key: 'outside-rule', look: 'grid', from: [0, y], to: [width, y] },
			{
				kind: 'text',
				key: 'heading:outside',
				look: 'ink bold',
				at: [0, y + UNDER],
				lines,
				size,
				align: 'start'
			}
		);
	}
	return marks;
}

/** How a situation is drawn in a view. */
interface Drawn {
	readonly at: Point;
	readonly lines: readonly string[];
	readonly labelled: boolean;
	readonly hidden: boolean;
	readonly front: boolean;
	/** Something else is in front. */
	readonly dim: boolean;
	/** Size of a sign without a label, as a part of what signs are. */
	readonly scale: number;
}

/**
 * The sign that stands for a situation: a dot on the civil side, a ring on the criminal one, a box
 * about its label on the line, a dash beside it.
 */
function signOf({ key, side }: Situation, drawn: Drawn, kit: Kit, say: string): Mark {
	const { at, front, hidden, lines, labelled, scale } = drawn;
	const common = { key, row: key, hidden, say };
	const faint = drawn.dim ? ' faint' : '';
	const [x, y] = at;
	// A larger sign needs the room of a label.
	const grown = front && labelled;
	if (side === 'both') {
		const widths = lines.map((line) => textWidth(line, kit.fontSize, front ? 680 : 450));
		const width = labelled ? Math.max(...widths) + 2 * PAD.x : 14;
		const height = labelled ? lines.length * kit.fontSize * LEADING + 2 * PAD.y : 7 * scale;
		const look = `line-gate open${front ? ' line-front' : ''}`;
		return { kind: 'rect', ...common, look, x: x - width / 2, y: y - height / 2, width, height };
	}
	if (side === 'outside') {
		const half = grown ? 6 : 4;
		const look = `ink-soft ${front ? 'heavy' : 'firm'}${faint}`;
		return { kind: 'rule', ...common, look, from: [x - half, y], to: [x + half, y] };
	}
	const look = `ink${side === 'criminal' ? ' open' : ''}${faint}`;
	return { kind: 'dot', ...common, look, at, radius: grown ? 7 : 5 * scale };
}

/** A situation's label, which travels with its sign. */
function labelMark({ key, side }: Situation, drawn: Drawn, kit: Kit): TextMark {
	const { at, front, dim, hidden, lines, labelled } = drawn;
	const align = ({ civil: 'end', both: 'middle', criminal: 'start', outside: 'start' } as const)[
		side
	];
	const x = at[0] + { end: -BESIDE, middle: 0, start: BESIDE }[align];
	return {
		kind: 'text',
		key: `label:${key}`,
		look: front ? 'ink bold' : dim ? 'ink-faint' : 'ink',
		at: [x, at[1] - (lines.length * kit.fontSize * LEADING) / 2],
		lines,
		size: kit.fontSize,
		align,
		hidden: hidden || !labelled
	};
}

/**
 * The line: one stroke down the middle, civil on one side, criminal on the other, and the situations
 * that fall to either side of it, on it, or out of its reach.
 */
export function drawLine(data: LineData, view: LineView, words: LineWords, size: Size): Drawing {
	const kit = kitOf(data, words, size);
	const setting = settle(data, view, kit, size);
	const middle = size.width / 2;
	const dims = view.focus !== undefined || view.marks !== undefined;
	const situations = data.flatMap((item): Mark[] => {
		const at = setting.spots.get(item.key);
		const front = at !== undefined && inFront(item, view);
		const drawn: Drawn = {
			// A situation not yet on show waits at the head of the line and falls from there.
			at: at ?? [middle, setting.top],
			lines: kit.labels.get(item.key) ?? [],
			labelled: isLabelled(item, view, setting.plan),
			hidden: at === undefined,
			front,
			dim: at !== undefined && dims && !front,
			scale: setting.plan.bare / WHOLE_ROW
		};
		const say = `${item.label} (${words[item.side]}). ${words.column_says}: ${item.says}`;
		return [signOf(item, drawn, kit, say), labelMark(item, drawn, kit)];
	});
	return [
		{
			kind: 'rule',
			key: 'the-line',
			look: 'the-line',
			from: [middle, 0],
			to: [middle, setting.lineEnd]
		},
		...sideHeadings(words, setting, kit, middle),
		...zoneHeadings(words, setting, kit, size.width),
		...situations
	];
}
