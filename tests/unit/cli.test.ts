import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { missing, nodeProblem } from '../../src/cli/install.mjs';
import { freePort, readPort } from '../../src/cli/port.mjs';
import { closingLine, countPart, countPlaywright, countVitest } from '../../src/cli/reports.mjs';
import { run } from '../../src/cli/run.mjs';

const folder = mkdtempSync(join(tmpdir(), 'cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('install', () => {
	it('takes Node 20.19 and newer, and says what it needs otherwise', () => {
		expect(nodeProblem('20.19.0')).toBeNull();
		expect(nodeProblem('22.0.0')).toBeNull();
		expect(nodeProblem('20.18.3')).toMatch(/Node 20\.19 or newer, and this is Node 20\.18\.3/);
		expect(nodeProblem('18.20.0')).not.toBeNull();
	});

	it('finds packages that are missing or at another version, less optional ones', () => {
		const wanted = {
			packages: {
				'': { version: '1.0.0' },
				'node_modules/here': { version: '1.0.0' },
				'node_modules/old': { version: '2.0.0' },
				'node_modules/gone': { version: '1.0.0' },
				'node_modules/elsewhere': { version: '1.0.0', optional: true },
				'node_modules/old-optional': { version: '2.0.0', optional: true }
			}
		};
		const found = {
			packages: {
				'node_modules/here': { version: '1.0.0' },
				'node_modules/old': { version: '1.0.0' },
				'node_modules/old-optional': { version: '1.0.0' }
			}
		};
		expect(missing(wanted, found)).toEqual(['old', 'gone', 'old-optional']);
		expect(missing(wanted, {})).toEqual(['here', 'old', 'gone']);
	});
});

describe('port', () => {
	it('reads a whole number and refuses the rest in plain words', () => {
		expect(readPort(undefined)).toBeNull();
		expect(readPort('8080')).toBe(8080);
		for (const text of ['web', '80.5', '-1', '70000']) {
			expect(() => readPort(text)).toThrow(`PORT is "${text}"`);
		}
	});

	it('finds a free one', async () => {
		expect(await freePort()).toBeGreaterThan(0);
	});
});

describe('run', () => {
	it('collects the output and the code', async () => {
		const script = 'console.log("out"); console.error("err"); process.exit(3)';
		const result = await run(process.execPath, ['-e', script], { limit: 20_000 });
		expect(result.code).toBe(3);
		expect(result.output).toContain('out');
		expect(result.output).toContain('err');
	});

	it('ends what takes too long, and fails what cannot be started', async () => {
		const slow = await run(process.execPath, ['-e', 'setInterval(() => {}, 9)'], { limit: 300 });
		expect(slow).toMatchObject({ code: 1, timedOut: true });
		expect((await run('no-such-command', [], { limit: 9000 })).code).toBe(127);
	});
});

describe('reports', () => {
	const vitest = { numPassedTests: 2, numFailedTests: 1, numPendingTests: 1, numTodoTests: 0 };

	it('counts a test file that broke before its first test', () => {
		const testResults = [
			{ status: 'failed', assertionResults: [] },
			{ status: 'failed', assertionResults: [{}] }
		];
		expect(countVitest({ ...vitest, testResults })).toEqual({ passed: 2, failed: 2, skipped: 1 });
	});

	it('counts an error outside the tests', () => {
		const stats = { expected: 4, unexpected: 1, flaky: 0, skipped: 2 };
		expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 4, failed: 2, skipped: 2 });
	});

	it('never lets a part pass in silence', () => {
		const file = join(folder, 'report.json');
		const report = { file, kind: 'playwright' } as const;
		const write = (expected: number) =>
			writeFileSync(
				file,
				JSON.stringify({ stats: { expected, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] })
			);
		expect(countPart(0, report).failed).toBe(1);
		writeFileSync(file, '{');
		expect(countPart(0, report).failed).toBe(1);
		write(0);
		expect(countPart(0, report).failed).toBe(1);
		write(3);
		expect(countPart(1, report)).toEqual({ passed: 3, failed: 1, skipped: 0 });
		expect(countPart(0, report)).toEqual({ passed: 3, failed: 0, skipped: 0 });
		expect(countPart(0, undefined)).toEqual({ passed: 1, failed: 0, skipped: 0 });
	});

	it('ends with one line', () => {
		expect(closingLine({ passed: 5, failed: 0, skipped: 0 })).toBe('5 passed, 0 failed');
		expect(closingLine({ passed: 5, failed: 1, skipped: 2 })).toBe('5 passed, 1 failed, 2 skipped');
	});
});
