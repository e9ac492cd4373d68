import { existsSync, readFileSync } from 'node:fs';

/**
 * How many checks went how.
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/**
 * The part of Vitest's JSON report that is read here.
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} [numPendingTests]
 * @property {number} [numTodoTests]
 * @property {{ status: string, assertionResults: unknown[] }[]} testResults
 */

/**
 * The part of Playwright's JSON report that is read here.
 * @typedef {object} PlaywrightReport
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 * @property {unknown[]} errors
 */

/**
 * @param {VitestReport} report
 * @returns {Counts}
 */
export function countVitest(report) {
	// A file that breaks before its first test has failed, though no test of it has.
	const broken = report.testResults.filter(
		(file) => file.status === 'failed' && file.assertionResults.length === 0
	);
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests + broken.length,
		skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0)
	};
}

/**
 * @param {PlaywrightReport} report
 * @returns {Counts}
 */
export function countPlaywright({ stats, errors }) {
	return {
		passed: stats.expected + stats.flaky,
		failed: stats.unexpected + errors.length,
		skipped: stats.skipped
	};
}

/**
 * The counts of a part, from its exit code and, where it runs tests, from its report. A part that
 * failed without a failed test, or left no report, or ran nothing, counts as one failure: it must
 * never pass in silence.
 * @param {number} code
 * @param {{ file: string, kind: 'vitest' | 'playwright' } | undefined} report
 * @returns {Counts}
 */
export function countPart(code, report) {
	if (!report) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
	if (!existsSync(report.file)) return { passed: 0, failed: 1, skipped: 0 };
	/** @type {Counts} */
	let counts;
	try {
		const json = JSON.parse(readFileSync(report.file, 'utf8'));
		counts = report.kind === 'vitest' ? countVitest(json) : countPlaywright(json);
	} catch {
		return { passed: 0, failed: 1, skipped: 0 };
	}
	const silent = counts.failed === 0 && (code !== 0 || counts.passed === 0);
	return silent ? { ...counts, failed: 1 } : counts;
}

/**
 * The line that ends a run.
 * @param {Counts} counts
 */
export function closingLine({ passed, failed, skipped }) {
	return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
