import { describe, expect, it } from 'vitest';
import { strayDigits } from './digits';

const allowed = [
	{ pattern: '\\b(?:19|20)\\d\\d\\b', why: 'years' },
	{ pattern: '287\\(g\\)', why: 'name of an agreement' }
];

describe('typed digits', () => {
	it('are stray unless a pattern, a reference or quotation marks cover them', () => {
		const text = 'In 2003 it passed {{figures/vote-2003-yes/value}} to 1; “48 hours” under 287(g).';
		expect(strayDigits(text, allowed)).toEqual(['1;']);
	});
	it('are stray inside a longer number that only looks like a year', () => {
		expect(strayDigits('about 20031 people', allowed)).toEqual(['20031']);
	});
});
