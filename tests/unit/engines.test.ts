import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { table } from '../../src/cli/engines/table.mjs';
import { CORE } from '../engines/core';
import { LEFT_OUT } from '../engines/left-out';

describe('the table of engines', () => {
	it('says of each engine what ran, and never that one passed which did not', () => {
		const lines = table([
			{ engine: 'Firefox', version: '153.7', counts: { passed: 9, failed: 1, skipped: 0 } },
			{ engine: 'WebKit', notRun: 'no WebKitWebDriver is on the path' }
		]).split('\n');
		expect(lines[1]).toMatch(/^Firefox +153\.7 +9 passed, 1 failed$/);
		expect(lines[2]).toMatch(/^WebKit +– +not run: no WebKitWebDriver/);
		expect(lines[2]).not.toContain('passed');
	});
});

describe('the core', () => {
	for (const name of CORE) {
		it(`${name} is there`, () => expect(existsSync(`tests/e2e/${name}.spec.ts`)).toBe(true));
	}
});

describe('tests that are left out of an engine', () => {
	for (const { file, title, why } of Object.values(LEFT_OUT).flat()) {
		it(`${file}: ${title || 'all'}`, () => {
			const text = readFileSync(`tests/e2e/${file}`, 'utf8');
			// A title may be put together from a group's and a test's: its last word stands in the file.
			expect(text).toContain(title.split(' ').at(-1));
			expect(why.length).toBeGreaterThan(10);
		});
	}
});
