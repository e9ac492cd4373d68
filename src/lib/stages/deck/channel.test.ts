import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heard, isMessage, merge } from './channel';
import { act, startAt, type Action, type DeckState } from './state';

const order = ['a', 'b', 'c'];
const next: Action = { kind: 'move', to: 'next' };
const moved = (count: number): DeckState =>
	Array.from({ length: count }).reduce<DeckState>(
		(state) => act(state, { kind: 'blank' }, order, 0),
		startAt('a')
	);

describe('two windows', () => {
	it('take the later state, whoever hears of it', () => {
		const [early, late] = [moved(1), moved(3)];
		expect(merge(early, late)).toBe(late);
		expect(merge(late, early)).toBe(late);
	});

	it('agree where both acted at once', () => {
		const left = act(moved(2), next, order, 1);
		const right = act(moved(2), { kind: 'freeze' }, order, 2);
		expect(merge(left, right)).toEqual(merge(right, left));
	});

	it('come to the same state whatever each did, once each has heard the other', () => {
		const actions = fc.array(
			fc.constantFrom<Action>(next, { kind: 'blank' }, { kind: 'freeze' }, { kind: 'clock' })
		);
		fc.assert(
			fc.property(actions, actions, (mine, theirs) => {
				const run = (all: Action[], now: number) =>
					all.reduce((state, action) => act(state, action, order, now), startAt('a'));
				const [left, right] = [run(mine, 1), run(theirs, 2)];
				const told = heard(left, { deck: 'd', kind: 'state', state: right }).state;
				expect(heard(right, { deck: 'd', kind: 'state', state: told }).state).toEqual(told);
			})
		);
	});

	it('that opens asks, and is told where things stand', () => {
		const state = moved(2);
		expect(heard(state, { deck: 'd', kind: 'hello' }).answer).toBe(state);
		const stale = { deck: 'd', kind: 'state', state: startAt('a') } as const;
		expect(heard(state, stale).answer).toBe(state);
	});

	it('hear nothing but their own deck', () => {
		expect(isMessage({ deck: 'd', kind: 'hello' }, 'd')).toBe(true);
		for (const other of [null, 'hello', {}, { deck: 'e', kind: 'hello' }, { deck: 'd' }]) {
			expect(isMessage(other, 'd')).toBe(false);
		}
	});
});
