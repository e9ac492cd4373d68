import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { countWords, rowsOf, tables, wordFiles } from './the-story';

/** Only short key phrases are quoted, and each stands in a record as it was said. */

/** Every text in a word file with the place where it stands, presenter notes among them. */
function textsIn(value: unknown, at: string): (readonly [string, string])[] {
	if (typeof value === 'string') return [[at, value]];
	if (!value || typeof value !== 'object') return [];
	return Object.entries(value).flatMap(([key, one]) => textsIn(one, `${at}.${key}`));
}

const quoted = [...wordFiles()]
	.filter(([name]) => !['charts.yaml', 'interface.yaml'].includes(name))
	.flatMap(([name, text]) => textsIn(parse(text), name))
	.flatMap(([at, text]) =>
		[...text.replace(/\s+/g, ' ').matchAll(/["“]([^"”]+)["”]/g)].map(
			(found) => [at, found[1] ?? ''] as const
		)
	)
	// A title that a page fills in is a name, not words of somebody.
	.filter(([, words]) => !/^\{\w+\}[.,]?$/.test(words));

/** Letters only: a comma or full stop may be the sentence's own. */
function bare(text: string): string {
	return text
		.toLowerCase()
		.replace(/[’‘]/g, "'")
		.replace(/[^\p{L}\p{N}']+/gu, ' ')
		.trim();
}

/** What the records mark as said or written word for word. */
const phrases = [...tables.values()].flatMap(({ rows }) =>
	rows.flatMap((row) => (row['key_phrase'] ? [bare(String(row['key_phrase']))] : []))
);

/** Single words and names are terms, not quotations; a record must use them all the same. */
const everyText = bare(
	[...tables.values()]
		.filter(({ file }) => file !== 'derived')
		.flatMap(({ name }) => rowsOf(name).flatMap((row) => Object.values(row).map(String)))
		.join(' ')
);

describe('quotations in the words', () => {
	it('are found', () => {
		expect(quoted.length).toBeGreaterThan(4);
	});

	it.each(quoted)('%s: “%s”', (_, words) => {
		expect(countWords(words)).toBeLessThanOrEqual(12);
		if (countWords(words) < 3) expect(everyText).toContain(bare(words));
		else expect(phrases.some((phrase) => phrase.includes(bare(words)))).toBe(true);
	});
});

describe('key phrases in the tables', () => {
	it('are at most twelve words', () => {
		expect(phrases.length).toBeGreaterThan(20);
		expect(phrases.filter((phrase) => countWords(phrase) > 12)).toEqual([]);
	});
});
