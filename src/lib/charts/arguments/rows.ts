import { wrapText } from '../core/text';
import { findingsIn } from './describe';
import { shapeKey, type Key, type Sheet } from './draft';
import { SIDES, type ArgumentsData, type ArgumentsView, type ArgumentsWords } from './types';
import type { Finding, Side } from './types';

/** Space between the line and text beside it, in pixels. */
export const GUTTER = 14;
/** A row too low for its name still shows its marks. */
const LOWEST = 8;

/** What the open row holds beneath its topic. */
export type Inside = 'claims' | 'designs' | 'directions' | 'nothing';

/** Lines of an item of the open row, broken to the width of its side. */
export function itemLines(on: Sheet, finding: Finding, inside: Inside, words: ArgumentsWords) {
	const room = itemWidth(on);
	return {
		head: wrapText(words[finding.direction], room, on.fontSize, 650),
		more: inside === 'designs' ? wrapText(finding.design, room, on.fontSize) : []
	};
}

/** Width of a claim; both sides have the same. */
export const claimWidth = (on: Sheet) => Math.min(on.width / 2 - GUTTER, 420);
/** Width of a finding's text, beyond its mark. */
export const itemWidth = (on: Sheet) => claimWidth(on) - on.markSize - 6;

/** Heights of the items of one side in the open row, in pixels. */
export function itemHeights(
	on: Sheet,
	findings: readonly Finding[],
	side: Side,
	inside: Inside,
	words: ArgumentsWords
): number[] {
	return findings
		.filter((finding) => finding.side === side)
		.map((finding) => {
			const { head, more } = itemLines(on, finding, inside, words);
			return (head.length + more.length) * on.lead + 6;
		});
}

function insideHeight(
	on: Sheet,
	data: ArgumentsData,
	view: ArgumentsView,
	inside: Inside,
	words: ArgumentsWords
): number {
	const pair = data.pairs.find((one) => one.key === view.pair);
	if (!pair || inside === 'nothing') return 0;
	const heights = SIDES.map((side) => {
		if (inside === 'claims') {
			return wrapText(pair.claims[side], claimWidth(on), on.fontSize).length * on.lead;
		}
		const items = itemHeights(on, findingsIn(data, view), side, inside, words);
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
export function planRows(
	on: Sheet,
	data: ArgumentsData,
	view: ArgumentsView,
	words: ArgumentsWords
): RowPlan {
	const isOpen = data.pairs.some((pair) => pair.key === view.pair);
	const contents: readonly Inside[] = !isOpen
		? ['nothing']
		: view.show === 'pairs'
			? ['claims', 'nothing']
			: ['designs', 'directions', 'nothing'];
	const key = shapeKey(on, words);
	const noKey: Key = { texts: [], height: 0 };
	const closed = data.pairs.length - (isOpen ? 1 : 0);
	const head = on.lead + 8;
	for (const inside of contents) {
		// Where each finding says what it is, the shapes need no key.
		const told = inside === 'designs' || inside === 'directions';
		for (const named of [true, false]) {
			for (const foot of told ? [noKey] : [key, noKey]) {
				const open = isOpen ? head + insideHeight(on, data, view, inside, words) : 0;
				const left = on.height - on.header - foot.height - open;
				const row = Math.min(left / closed, on.wide ? 56 : 40);
				if (row >= (named ? on.lead : LOWEST)) return { inside, key: foot, named, row, open };
			}
		}
	}
	const row = (on.height - on.header - head) / data.pairs.length;
	return { inside: 'nothing', key: noKey, named: false, row, open: isOpen ? head : 0 };
}
