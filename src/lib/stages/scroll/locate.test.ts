import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { stepAt } from './locate';

describe('the current step', () => {
	const tops = [-900, -200, 300, 900];
	const at = (line: number) => stepAt(tops.length, (index) => tops[index]!, line);

	it('is none before the first step reaches the line', () => expect(at(-901)).toBe(-1));
	it('is the last one whose top has passed the line', () => expect(at(300)).toBe(2));
	it('is the last step at the end of the page', () => expect(at(5000)).toBe(3));

	it('is what a look at every step would find, for any layout', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 0, max: 900 }), { maxLength: 60 }),
				fc.integer({ min: -500, max: 30_000 }),
				(heights, line) => {
					let top = -300;
					const all = heights.map((height) => (top += height));
					const expected = all.findLastIndex((value) => value <= line);
					expect(stepAt(all.length, (index) => all[index]!, line)).toBe(expected);
				}
			)
		);
	});
});
