import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { act, isState, spentOn, startAt, type Action, type DeckState } from './state';

const order = ['a', 'b', 'c', 'd', 'e'];

const after = (actions: readonly Action[], from: DeckState = startAt('a'), now = 1000) =>
	actions.reduce((state, action) => act(state, action, order, now), from);

const next: Action = { kind: 'move', to: 'next' };
const previous: Action = { kind: 'move', to: 'previous' };
const freeze: Action = { kind: 'freeze' };

describe('moving', () => {
	it('goes one step a press, and stops at either end', () => {
		expect(after([next, next]).shown).toBe('c');
		expect(after([next, previous, previous]).shown).toBe('a');
		expect(after([{ kind: 'move', to: 'last' }, next]).shown).toBe('e');
	});

	it('only brings the step back where the screen is black or covered', () => {
		const black = after([next, { kind: 'blank' }]);
		expect(black).toMatchObject({ blank: true, shown: 'b' });
		expect(after([next], black)).toMatchObject({ blank: false, shown: 'b' });
		expect(after([next, next], black).shown).toBe('c');
		const covered = after([{ kind: 'panel', panel: 'rules' }]);
		expect(after([next], covered)).toMatchObject({ panel: 'none', shown: 'a' });
	});

	it('by number tells the presenter of a number that is no step’s, and moves nothing', () => {
		const lost = after([next, { kind: 'number', n: 99 }]);
		expect(lost).toMatchObject({ shown: 'b', missing: 99 });
		expect(after([next], lost).missing).toBeNull();
		expect(after([{ kind: 'number', n: 4 }]).shown).toBe('d');
	});
});

describe('a frozen screen', () => {
	it('stays as it is while the presenter moves, and jumps once when it thaws', () => {
		const ahead = after([freeze, next, next, next]);
		expect(ahead).toMatchObject({ shown: 'a', seen: 'd' });
		expect(after([freeze], ahead)).toMatchObject({ shown: 'd', seen: 'd', frozen: false });
	});

	it('never stays behind once it is thawed, whatever was done', () => {
		const action = fc.constantFrom<Action>(next, previous, freeze, { kind: 'blank' });
		fc.assert(
			fc.property(fc.array(action), (actions) => {
				const state = after(actions);
				if (!state.frozen) expect(state.shown).toBe(state.seen);
			})
		);
	});
});

describe('the clock', () => {
	it('starts with the first move, stands when told, and goes on', () => {
		const running = act(startAt('a'), next, order, 1000);
		expect(spentOn(running.clock, 61_000)).toBe(60_000);
		const standing = act(running, { kind: 'clock' }, order, 61_000);
		expect(spentOn(standing.clock, 99_000)).toBe(60_000);
		const again = act(standing, { kind: 'clock' }, order, 100_000);
		expect(spentOn(again.clock, 101_000)).toBe(61_000);
	});

	it('of small groups ends with the step', () => {
		const talking = after([{ kind: 'countdown', minutes: 2 }]);
		expect(talking.until).toBe(121_000);
		expect(after([next], talking).until).toBeNull();
	});
});

describe('the turn', () => {
	it('rises with a change and only with a change', () => {
		expect(after([next]).turn).toBe(1);
		expect(after([previous]).turn).toBe(0);
	});
});

describe('a state that was kept or told', () => {
	const whole = act(startAt('a'), { kind: 'countdown', minutes: 2 }, order, 5);

	it('is taken as it comes from this version', () => {
		for (const state of [startAt('a'), whole]) {
			expect(isState(JSON.parse(JSON.stringify(state)))).toBe(true);
		}
	});

	it('is refused where any part is missing or of another kind', () => {
		for (const part of Object.keys(whole)) {
			expect(isState({ ...whole, [part]: undefined }), part).toBe(false);
			expect(isState({ ...whole, [part]: {} }), part).toBe(false);
		}
		for (const other of [null, undefined, 1, 'state', [], { ...whole, turn: NaN }]) {
			expect(isState(other)).toBe(false);
		}
	});
});
