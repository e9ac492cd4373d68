/**
 * Several measurements of one thing: the middle one, and how far apart they lie.
 * @typedef {{ median: number, min: number, max: number }} Spread
 */

/**
 * @param {readonly number[]} values
 * @returns {Spread}
 */
export function spread(values) {
	const sorted = [...values].sort((a, b) => a - b);
	const [min, max] = [sorted[0], sorted.at(-1)];
	if (min === undefined || max === undefined) throw new Error('bench: nothing was measured');
	const half = sorted.length >> 1;
	const upper = sorted[half] ?? max;
	const median = sorted.length % 2 ? upper : ((sorted[half - 1] ?? min) + upper) / 2;
	return { median, min, max };
}

/**
 * The spread of every number of records alike.
 * @param {readonly Readonly<Record<string, number>>[]} runs
 * @returns {Record<string, Spread>}
 */
export function spreads(runs) {
	const names = Object.keys(runs[0] ?? {});
	return Object.fromEntries(
		names.map((name) => [name, spread(runs.map((run) => run[name] ?? NaN))])
	);
}

/** `12.3`, with as many digits as say something. @param {number} value */
export function short(value) {
	const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
	return String(Number(value.toFixed(digits)));
}

/** `12.3 (11.8 to 14)`: the median, and the range where there is one. @param {Spread} one */
export function told({ median, min, max }) {
	return min === max ? short(median) : `${short(median)} (${short(min)} to ${short(max)})`;
}
