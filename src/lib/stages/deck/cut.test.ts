import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanced, cut, wordsOf, type CutStep } from './cut';

const step = (id: string, rest: Partial<CutStep> = {}): CutStep => ({
	id,
	minutes: 1,
	weight: 5,
	together: null,
	sides: null,
	...rest
});

const steps = fc
	.array(
		fc.record({
			minutes: fc.integer({ min: 1, max: 8 }).map((quarters) => quarters / 4),
			weight: fc.integer({ min: 1, max: 9 }),
			together: fc.constantFrom(null, null, null, 'a', 'b'),
			sides: fc.option(
				fc.record({
					critic: fc.integer({ min: 0, max: 80 }),
					advocate: fc.integer({ min: 0, max: 80 })
				})
			)
		}),
		{ maxLength: 14 }
	)
	.map((all) => all.map((one, index) => ({ ...one, id: `s${index}` })));

describe('any cut of any deck', () => {
	it('keeps to the time, to the reading order, to both sides’ room, and tears no group', () => {
		fc.assert(
			fc.property(steps, fc.integer({ min: 1, max: 20 }), (all, minutes) => {
				const ids = cut(all, minutes);
				const kept = all.filter(({ id }) => ids.includes(id));
				expect(ids).toEqual(kept.map(({ id }) => id));
				expect(kept.reduce((total, one) => total + one.minutes, 0)).toBeLessThanOrEqual(minutes);
				expect(balanced(wordsOf(kept))).toBe(true);
				for (const name of ['a', 'b']) {
					const group = all.filter(({ together }) => together === name);
					const shown = group.filter(({ id }) => ids.includes(id));
					expect([0, group.length]).toContain(shown.length);
				}
			})
		);
	});
});

describe('a cut', () => {
	it('keeps what weighs most', () => {
		const all = [step('a', { weight: 2 }), step('b', { weight: 9 }), step('c', { weight: 4 })];
		expect(cut(all, 2)).toEqual(['b', 'c']);
	});

	it('lets a side speak only where the other has the same room', () => {
		const all = [
			step('critics', { weight: 9, sides: { critic: 50, advocate: 0 } }),
			step('neutral', { weight: 1 }),
			step('advocates', { weight: 2, sides: { critic: 0, advocate: 52 } })
		];
		expect(cut(all, 1)).toEqual(['neutral']);
		expect(cut(all, 2)).toEqual(['critics', 'advocates']);
	});

	it('keeps everything where there is time', () => {
		const all = ['a', 'b', 'c'].map((id) => step(id));
		expect(cut(all, 3)).toEqual(['a', 'b', 'c']);
	});
});
