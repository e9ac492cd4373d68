import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from './csv';

const read = (text: string): string[][] =>
	parse(text, { comment: '#', comment_no_infix: true, record_delimiter: '\r\n' });

describe('a CSV file', () => {
	it('gives back any text that is no formula', () => {
		const plain = fc.string().filter((text) => !/^'*[=+\-@\t\r\n]/.test(text));
		fc.assert(
			fc.property(fc.array(fc.tuple(plain, plain), { minLength: 1 }), (rows) => {
				const header = ['a', 'b'];
				expect(read(csvOf(['about', 'it'], header, rows))).toEqual([header, ...rows]);
			})
		);
	});

	it('gives back a formula, also one behind apostrophes of its own, but for one apostrophe more', () => {
		const formula = fc
			.tuple(fc.stringMatching(/^('{0,3}[=+@\t\r\n]|'{1,3}-)$/), fc.string())
			.map(([start, rest]) => start + rest);
		fc.assert(
			fc.property(formula, (text) => {
				expect(read(csvOf([], ['a'], [[text]]))).toEqual([['a'], [`'${text}`]]);
			})
		);
	});

	it('disarms formulas and leaves numbers alone', () => {
		const cells = ['=1+1', '+1', '-1', -2.5, '@x', '\tx', '-a', 'a|b'];
		const [, row] = read(csvOf([], cells.map(String), [cells]));
		expect(row).toEqual(["'=1+1", "'+1", '-1', '-2.5', "'@x", "'\tx", "'-a", 'a|b']);
	});

	it('joins lists, leaves gaps empty, keeps comments on one line', () => {
		const text = csvOf(['two\nlines'], ['a', 'b', 'c'], [[['x', 'y'], null, true]]);
		expect(text).toBe('# two lines\r\na,b,c\r\nx|y,,true\r\n');
	});
});
