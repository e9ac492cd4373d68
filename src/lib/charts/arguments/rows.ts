import { textWidth, wrapText } from '../core/text';
import { shapeKey, type Key } from './key';
import { findingsIn } from './findings';
import type { Sheet } from './sheet';
import { SIDES, type Finding, type Pair, type Side } from './types';

/** Space between the line and text beside it, in pixels. */
export const GUTTER = 14;
/** A row too low for its name still shows its marks. */
const LOWEST = 8;

/** What the open row holds beneath its topic. */
export type Inside = 'claims' | 'designs' | 'directions' | 'nothing';

/** Lines of `text`, where a word too wide for a line is broken after its hyphens. */
function wrapHyphens(text: string, room: number, fontSize: number): string[] {
	return wrapText(text, room, fontSize).flatMap((line) => {
		if (textWidth(line, fontSize) <= room) return [line];
		const lines: string[] = [];
		for (const part of line.split(/(?<=-)/)) {
			const last = lines.at(-1);
			if (last !== undefined && textWidth(last + part, fontSize) <= room) {
				lines[lines.length - 1] = last + part;
			} else lines.push(part);
		}
		return lines;
	});
}

/** Lines of an item of the open row, broken to the width of its side. */
export function itemLines(on: Sheet, finding: Finding, inside: Inside) {
	const room = itemWidth(on);
	return {
		head: wrapText(on.words[finding.direction], room, on.fontSize, 650),
		more: inside === 'designs' ? wrapHyphens(finding.design, room, on.fontSize) : []
	};
}

/** Width of a claim; both sides have the same. */
const claimWidth = (on: Sheet) => Math.min(on.width / 2 - GUTTER, 420);
/** Width of a finding's text, beyond its mark. */
const itemWidth = (on: Sheet) => claimWidth(on) - on.markSize - 6;

/** Lines of a claim, broken to the width of its side. */
export const claimLines = (on: Sheet, pair: Pair, side: Side) =>
	wrapText(pair.claims[side], claimWidth(on), on.fontSize);

/** Heights of the items of one side in the open row, in pixels. */
export function itemHeights(
	on: Sheet,
	findings: readonly Finding[],
	side: Side,
	inside: Inside
): number[] {
	return findings
		.filter((finding) => finding.side === side)
		.map((finding) => {
			const { head, more } = itemLines(on, finding, inside);
			return (head.length + more.length) * on.lead + 6;
		});
}

function insideHeight(on: Sheet, inside: Inside): number {
	const { data, view } = on;
	const pair = data.pairs.find((one) => one.key === view.pair);
	if (!pair || inside === 'nothing') return 0;
	const heights = SIDES.map((side) => {
		if (inside === 'claims') {
			return claimLines(on, pair, side).length * on.lead;
		}
		const items = itemHeights(on, findingsIn(data, view), side, inside);
		return items.reduce((sum, height) => sum + height, 0);
	});
	return Math.max(...heights) + 8;
}

export interface RowPlan {
	readonly inside: Inside;
	readonly key: Key;
	/** True where every row is high enough for its name. */
	readonly named: boolean;
	/** Heights in pixels: of a closed row, and of the open row. */
	readonly row: number;
	readonly open: number;
}

/** The fullest plan that fits: what the open row holds matters most, then the names of rows, then the key. */
export function planRows(on: Sheet): RowPlan {
	const { data, view } = on;
	const isOpen = data.pairs.some((pair) => pair.key === view.pair);
	const contents: readonly Inside[] = !isOpen
		? ['nothing']
		: view.show === 'pairs'
			? ['claims', 'nothing']
			: ['designs', 'directions', 'nothing'];
	const key = shapeKey(on);
	const noKey: Key = { marks: [], height: 0 };
	const closed = data.pairs.length - (isOpen ? 1 : 0);
	const head = on.lead + 8;
	for (const inside of contents) {
		// Where each finding says what it is, the shapes need no key.
		const told = inside === 'designs' || inside === 'directions';
		for (const named of [true, false]) {
			for (const foot of told ? [noKey] : [key, noKey]) {
				const open = isOpen ? head + insideHeight(on, inside) : 0;
				const left = on.height - on.header - foot.height - open;
				const row = Math.min(left / closed, on.wide ? 56 : 40);
				if (row >= (named ? on.lead : LOWEST)) return { inside, key: foot, named, row, open };
			}
		}
	}
	const row = (on.height - on.header - head) / data.pairs.length;
	return { inside: 'nothing', key: noKey, named: false, row, open: isOpen ? head : 0 };
}
