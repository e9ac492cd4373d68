import { describe, expect, it } from 'vitest';
import { onPaper } from './paper';
import { mediaFor, themeFrom } from './theme';

describe('the theme of a frame', () => {
	it('is asked for by the address, in two words alone', () => {
		expect(themeFrom(new URL('https://a.test/embed/?theme=dark'))).toBe('dark');
		expect(themeFrom(new URL('https://a.test/embed/?theme=light'))).toBe('light');
		expect(themeFrom(new URL('https://a.test/embed/?theme=auto'))).toBeUndefined();
		expect(themeFrom(new URL('https://a.test/embed/'))).toBeUndefined();
	});

	it('answers a query about the colour scheme, and leaves the rest of it as it is', () => {
		expect(mediaFor('(prefers-color-scheme: dark)', 'dark')).toBe('(min-width: 0px)');
		expect(mediaFor('(prefers-color-scheme: dark)', 'light')).toBe('(max-width: 0px)');
		expect(mediaFor('screen and (prefers-color-scheme:light)', 'light')).toBe(
			'screen and (min-width: 0px)'
		);
		for (const other of ['print', '(min-width: 44rem)', '(prefers-reduced-motion: reduce)']) {
			expect(mediaFor(other, 'dark')).toBe(other);
		}
	});
});

describe('paper', () => {
	it('answers queries as print does, and keeps their other conditions', () => {
		expect(onPaper('print')).toBe('all');
		expect(onPaper('screen and (min-width: 44rem)')).toBe(
			'all and (max-width: 0px) and (min-width: 44rem)'
		);
		expect(onPaper('(min-width: 44rem)')).toBe('(min-width: 44rem)');
	});
});
