import type { LineView } from './types';

/** How much the picture tells: less where there is less room. */
export interface Plan {
	/** Pixels between labels. */
	readonly gap: number;
	/** Whether each side's heading says what the side means. */
	readonly rules: boolean;
	/** Whether all situations have labels, or only those in the foreground. */
	readonly labelled: boolean;
	/** Whether the situations beside the line are drawn. */
	readonly outside: boolean;
	/** Whether those on the line have a heading. */
	readonly heading: boolean;
}

/** From generous rows to tight ones, then no rules under the headings, then signs without labels. */
export function plansOf(view: LineView, wide: boolean): readonly [Plan, ...Plan[]] {
	const [airy, close] = wide ? ([18, 8] as const) : ([9, 4] as const);
	const loud = view.show !== 'none';
	const sides = view.show === 'sides';
	const full = { labelled: true, outside: true, heading: true };
	return [
		{ ...full, gap: airy, rules: loud },
		{ ...full, gap: close, rules: loud },
		{ ...full, gap: close, rules: sides },
		{ ...full, gap: 1, rules: sides },
		{ ...full, gap: 1, rules: false, outside: false },
		{ gap: 2, rules: false, labelled: false, outside: false, heading: true },
		{ gap: 1, rules: false, labelled: false, outside: false, heading: false }
	];
}
