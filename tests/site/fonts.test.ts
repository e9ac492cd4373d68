import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { files, pageAt, pages, SITE } from './site';

/** Code points of each face of the style sheets, by whether its file holds English or other letters. */
function lettersIn(part: 'english' | 'others'): Set<number> {
	const faces = files
		.filter((file) => file.endsWith('.css'))
		.flatMap((file) => readFileSync(join(SITE, file), 'utf8').match(/@font-face\{[^}]*\}/g) ?? [])
		.filter((face) => face.includes(`-${part}`));
	const ranges = faces.flatMap((face) =>
		[...face.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/gi)].map(([, first = '', last = first]) => [
			parseInt(first, 16),
			parseInt(last, 16)
		])
	);
	return new Set(
		ranges.flatMap(([first = 0, last = 0]) =>
			Array.from({ length: last - first + 1 }, (_, at) => first + at)
		)
	);
}

/** Letters of a page's words that are not in `known`. */
function strange(path: string, known: ReadonlySet<number>): string {
	const words = pageAt(path).root.structuredText;
	return [...new Set(words.replace(/\s/g, ''))]
		.filter((letter) => !known.has(letter.codePointAt(0) ?? 0))
		.join('');
}

describe('the faces', () => {
	const english = lettersIn('english');
	const all = new Set([...english, ...lettersIn('others')]);

	it('of English letters are all that the story needs', () => {
		expect(english.size).toBeGreaterThan(95);
		expect(strange('/', english)).toBe('');
	});

	it('have every letter of every page', () => {
		const lacking = pages.map(({ path }) => [path, strange(path, all)]).filter(([, some]) => some);
		expect(lacking).toEqual([]);
	});
});
