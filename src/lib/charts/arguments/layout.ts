import type { Format } from '$lib/i18n/format';
import type { Size } from '../core/contract';
import { textWidth } from '../core/text';
import { headings, sheet, type Sheet } from './draft';
import { outward, type ArgumentsLayout, type Half, type Mark, type Text } from './marks';
import { GUTTER, claimWidth, itemHeights, itemLines, itemWidth, planRows } from './rows';
import { layoutTally } from './tally';
import { SIDES, type ArgumentsData, type ArgumentsView, type ArgumentsWords } from './types';
import type { Finding, Pair, Side } from './types';

/** The row of a pair: its place, and how it stands in the view. */
interface Row {
	readonly pair: Pair;
	readonly top: number;
	readonly isOpen: boolean;
	readonly dim: boolean;
}

function layoutRows(
	on: Sheet,
	data: ArgumentsData,
	view: ArgumentsView,
	words: ArgumentsWords
): ArgumentsLayout {
	const plan = planRows(on, data, view, words);
	const anyOpen = data.pairs.some((pair) => pair.key === view.pair);
	const topicWidth = Math.max(...data.pairs.map(({ short }) => textWidth(short, on.fontSize, 650)));
	const longest = Math.max(
		...data.pairs.flatMap(({ key }) =>
			SIDES.map(
				(side) => data.findings.filter((one) => one.pair === key && one.side === side).length
			)
		)
	);
	// Marks of the longest row, with a gap of two pixels, have room beside the topics.
	const beside = (on.width - topicWidth) / 2 - 10;
	const markSize = Math.min(on.markSize, plan.row - 2, beside / Math.max(1, longest) - 2);
	const start = (anyOpen && !plan.named ? 6 : topicWidth / 2 + 10) + markSize / 2;
	const percentY = (y: number) => (y / on.height) * 100;
	const marks = new Map<string, Mark>();
	const texts: Text[] = [];
	const halves: Half[] = [];

	const put = (finding: Finding, dx: number, y: number, dim: boolean) =>
		marks.set(finding.key, {
			key: finding.key,
			side: finding.side,
			direction: finding.direction,
			x: 50,
			dx: outward(finding.side) * dx,
			y: percentY(y),
			dy: 0,
			state: dim ? 'dim' : 'plain'
		});
	const behind = (side: Side) => view.side !== undefined && view.side !== side;

	/** Marks of one side growing out from the line. */
	function run(findings: readonly Finding[], from: number, y: number, dim: boolean) {
		const room = on.width / 2 - from - markSize / 2;
		const pitch = Math.min(markSize + 5, room / Math.max(1, findings.length - 1));
		findings.forEach((finding, index) => put(finding, from + index * pitch, y, dim));
	}

	/** Findings of the open row, one under the other, each with its text beyond its mark. */
	function items(findings: readonly Finding[], side: Side, top: number) {
		const heights = itemHeights(on, findings, side, plan.inside, words);
		let y = top;
		findings.forEach((finding, index) => {
			const { head, more } = itemLines(on, finding, plan.inside, words);
			put(finding, GUTTER / 2 + markSize / 2, y + on.lead / 2, behind(side));
			const height = (head.length + more.length) * on.lead;
			texts.push(
				on.text(
					{
						id: `item-${finding.key}`,
						kind: 'item',
						text: words[finding.direction],
						...(more.length ? { more: finding.design } : {}),
						align: side === 'critic' ? 'end' : 'start',
						side,
						state: behind(side) ? 'dim' : 'plain'
					},
					{ x: outward(side) * (GUTTER / 2 + markSize + 6), y },
					{ width: itemWidth(on), height }
				)
			);
			y += heights[index] ?? 0;
		});
	}

	function row({ pair, top, isOpen, dim }: Row) {
		const state = isOpen ? 'open' : !plan.named ? 'hidden' : dim ? 'dim' : 'plain';
		const middle = top + (isOpen ? on.lead / 2 + 4 : plan.row / 2);
		texts.push(
			on.text(
				{ id: pair.key, kind: 'topic', text: pair.short, align: 'middle', pair: pair.key, state },
				{ x: 0, y: middle - on.lead / 2 }
			)
		);
		const below = top + on.lead + 8;
		for (const side of SIDES) {
			const findings = data.findings.filter((one) => one.pair === pair.key && one.side === side);
			halves.push({ pair: pair.key, side, y: percentY(top), state: isOpen ? 'open' : 'plain' });
			const listed = isOpen && (plan.inside === 'designs' || plan.inside === 'directions');
			const clear = topicWidth / 2 + 10 + markSize / 2;
			if (listed) items(findings, side, below);
			else run(findings, isOpen ? clear : start, middle, dim || behind(side));
			if (!isOpen || plan.inside !== 'claims') continue;
			const width = claimWidth(on);
			texts.push(
				on.text(
					{
						id: `claim-${pair.key}-${side}`,
						kind: 'claim',
						text: pair.claims[side],
						align: side === 'critic' ? 'end' : 'start',
						side,
						state: behind(side) ? 'dim' : 'plain'
					},
					{ x: outward(side) * GUTTER, y: below },
					{ width, height: plan.open - on.lead - 12 }
				)
			);
		}
	}

	let top = on.header;
	for (const pair of data.pairs) {
		const isOpen = pair.key === view.pair;
		row({ pair, top, isOpen, dim: anyOpen && !isOpen });
		top += isOpen ? plan.open : plan.row;
	}
	return {
		marks: data.findings.flatMap((finding) => marks.get(finding.key) ?? []),
		texts: [...texts, ...headings(on, words), ...plan.key.texts],
		halves,
		lineEnd: percentY(on.height - plan.key.height),
		fontSize: on.fontSize,
		markSize
	};
}

/**
 * Critics to the left of the line, advocates to the right, a row per pair; or, for `evidence`
 * without a pair, the same marks sorted by what they say. Both sides always have equal room.
 */
export function layoutArguments(
	data: ArgumentsData,
	view: ArgumentsView,
	words: ArgumentsWords,
	size: Size,
	format: Format
): ArgumentsLayout {
	const on = sheet(size);
	return view.show === 'evidence' && view.pair === undefined
		? layoutTally(on, data, view, words, format)
		: layoutRows(on, data, view, words);
}
