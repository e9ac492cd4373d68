import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heardIn, heightMessages } from './guest/dialects';
import { guestWord, hostWord } from './words';

/** Anything at all, and often what looks like a word of ours. */
const odd = fc.oneof(
	fc.anything(),
	fc.constantFrom(NaN, -0, -1, 0.5, 1e9, Infinity, 2 ** 53, '30', null, [1], {}, true)
);
const kinds = ['ready', 'go', 'step', 'height', 'paper', 'lead', 'leave', '__proto__', 'toString'];
const message = fc.oneof(
	fc.anything({ withNullPrototype: true, withBigInt: true, withMap: true, withTypedArray: true }),
	fc.record(
		{ kind: fc.constantFrom(...kinds), step: odd, steps: odd, height: odd, more: odd },
		{ requiredKeys: ['kind'] }
	),
	fc.string().map((text) => `[iFrameSizer]${text}`)
);
const wholes = (word: object) =>
	Object.values(word).every(
		(value) => typeof value === 'string' || (Number.isInteger(value) && value >= 0)
	);

describe('whatever the other end says', () => {
	it('a word of the guest has known fields with whole numbers within bounds, or is none', () => {
		fc.assert(
			fc.property(message, (data) => {
				const word = guestWord(data);
				if (!word) return;
				expect(wholes(word)).toBe(true);
				expect(Object.keys(word)).toHaveLength(2);
				if ('height' in word) expect(word.height).toBeLessThanOrEqual(200_000);
				if ('steps' in word) expect(word.steps).toBeLessThanOrEqual(500);
			})
		);
	});

	it('a word of the host is to lead, to leave, or a step that may be', () => {
		fc.assert(
			fc.property(message, (data) => {
				const word = hostWord(data);
				if (!word) return;
				expect(['lead', 'leave', 'step']).toContain(word.kind);
				expect(wholes(word)).toBe(true);
			})
		);
	});

	it('nothing of a message is sent on but a plain name', () => {
		fc.assert(
			fc.property(fc.array(message), (said) => {
				const heard = said.reduce<ReturnType<typeof heardIn>>(heardIn, {});
				const { resizer } = heard;
				if (resizer !== undefined) expect(resizer).toMatch(/^[\w.-]{1,80}$/);
				const sent = heightMessages({ width: 600, height: 700 }, heard, 'https://a.test/');
				expect(JSON.stringify(sent).length).toBeLessThan(500);
			})
		);
	});
});
