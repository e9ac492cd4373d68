import type { RuleMark, TextMark } from '../core/drawing';
import { text, type Sheet } from './sheet';
import { outward } from './signs';
import type { Pair, Side } from './types';

/** How a row stands in the view. */
export type RowState = 'plain' | 'open' | 'dim' | 'hidden';

/** Space between the line and the rules that part the rows, in pixels. */
const CLEAR = 6;

/** The rule over one side of a row, from the plot's edge to the line. */
export function half(on: Sheet, pair: Pair, side: Side, y: number, state: RowState): RuleMark {
	const out = outward(side);
	return {
		kind: 'rule',
		key: `row-${pair.key}-${side}`,
		look: state === 'open' ? 'ink-soft hair' : 'grid hair',
		from: [on.middle + out * on.middle, y],
		to: [on.middle + out * CLEAR, y],
		hidden: state === 'hidden'
	};
}

/** The short name of a pair, on the line. */
export function topic(on: Sheet, pair: Pair, y: number, state: RowState): TextMark {
	const look = state === 'open' ? 'ink strong' : state === 'dim' ? 'ink-soft' : 'ink';
	return text(
		on,
		{
			key: pair.key,
			look,
			lines: [pair.short],
			align: 'middle',
			halo: true,
			hidden: state === 'hidden'
		},
		{ x: 0, y }
	);
}
