import { place, type ReadTables } from './checks';
import type { Problem } from './problems';
import type { Row } from './types';

/** Rates are kept at two decimals; half of the last one, and a little for binary fractions. */
const RATE_TOLERANCE = 0.006;

/** A rate must be what its own count and population give. */
export function checkRates(tables: ReadTables, problems: Problem[]): void {
	const read = tables.get('crime');
	for (const row of read?.table.rows ?? []) {
		const { count, population_used: population, rate_per_100k: rate } = row;
		if (typeof count !== 'number' || typeof population !== 'number') continue;
		const right = (count / population) * 1e5;
		if (!read || typeof rate !== 'number' || Math.abs(rate - right) <= RATE_TOLERANCE) continue;
		problems.push({
			...place(read, row),
			column: 'rate_per_100k',
			value: String(rate),
			expected: `${right.toFixed(2)}, which is ${count} / ${population} x 100,000`,
			mend: 'mend the count or the population from the source, then the rate'
		});
	}
}

const text = (row: Row): string =>
	Object.values(row)
		.filter((cell) => typeof cell === 'string')
		.join('\n');

/** Whether a number stands in a text by itself, with or without thousands commas. */
function standsIn(value: number, words: string): boolean {
	const spellings = [String(value), value.toLocaleString('en-US', { maximumFractionDigits: 6 })];
	return spellings.some((spelling) => {
		const exact = spelling.replace(/\./g, '\\.');
		return new RegExp(`(?<![\\d.,])${exact}(?!\\d|[.,]\\d)`).test(words);
	});
}

/** Each figure must stand in the text of the record it names, in digits or as `as_written` says. */
export function checkFigures(tables: ReadTables, problems: Problem[]): void {
	const read = tables.get('figures');
	for (const row of read?.table.rows ?? []) {
		const { record, value, as_written: written } = row;
		if (!read || typeof record !== 'string' || typeof value !== 'number') continue;
		const [table = '', key = ''] = record.split('/');
		const found = tables.get(table)?.table.byKey.get(key);
		if (!found) {
			problems.push({
				...place(read, row),
				column: 'record',
				value: record,
				expected: 'table/key of a row that is there',
				mend: 'name the row whose text states the figure'
			});
			continue;
		}
		const words = text(found);
		const stands =
			typeof written === 'string'
				? words.toLowerCase().includes(written.toLowerCase())
				: standsIn(value, words);
		if (stands) continue;
		problems.push({
			...place(read, row),
			column: typeof written === 'string' ? 'as_written' : 'value',
			value: typeof written === 'string' ? written : String(value),
			expected: `to be found in the text of ${record}`,
			mend: 'mend the figure or the record from the source; if the record says it in words, put them in as_written'
		});
	}
}
