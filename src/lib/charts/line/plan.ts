import type { LineView } from './types';

/** How much the picture tells: less where there is less room. */
export interface Plan {
	/** Pixels between labels. */
	readonly gap: number;
	/** Whether each side's heading says what the side means. */
	readonly rules: boolean;
	/** Whether those on the line have a heading. */
	readonly heading: boolean;
	/** Which situations have labels: all, all but those beside the line, those in the foreground, or none. */
	readonly named: 'all' | 'inside' | 'front' | 'none';
	/** Height of a row that holds signs and no label, in pixels. */
	readonly bare: number;
}

/** Height of a row whose sign is as large as signs are. */
export const WHOLE_ROW = 11;

/**
 * From generous rows to tight ones, then no rules under the headings, then signs without labels, then
 * smaller signs. A sign stays in every plan: what is not drawn would be said not to be there.
 */
export function plansOf(view: LineView, wide: boolean): readonly [Plan, ...Plan[]] {
	const [airy, close] = wide ? ([18, 8] as const) : ([9, 4] as const);
	const loud = view.show !== 'none';
	const sides = view.show === 'sides';
	const full = { heading: true, named: 'all', bare: WHOLE_ROW } as const;
	const spare = { gap: 1, rules: false, heading: false, named: 'front' } as const;
	return [
		{ ...full, gap: airy, rules: loud },
		{ ...full, gap: close, rules: loud },
		{ ...full, gap: close, rules: sides },
		{ ...full, gap: 1, rules: sides },
		{ ...full, gap: 1, rules: false, named: 'inside' },
		{ ...spare, named: 'inside', bare: WHOLE_ROW },
		{ ...full, gap: 2, rules: false, named: 'front' },
		{ ...spare, bare: WHOLE_ROW },
		{ ...spare, bare: 8 },
		{ ...spare, bare: 5 },
		{ ...spare, named: 'none', bare: 5 },
		{ ...spare, named: 'none', bare: 3 }
	];
}
