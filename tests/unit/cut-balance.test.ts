import { describe, expect, it } from 'vitest';
import { choiceIn, chosen, LENGTHS } from '../../src/lib/stages/deck/choice';
import { balanced, wordsOf } from '../../src/lib/stages/deck/cut';
import { deckOf } from '../../src/routes/present/deck.server';
import { tables, theStory } from './the-story';

/** Decks of the story as it stands, of every length that is offered. */
const all = deckOf(theStory(), tables);
const whole = all.reduce((sum, { minutes }) => sum + minutes, 0);

const deckOfLength = (minutes: number) => chosen(all, choiceIn(`?minutes=${minutes}`));

describe.each(LENGTHS)('a deck of %i minutes', (minutes) => {
	const deck = deckOfLength(minutes);
	const words = wordsOf(deck);
	const planned = deck.reduce((sum, one) => sum + one.minutes, 0);
	const told = `${deck.length} steps, ${planned} minutes, critics ${words.critic}, advocates ${words.advocate} words`;

	it(`holds both sides, within a tenth of words: ${told}`, () => {
		expect(Math.min(words.critic, words.advocate), told).toBeGreaterThan(0);
		expect(balanced(words), told).toBe(true);
	});

	it('fills its time and keeps to it', () => {
		expect(planned).toBeLessThanOrEqual(minutes);
		expect(planned).toBeGreaterThanOrEqual(Math.min(minutes, whole) - 1);
	});

	it('says what the rule is, asks the room, and tears nothing apart', () => {
		const ids = new Set(deck.map(({ id }) => id));
		expect(ids.has('the-rule-in-one-line')).toBe(true);
		expect(deck.some(({ kind }) => kind === 'discussion')).toBe(true);
		const names = new Set(all.flatMap(({ together }) => together ?? []));
		for (const name of names) {
			const group = all.filter(({ together }) => together === name);
			expect([0, group.length]).toContain(group.filter(({ id }) => ids.has(id)).length);
		}
	});
});

describe('any length up to the whole', () => {
	it('holds both sides within a tenth of words', () => {
		const told = Array.from({ length: Math.ceil(whole) }, (_, at) => at + 1)
			.map((minutes) => ({ minutes, ...wordsOf(deckOfLength(minutes)) }))
			.filter((words) => !balanced(words));
		expect(told).toEqual([]);
	});
});

describe('the whole deck', () => {
	it('holds both sides within a tenth of words', () => {
		const words = wordsOf(all);
		expect(balanced(words), JSON.stringify(words)).toBe(true);
	});
});
