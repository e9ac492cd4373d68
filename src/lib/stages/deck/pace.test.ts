import { describe, expect, it } from 'vitest';
import { clockText, paceAt } from './pace';

const minutes = [1, 2, 3];

describe('the pace', () => {
	it('is even while the current step is due', () => {
		for (const used of [1, 2, 3]) expect(paceAt(minutes, 1, used).off).toBe(0);
	});

	it('is behind past its end, ahead before its beginning', () => {
		expect(paceAt(minutes, 0, 3.5).off).toBe(2);
		expect(paceAt(minutes, 2, 1).off).toBe(-2);
	});

	it('tells what is planned up to here', () => {
		expect(paceAt(minutes, 1, 0)).toMatchObject({ from: 1, to: 3 });
	});
});

it('a clock shows minutes and seconds; what is left never says zero too early', () => {
	expect(clockText(65_900)).toBe('1:05');
	expect(clockText(600, true)).toBe('0:01');
	expect(clockText(-5)).toBe('0:00');
});
