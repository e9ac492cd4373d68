import { describe, expect, it } from 'vitest';
import { parseProse, plain } from './prose';

const figureOf = (reference: string) =>
	reference === 'votes/yes/value' ? { value: 11, text: '11', from: reference } : 'no such row';

describe('prose', () => {
	it('keeps paragraphs, emphasis and figures, with the cell each figure came from', () => {
		const { paragraphs, faults } = parseProse(
			'It passed, {{votes/yes/value}} to one.\n\nIt was *civil*, not **crime**.',
			figureOf
		);
		expect(faults).toEqual([]);
		expect(paragraphs).toEqual([
			['It passed, ', { value: 11, text: '11', from: 'votes/yes/value' }, ' to one.'],
			['It was ', { em: ['civil'] }, ', not ', { strong: ['crime'] }, '.']
		]);
	});

	it('curls quotation marks and apostrophes', () => {
		expect(plain(parseProse(`He said "it's not ours"`, figureOf).paragraphs[0]!)).toBe(
			'He said “it’s not ours”'
		);
	});

	it('names a figure that has no cell', () => {
		expect(parseProse('{{votes/no/value}}', figureOf).faults[0]).toMatchObject({
			value: '{{votes/no/value}}',
			expected: expect.stringContaining('no such row')
		});
	});

	it.each(['<b>bold</b>', '[a link](https://example.org)', '# heading', '- list', '![x](y.png)'])(
		'lets nothing else through: %s',
		(text) => {
			const { paragraphs, faults } = parseProse(text, figureOf);
			expect(faults).not.toEqual([]);
			expect(paragraphs.flat().every((part) => typeof part === 'string')).toBe(true);
		}
	);
});
