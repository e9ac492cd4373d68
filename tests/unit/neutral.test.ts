import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { rowsOf, tables, wordFiles } from './the-story';

/** Words that take a side are nobody's but a speaker's, and stand in quotation marks. */
const BANNED = [
	/\billegals\b/i,
	/\billegal (?:aliens?|immigrants?|migrants?)\b/i,
	/\bundocumented\b/i,
	/\bkidnap/i,
	/\bcrackdowns?\b/i,
	/\bgestapo\b/i,
	/\binvasion\b/i,
	/\bin the (?:country|city|state|United States) illegally\b/i
];

/** Columns that hold other people's words or names: phrases as said, titles of works, addresses. */
const NOT_OURS = new Set(['key_phrase', 'title', 'url', 'source_id', 'source_ids']);

/** Steps that speak of the word "sanctuary" as a term and say whose it is. */
const SPEAKS_OF_SANCTUARY = new Set(['the-word-sanctuary']);

/** What someone said or a list or work is called stands in quotation marks. */
const unquoted = (text: string): string =>
	text.replace(/["“][^"”]*["”]/g, ' ').replace(/(?<=^|[\s(])'[^']{1,60}'(?=[\s.,;:)]|$)/g, ' ');

function textsIn(value: unknown, at: string): (readonly [string, string])[] {
	if (typeof value === 'string') return [[at, value]];
	if (!value || typeof value !== 'object') return [];
	return Object.entries(value).flatMap(([key, one]) => textsIn(one, `${at}.${key}`));
}

const words = [...wordFiles()].flatMap(([name, text]) => textsIn(parse(text), name));

/** Texts of our own in the tables. A timeline title is ours; a source's is its publisher's. */
const cells = [...tables.values()].flatMap(({ name, key }) =>
	rowsOf(name).flatMap((row) =>
		Object.entries(row).flatMap(([column, cell]) =>
			typeof cell === 'string' &&
			!(NOT_OURS.has(column) && (column !== 'title' || name === 'sources'))
				? [[`${name}/${String(row[key])}/${column}`, cell] as const]
				: []
		)
	)
);

describe.each([
	['the words', words],
	['the tables', cells]
] as const)('%s', (_, texts) => {
	it.each(BANNED.map((pattern) => [pattern.source, pattern] as const))(
		'do not say %s in our own voice',
		(__, pattern) => {
			const said = texts.filter(([, text]) => pattern.test(unquoted(text)));
			expect(said.map(([at, text]) => `${at}: ${text}`)).toEqual([]);
		}
	);
});

describe('the word sanctuary', () => {
	it('is used in quotation marks, or where the step says whose word it is', () => {
		const said = words.filter(([, text]) => /\bsanctuary\b/i.test(unquoted(text)));
		const steps = said.map(([at]) => /\.steps\.([^.]+)\./.exec(at)?.[1] ?? at);
		expect(steps.filter((step) => !SPEAKS_OF_SANCTUARY.has(step))).toEqual([]);
	});
});
