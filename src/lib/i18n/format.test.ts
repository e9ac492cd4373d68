import { describe, expect, it } from 'vitest';
import { createFormat } from './format';

const en = createFormat('en');

describe('format', () => {
	it('tells a number with its unit, at the unit’s precision', () => {
		expect(en.number(2372)).toBe('2,372');
		expect(en.number(38, 'percent')).toBe('38%');
		expect(en.number(13.07, 'per_100k')).toBe('13.1');
		expect(en.number(5.2, 'usd_million')).toBe('$5.2 million');
		expect(en.number(60, 'usd_million')).toBe('$60 million');
		expect(en.number(2003, 'year')).toBe('2003');
	});
	it('tells a date no more exactly than it is known, in any time zone', () => {
		expect(en.date('2025-06-23')).toBe('June 23, 2025');
		expect(en.date('2025-12')).toBe('December 2025');
		expect(en.date('2002')).toBe('2002');
	});
	it('follows the language', () => {
		expect(createFormat('es').date('2025-06-23')).toBe('23 de junio de 2025');
	});
	it('refuses what is no date, and a message with an empty place', () => {
		expect(() => en.date('June')).toThrow(/YYYY-MM-DD/);
		expect(() => en.fill('{n} of {total}', { n: 1 })).toThrow(/\{total\}/);
	});
});
