import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CODES, namesIn, readAudit } from '../../src/cli/audit.mjs';
import { ALLOWED, packagesIn } from '../../src/cli/licenses.mjs';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
	packages: Record<string, { version?: string; resolved?: string; integrity?: string }>;
};
const installed = Object.entries(lock.packages).filter(([path]) => path !== '');

describe('the lock file', () => {
	it('holds the hash of every package, from nowhere but the registry', () => {
		expect(installed.length).toBeGreaterThan(100);
		for (const [path, { integrity, resolved }] of installed) {
			expect(integrity, path).toMatch(/^sha512-/);
			// Without an address npm asks the registry that it is set to.
			expect(resolved ?? '', path).not.toMatch(/^(git|http:|file:)/);
		}
	});

	it('is all that the bill of materials lists', { timeout: 60_000 }, () => {
		const printed = execFileSync('npm', ['run', '--silent', 'sbom'], {
			encoding: 'utf8',
			maxBuffer: 20e6
		});
		const bill = JSON.parse(printed) as {
			bomFormat: string;
			components: { name: string; version: string; hashes: unknown[] }[];
		};
		expect(bill.bomFormat).toBe('CycloneDX');
		const listed = new Set(bill.components.map(({ name, version }) => `${name}@${version}`));
		for (const name of ['svelte', '@sveltejs/kit', 'scrollama', 'layercake', 'vite']) {
			const { version } = lock.packages[`node_modules/${name}`] ?? {};
			expect([...listed]).toContain(`${name}@${version}`);
		}
		expect(bill.components.every(({ hashes }) => hashes.length > 0)).toBe(true);
	});
});

describe('the audit', () => {
	const shipped = namesIn('# Work\n\n## svelte 5.0.0 (MIT)\n\ntext\n\n## @a/b 1.0.0 (ISC)\n');
	const report = (...names: string[]) =>
		JSON.stringify({
			vulnerabilities: Object.fromEntries(names.map((name) => [name, { name, severity: 'high' }])),
			metadata: { vulnerabilities: { total: names.length } }
		});

	it('is clean only where a report says so', () => {
		expect([...shipped]).toEqual(['svelte', '@a/b']);
		expect(readAudit(report(), shipped)).toEqual({ end: 'clean', told: [] });
	});

	it('finds faults of what ships, and tells those of tools', () => {
		expect(readAudit(report('svelte'), shipped).end).toBe('found');
		expect(readAudit(report('@a/b', 'vitest'), shipped)).toEqual({
			end: 'found',
			told: ['@a/b: high, ships', 'vitest: high, a tool']
		});
		expect(readAudit(report('vitest'), shipped).end).toBe('clean');
	});

	it.each([
		[
			'a refusal',
			'{"message":"405 Method Not Allowed","statusCode":405}',
			'405 Method Not Allowed'
		],
		['no network', 'npm error code ENOTFOUND', 'the answer is no JSON'],
		['silence', '', 'the answer is no JSON'],
		['half a report', '{"vulnerabilities":{}}', 'the answer is no report'],
		['null', '{"error":{"summary":"down"}}', 'down']
	])('says that it was not run after %s', (_, output, why) => {
		expect(readAudit(output, shipped)).toEqual({ end: 'not run', told: [why] });
		expect(CODES['not run']).not.toBe(CODES.clean);
	});
});

describe('the list of what ships', () => {
	it('names each package of a bundle once, by its modules and its files', () => {
		const chunk = {
			type: 'chunk',
			moduleIds: [
				'/x/node_modules/svelte/a.js',
				'/x/node_modules/svelte/b.js?v=1',
				'/x/node_modules/one/node_modules/@two/three/i.js',
				'/x/src/lib/own.ts',
				'\0rolldown/runtime.js'
			]
		};
		const font = {
			type: 'asset',
			originalFileNames: ['../node_modules/@fontsource/f/files/a.woff2']
		};
		const files = [chunk, font] as unknown as Parameters<typeof packagesIn>[0];
		expect(packagesIn(files)).toEqual(['svelte', '@two/three', 'rolldown', '@fontsource/f']);
	});

	it('may hold free licenses alone', () => {
		expect(ALLOWED.filter((id) => /GPL|AGPL|SSPL|UNLICENSED/.test(id))).toEqual([]);
	});
});
