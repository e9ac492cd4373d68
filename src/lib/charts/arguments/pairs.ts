import type { Drawing, Mark } from '../core/drawing';
import { textWidth } from '../core/text';
import { half, topic, type RowState } from './row-marks';
import { GUTTER, claimLines, itemHeights, itemLines, planRows, type RowPlan } from './rows';
import { findingSign, headings, text, theLine, type Sheet } from './sheet';
import { outward } from './signs';
import { SIDES, type Finding, type Pair, type Side } from './types';

/** The sheet with the plan of its rows, and where signs begin. */
interface Rows {
	readonly on: Sheet;
	readonly plan: RowPlan;
	readonly markSize: number;
	/** From the line to the middle of the first sign of a closed row, and of an open one. */
	readonly start: number;
	readonly openStart: number;
}

function rowsOf(on: Sheet, anyOpen: boolean): Rows {
	const { pairs, findings } = on.data;
	const plan = planRows(on);
	const topicWidth = Math.max(...pairs.map(({ short }) => textWidth(short, on.fontSize, 650)));
	const counts = pairs.flatMap(({ key }) =>
		SIDES.map((side) => findings.filter((one) => one.pair === key && one.side === side).length)
	);
	// Signs of the longest row, with a gap of two pixels, have room beside the topics.
	const beside = (on.width - topicWidth) / 2 - 10;
	const markSize = Math.min(on.markSize, plan.row - 2, beside / Math.max(1, ...counts) - 2);
	const openStart = topicWidth / 2 + 10 + markSize / 2;
	const start = anyOpen && !plan.named ? 6 + markSize / 2 : openStart;
	return { on, plan, markSize, start, openStart };
}

const behind = ({ view }: Sheet, side: Side) => view.side !== undefined && view.side !== side;
const colour = (on: Sheet, side: Side) => (behind(on, side) ? 'ink-soft' : 'ink');

/** Signs of one side growing out from the line. */
function run(
	{ on, markSize }: Rows,
	findings: readonly Finding[],
	from: number,
	y: number,
	dim: boolean
): Mark[] {
	const room = on.middle - from - markSize / 2;
	const pitch = Math.min(markSize + 5, room / Math.max(1, findings.length - 1));
	return findings.flatMap((finding, index) => {
		const x = on.middle + outward(finding.side) * (from + index * pitch);
		return findingSign(on, finding, { at: [x, y], radius: markSize / 2, dim });
	});
}

/** Findings of the open row, one under the other, each with its words beyond its sign. */
function items(
	{ on, plan, markSize }: Rows,
	findings: readonly Finding[],
	side: Side,
	top: number
) {
	const heights = itemHeights(on, findings, side, plan.inside);
	const out = outward(side);
	const align = side === 'critic' ? 'end' : 'start';
	const x = out * (GUTTER / 2 + on.markSize + 6);
	let y = top;
	return findings.flatMap((finding, index): Mark[] => {
		const { head, more } = itemLines(on, finding, plan.inside);
		const at = [on.middle + out * (GUTTER / 2 + markSize / 2), y + on.lead / 2] as const;
		const key = `item-${finding.key}`;
		const marks: Mark[] = [
			findingSign(on, finding, { at, radius: markSize / 2, dim: behind(on, side) }),
			text(on, { key, look: `${colour(on, side)} strong`, lines: head, align }, { x, y })
		];
		if (more.length) {
			const below = { x, y: y + head.length * on.lead };
			marks.push(text(on, { key: `${key}-more`, look: 'ink-soft', lines: more, align }, below));
		}
		y += heights[index] ?? 0;
		return marks;
	});
}

/** What stands on one side of a row: signs, and in the open row claims or findings in words. */
function sideMarks(rows: Rows, pair: Pair, side: Side, top: number, state: RowState): Mark[] {
	const { on, plan, start, openStart } = rows;
	const open = state === 'open';
	const findings = on.data.findings.filter((one) => one.pair === pair.key && one.side === side);
	const below = top + on.lead + 8;
	if (open && (plan.inside === 'designs' || plan.inside === 'directions')) {
		return items(rows, findings, side, below);
	}
	const middle = middleOf(rows, top, open);
	const dim = state === 'dim' || behind(on, side);
	const signs = run(rows, findings, open ? openStart : start, middle, dim);
	if (!open || plan.inside !== 'claims') return signs;
	const claim = text(
		on,
		{
			key: `claim-${pair.key}-${side}`,
			look: colour(on, side),
			lines: claimLines(on, pair, side),
			align: side === 'critic' ? 'end' : 'start'
		},
		{ x: outward(side) * GUTTER, y: below }
	);
	return [...signs, claim];
}

/** Height of the middle of a row's topic and signs. */
function middleOf({ on, plan }: Rows, top: number, open: boolean): number {
	return top + (open ? on.lead / 2 + 4 : plan.row / 2);
}

/** A row per pair, critics to the left of the line and advocates to the right; the view may open one. */
export function drawPairs(on: Sheet): Drawing {
	const { pairs } = on.data;
	const anyOpen = pairs.some((pair) => pair.key === on.view.pair);
	const rows = rowsOf(on, anyOpen);
	const { plan } = rows;
	const rules: Mark[] = [];
	const signs: Mark[] = [];
	const words: Mark[] = [];
	let top = on.header;
	for (const pair of pairs) {
		const open = pair.key === on.view.pair;
		const state: RowState = open ? 'open' : anyOpen ? 'dim' : 'plain';
		for (const side of SIDES) {
			rules.push(half(on, pair, side, top, state));
			for (const mark of sideMarks(rows, pair, side, top, state)) {
				(mark.kind === 'text' ? words : signs).push(mark);
			}
		}
		const named = open || plan.named ? state : 'hidden';
		words.push(topic(on, pair, middleOf(rows, top, open) - on.lead / 2, named));
		top += open ? plan.open : plan.row;
	}
	return [
		...rules,
		theLine(on, on.height - plan.key.height),
		...signs,
		...words,
		...headings(on),
		...plan.key.marks
	];
}
