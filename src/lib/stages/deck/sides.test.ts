import { describe, expect, it } from 'vitest';
import { sidesIn, spoken } from './sides';

const names = { critic: 'Critics', advocate: 'Advocates' };

describe('words for a side', () => {
	it('are those of sentences that begin with its name, and what follows in the paragraph', () => {
		expect(sidesIn(['Critics say one. And two more.', 'Nobody’s words.'], names)).toEqual({
			critic: 6,
			advocate: 0
		});
	});

	it('change hands where the other side is named', () => {
		expect(sidesIn(['Both meet. Advocates say so. Critics say “not.” Why?'], names)).toEqual({
			critic: 4,
			advocate: 3
		});
	});

	it('add up over texts', () => {
		const texts = [
			{ side: 'critic', text: 'one two' },
			{ side: 'advocate', text: 'one' }
		] as const;
		expect(spoken(texts)).toEqual({ critic: 2, advocate: 1 });
	});
});
