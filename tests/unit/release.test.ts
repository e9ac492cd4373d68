import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { goBack, release } from '../../src/cli/release.mjs';

let folder: string;
let to: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'release-'));
	to = join(folder, 'site');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A build whose script bears its name, with more files. */
function build(name: string, more: Record<string, string> = {}): string {
	const files = {
		'index.html': `page ${name}`,
		'same.png': 'picture',
		'_app/version.json': `{"version":"${name}"}`,
		[`_app/immutable/${name}.js`]: `script ${name}`,
		...more
	};
	const from = join(folder, `build-${name}`);
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(from, file)), { recursive: true });
		writeFileSync(join(from, file), text);
	}
	return from;
}

const put = (name: string, keep = 10) => release({ to, from: build(name), keep });
const served = (file: string) => readFileSync(join(to, 'current', file), 'utf8');
const scripts = () => readdirSync(join(to, 'current/_app/immutable')).sort();

describe('a release', () => {
	it('is served whole, with the scripts of those before', () => {
		put('a');
		expect([served('index.html'), scripts()]).toEqual(['page a', ['a.js']]);
		put('b');
		put('c');
		expect([served('index.html'), scripts()]).toEqual(['page c', ['a.js', 'b.js', 'c.js']]);
		expect(served('_app/immutable/a.js')).toBe('script a');
	});

	it('keeps the last ones and drops older ones, with their scripts', () => {
		for (const name of ['a', 'b', 'c', 'd']) put(name, 2);
		expect(scripts()).toEqual(['c.js', 'd.js']);
		expect(readdirSync(join(to, 'releases')).length, 'two folders, two notes').toBe(4);
	});

	it('leaves what did not change as it is, so that nobody loads it again', () => {
		const first = put('a');
		const second = put('b');
		const inode = (id: string, file: string) => statSync(join(to, 'releases', id, file)).ino;
		expect(inode(second, 'same.png')).toBe(inode(first, 'same.png'));
		expect(inode(second, 'index.html')).not.toBe(inode(first, 'index.html'));
		expect(readFileSync(join(to, 'releases', first, 'index.html'), 'utf8')).toBe('page a');
	});

	it('goes back, and keeps the scripts of the one that goes', () => {
		put('a');
		put('b');
		goBack(to);
		expect([served('index.html'), scripts()]).toEqual(['page a', ['a.js', 'b.js']]);
		put('c');
		goBack(to);
		expect(served('index.html'), 'past the one that was taken back').toBe('page a');
		expect(() => goBack(to)).toThrow('holds no release from before');
		expect(served('index.html')).toBe('page a');
	});

	it('refuses a script that changed under its name, and leaves the site alone', () => {
		put('a');
		const other = build('b', { '_app/immutable/a.js': 'another' });
		expect(() => release({ to, from: other })).toThrow('_app/immutable/a.js differs');
		expect(served('index.html')).toBe('page a');
		expect(readdirSync(join(to, 'releases')).length, 'nothing half done is left').toBe(2);
	});

	it('says what is wrong with a folder that is no build, and with a site that is no link', () => {
		mkdirSync(join(folder, 'empty'));
		expect(() => release({ to, from: join(folder, 'empty') })).toThrow('npm run build');
		expect(existsSync(to)).toBe(false);
		expect(() => put('a', 0)).toThrow('--keep is "0"');
		mkdirSync(join(to, 'current'), { recursive: true });
		expect(() => put('a')).toThrow('is no link');
	});
});
