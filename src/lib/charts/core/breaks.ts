import type { Tables } from '$lib/story/types';
import { numberCell, textCell } from './cells';

/** What changed in how crime is counted: the whole system, or what counts as violent crime. */
export const CHANGES = ['system', 'definition'] as const;
export type Change = (typeof CHANGES)[number];

/** Year of each change; null where there was none in the years on show. */
export type Breaks = Readonly<Record<Change, number | null>>;

/**
 * Breaks in counting out of the table `breaks`: figures on either side of one are not strictly alike.
 * @param years on show, from the first to the last
 */
export function breaksOf(tables: Tables, years: readonly number[]): Breaks {
	const rows = tables.get('breaks')?.rows ?? [];
	const yearOf = (change: Change) => {
		const row = rows.find((one) => textCell(one, 'changes') === change);
		const year = row ? numberCell(row, 'year') : null;
		return year !== null && years.includes(year) ? year : null;
	};
	return { system: yearOf('system'), definition: yearOf('definition') };
}
