import { place, type ReadTables } from './checks';
import type { Problem } from './problems';

/** Binary fractions lie a little beside the decimals they stand for. */
const EPSILON = 1e-9;

/** Whether a number is another one rounded to some decimals. */
function isRounded(value: number, exact: number, decimals: number): boolean {
	return Math.abs(value - exact) <= 0.5 / 10 ** decimals + EPSILON;
}

/** How many decimals a number is given with. */
function decimalsOf(value: number): number {
	return String(value).split('.')[1]?.length ?? 0;
}

/** A rate of `crime` must be what its own count and population give, to two decimals. */
export function checkRates(tables: ReadTables, problems: Problem[]): void {
	const read = tables.get('crime');
	for (const row of read?.table.rows ?? []) {
		const { count, population_used: population, rate_per_100k: rate } = row;
		if (typeof count !== 'number' || typeof population !== 'number') continue;
		const right = (count / population) * 1e5;
		if (!read || typeof rate !== 'number' || isRounded(rate, right, 2)) continue;
		problems.push({
			...place(read, row),
			column: 'rate_per_100k',
			value: String(rate),
			expected: `${right.toFixed(2)}, which is ${count} / ${population} x 100,000`,
			mend: 'mend the count or the population from the source, then the rate'
		});
	}
}

/**
 * A share of `foreign_born` must be what its two counts give, where both are known, to the decimals
 * it is given with. At least one: a share that ends in zero (`20.0`) loses it when read.
 */
export function checkShares(tables: ReadTables, problems: Problem[]): void {
	const read = tables.get('foreign_born');
	for (const row of read?.table.rows ?? []) {
		const { foreign_born: part, population, foreign_born_share: share } = row;
		if (typeof part !== 'number' || typeof population !== 'number') continue;
		if (!read || typeof share !== 'number') continue;
		const [right, decimals] = [(part / population) * 100, Math.max(1, decimalsOf(share))];
		if (isRounded(share, right, decimals)) continue;
		problems.push({
			...place(read, row),
			column: 'foreign_born_share',
			value: String(share),
			expected: `${right.toFixed(decimals)}, which is ${part} / ${population} x 100`,
			mend: 'mend the count or the population from the source, then the share'
		});
	}
}
