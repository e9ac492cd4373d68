import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { main } from '../../src/cli/data';
import { DataError, formatProblems } from '../../src/lib/story/problems';
import { contracts } from '../../src/lib/charts/contracts';
import { loadStory } from '../../src/lib/story/load';
import { readTables } from '../../src/lib/story/read';
import { copyOfData, type Change } from './data-folder';

/** One change to a copy of `data/`: text replaced or added, or the file removed. */
interface Break {
	readonly file: string;
	readonly find?: string;
	readonly replace?: string;
	readonly append?: string;
	readonly remove?: boolean;
}

/** What a problem must say; `expected` and `mend` need only be part of the text. */
interface Expectation {
	readonly file: string;
	readonly row?: number;
	readonly key?: string;
	readonly column?: string;
	readonly value?: string;
	readonly expected: string;
	readonly mend: string;
}

const FIXTURES = 'tests/fixtures/bad-data';
const folder = copyOfData();

/** What these breaks make of the files of `data/`, one after the other. */
function broken(breaks: readonly Break[]): Change {
	const files: Record<string, string | null> = {};
	for (const { file, find, replace = '', append = '', remove } of breaks) {
		const own = join('data', file);
		const text = files[file] ?? (existsSync(own) ? readFileSync(own, 'utf8') : '');
		// A fixture that no longer finds its text would test nothing.
		if (find !== undefined) {
			expect(text, `${file} no longer holds the text to break`).toContain(find);
		}
		files[file] = remove ? null : text.replace(find ?? '', () => replace) + append;
	}
	return files;
}

function fixture(kind: string): { breaks: Break[]; expect: Expectation[] } {
	return JSON.parse(readFileSync(join(FIXTURES, kind, 'break.json'), 'utf8')) as ReturnType<
		typeof fixture
	>;
}

afterAll(() => folder.remove());

describe('bad data', () => {
	const kinds = readdirSync(FIXTURES).sort();

	it('finds nothing wrong with the data as they are', () => {
		expect(formatProblems(readTables('data').problems)).toBe('');
	});

	it.each(kinds)('%s stops the build and says how to mend it', (kind) => {
		const { breaks, expect: wanted } = fixture(kind);
		const { problems, story } = folder.during(broken(breaks), () =>
			loadStory(folder.dir, 'en', contracts)
		);
		expect(story, 'a story at fault is never built').toBeUndefined();
		for (const { expected, mend, ...place } of wanted) {
			expect(problems).toContainEqual(
				expect.objectContaining({
					...place,
					expected: expect.stringContaining(expected) as string,
					mend: expect.stringContaining(mend) as string
				})
			);
			const told = new DataError(problems).message;
			for (const part of [place.file, place.key, place.value, expected, mend]) {
				if (part !== undefined) expect(told).toContain(part);
			}
		}
	});

	it('reports several faults at once, in the order of the files', () => {
		const several = ['wrong-rate', 'bad-enum', 'figure-not-in-record', 'not-a-number'];
		const breaks = several.flatMap((kind) => fixture(kind).breaks);
		const { problems } = folder.during(broken(breaks), () => readTables(folder.dir));
		expect(problems.length).toBeGreaterThanOrEqual(several.length);
		const told = formatProblems(problems);
		const places = ['crime.csv', 'enforcement.csv', 'figures.csv', 'situations.csv'].map((file) =>
			told.indexOf(`data/tables/${file}`)
		);
		expect(places).not.toContain(-1);
		expect(places).toEqual([...places].sort((a, b) => a - b));
		expect(formatProblems([...problems].reverse())).toBe(told);
	});

	it('makes `npm run data` fail', () => {
		const told: string[] = [];
		vi.spyOn(console, 'log').mockImplementation((line: string) => void told.push(line));
		vi.spyOn(console, 'error').mockImplementation((line: string) => void told.push(line));
		const change = broken(fixture('duplicate-key').breaks);
		const code = folder.during(change, () => main(folder.dir));
		vi.restoreAllMocks();
		expect(code).toBe(1);
		expect(told.join('\n')).toMatch(/polls\.csv.*poll-pew-2025.*column poll_id/);
	});
});
