import { closingLine } from '../reports.mjs';

/**
 * What became of an engine: it ran, or why it did not.
 * @typedef {{ engine: string, version: string, counts: import('../reports.mjs').Counts }
 *   | { engine: string, notRun: string }} Row
 */

/**
 * The table that ends a run: engine, version, how many tests passed and failed.
 * @param {readonly Row[]} rows
 */
export function table(rows) {
	const lines = rows.map((row) =>
		'counts' in row
			? [row.engine, row.version, closingLine(row.counts)]
			: [row.engine, '–', `not run: ${row.notRun}`]
	);
	const all = [['Engine', 'Version', 'Result'], ...lines];
	const widths = [0, 1].map((column) => Math.max(...all.map((line) => line[column]?.length ?? 0)));
	return all
		.map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
		.map((line) => line.trimEnd())
		.join('\n');
}
