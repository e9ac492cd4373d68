import { describe, expect, it } from 'vitest';
import { choiceIn, chosen, searchFor } from './choice';

const steps = ['a', 'b', 'c'].map((id) => ({
	id,
	minutes: 1,
	weight: 1,
	together: null,
	sides: null
}));

const shown = (search: string) => chosen(steps, choiceIn(search)).map(({ id }) => id);

describe('the address of a choice', () => {
	it('names minutes or steps', () => {
		expect(shown('?minutes=2')).toEqual(['a', 'b']);
		expect(shown('?steps=c,a')).toEqual(['a', 'c']);
	});

	it('means all steps where it names nothing that is there', () => {
		for (const search of ['', '?minutes=soon', '?minutes=-1', '?steps=,', '?steps=x']) {
			expect(shown(search)).toEqual(['a', 'b', 'c']);
		}
	});

	it('is read back as it was written', () => {
		expect(shown(searchFor(['b', 'c'], 3))).toEqual(['b', 'c']);
		expect(searchFor(['a', 'b', 'c'], 3)).toBe('');
	});
});
