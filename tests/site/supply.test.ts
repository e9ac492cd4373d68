import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FACES } from '../../src/cli/fonts';
import { ALLOWED } from '../../src/cli/licenses.mjs';
import { files, pageAt, SITE } from './site';

describe('licenses.txt', () => {
	const text = readFileSync(join(SITE, 'licenses.txt'), 'utf8');
	const entries = text
		.split(/^## /m)
		.slice(1)
		.map((entry) => {
			const [, name = '', version = '', license = ''] = /^(\S+) (\S+) \((\S+)\)/.exec(entry) ?? [];
			return { name, version, license, entry };
		});

	it('lists what ships, each under a license that lets it', () => {
		const names = entries.map(({ name }) => name);
		for (const name of ['svelte', '@sveltejs/kit', 'scrollama', 'layercake', 'd3-scale']) {
			expect(names).toContain(name);
		}
		expect(new Set(names).size).toBe(names.length);
		for (const { name, license } of entries) expect(ALLOWED, name).toContain(license);
	});

	it('holds the version that is installed, and says whose it is', () => {
		for (const { name, version, entry } of entries) {
			const own = JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8'));
			expect(version, name).toBe(own.version);
			expect(entry, name).toMatch(/copyright|^By /im);
		}
	});

	it('names the fonts, and no font is served that it does not name', () => {
		const fonts = entries.filter(({ license }) => license === 'OFL-1.1').map(({ name }) => name);
		const served = files.filter((file) => file.endsWith('.woff2'));
		expect(served.length).toBeGreaterThan(0);
		for (const file of served) {
			const [name = ''] = basename(file).split('.');
			const source = FACES.find((face) => face.file === `${name}.woff2`)?.font.source;
			expect(
				fonts.some((font) => source?.startsWith(`${font}/`)),
				file
			).toBe(true);
		}
	});

	it('is linked from the story', () => {
		expect(pageAt('/').root.querySelector('.colophon a[href="./licenses.txt"]')).not.toBeNull();
	});
});

it('sha256sums.txt lists every file as it is', () => {
	const lines = readFileSync(join(SITE, 'sha256sums.txt'), 'utf8').trim().split('\n');
	const sums = new Map(lines.map((line) => [line.slice(68), line.slice(0, 64)] as const));
	const others = files.filter((file) => file !== 'sha256sums.txt');
	expect([...sums.keys()].sort()).toEqual([...others].sort());
	for (const file of others) {
		const sum = createHash('sha256')
			.update(readFileSync(join(SITE, file)))
			.digest('hex');
		expect(sums.get(file), file).toBe(sum);
	}
});
