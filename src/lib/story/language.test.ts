import { describe, expect, it } from 'vitest';
import { languageFrom, languageOf } from './language';

describe('the language of a build', () => {
	it('is the folder of the words, with the way that they run and the script they are in', () => {
		expect(languageOf('data')).toEqual({ locale: 'en', direction: 'ltr', script: 'Latn' });
		const other = languageOf('tests/fixtures/other-city');
		expect(other).toEqual({ locale: 'he', direction: 'rtl', script: 'Hebr' });
	});

	it.each([
		['ar', 'rtl'],
		['so', 'ltr'],
		['hmn', 'ltr'],
		['yi', 'rtl']
	])('knows which way %s runs: %s', (tag, direction) => {
		expect(languageFrom(tag).direction).toBe(direction);
	});

	it('names the folder that is asked for and not there', () => {
		expect(() => languageOf('data', 'fr')).toThrow(/data\/story has no folder fr: it has en/);
	});
});
