import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, difference, labOf, type Sight } from './colour';

/** Colours have fixed meanings, so they must be read and told apart by everyone, in every theme. */

const css = readFileSync('src/lib/styles/tokens.css', 'utf8').replace(/\/\*[^]*?\*\//g, '');

/** Custom properties of the first `:root` after a place in the file that hold a colour. */
function coloursAfter(marker: string): ReadonlyMap<string, string> {
	const start = css.indexOf(':root', css.indexOf(marker));
	const block = css.slice(start, css.indexOf('}', start));
	return new Map(
		[...block.matchAll(/(--[\w-]+):\s*(#[\da-f]+)/gi)].map((found) => [
			found[1] ?? '',
			found[2] ?? ''
		])
	);
}

const light = coloursAfter(':root');
const THEMES = [
	['light', light],
	['dark', new Map([...light, ...coloursAfter('prefers-color-scheme: dark')])],
	['print', new Map([...light, ...coloursAfter('@media print')])]
] as const;

const PAPERS = ['--paper', '--paper-sunk'];

/** Tokens that no words are set in, and what they need instead of 4.5:1. */
const NOT_TEXT: Readonly<Record<string, number>> = {
	'--paper': 1,
	'--paper-sunk': 1,
	// Hairlines that only part what space already parts.
	'--rule': 1,
	// The line itself: a graphic, by WCAG 1.4.11.
	'--line': 3,
	'--focus-ring': 3
};

/** Colours that stand for opposite things. */
const OPPOSED = [
	['--limits', '--requires'],
	['--critics', '--advocates']
] as const;

const BLIND: readonly Sight[] = ['normal', 'protanopia', 'deuteranopia', 'tritanopia'];

describe.each(THEMES)('the %s theme', (_, colours) => {
	const at = (token: string): string => {
		const value = colours.get(token);
		if (!value) throw new Error(`tokens.css has no colour ${token}`);
		return value;
	};

	it('gives every token a colour', () => {
		expect([...colours.keys()].sort()).toEqual([...light.keys()].sort());
		expect(colours.size).toBeGreaterThan(15);
	});

	it.each([...light.keys()].flatMap((token) => PAPERS.map((paper) => [token, paper] as const)))(
		'%s can be read on %s',
		(token, paper) => {
			const needed = NOT_TEXT[token] ?? 4.5;
			expect(contrast(at(token), at(paper))).toBeGreaterThanOrEqual(needed);
		}
	);

	it.each(OPPOSED)('%s and %s differ in lightness, in grey too', (one, other) => {
		const apart = Math.abs(labOf(at(one))[0] - labOf(at(other))[0]);
		expect(apart).toBeGreaterThanOrEqual(10);
		expect(difference(at(one), at(other), 'grey')).toBeGreaterThanOrEqual(10);
	});

	it.each(OPPOSED.flatMap((pair) => BLIND.map((sight) => [...pair, sight] as const)))(
		'%s and %s can be told apart with %s sight',
		(one, other, sight) => {
			expect(difference(at(one), at(other), sight)).toBeGreaterThanOrEqual(20);
		}
	);
});

it('reckons contrast and difference as the definitions do', () => {
	expect(contrast('#fff', '#000')).toBeCloseTo(21, 5);
	expect(contrast('#777', '#fff')).toBeCloseTo(4.478, 2);
	expect(labOf('#ffffff')[0]).toBeCloseTo(100, 3);
	expect(labOf('#ff0000').map(Math.round)).toEqual([53, 80, 67]);
	expect(difference('#123456', '#123456')).toBe(0);
});
