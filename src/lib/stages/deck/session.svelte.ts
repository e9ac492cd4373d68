import { heard, type Message } from './channel';
import { openLine, type Line } from './line';
import { recall, remember } from './memory';
import { act, startAt, type Action, type DeckState } from './state';

/** One window's part in a deck that several windows may show. */
export interface Session {
	readonly state: DeckState;
	/** The deck has come to a step by its address, by memory or by the presenter; else it waits to start. */
	readonly begun: boolean;
	begin(): void;
	do(action: Action): void;
	/** Speaks to a window that this one has opened. */
	join(other: Window): void;
	/** Takes up the talk where it was left, and listens. Returns what ends that. */
	open(): () => void;
}

/**
 * @param deck name of the deck, the same in all of its windows
 * @param order ids of the steps that are shown
 */
export function createSession(deck: string, order: () => readonly string[]): Session {
	let state = $state.raw(startAt(order()[0] ?? ''));
	let begun = $state(false);
	let line: Line | undefined;

	const say = (told: DeckState) => line?.say({ deck, kind: 'state', state: told });

	function hold(next: DeckState): void {
		state = next;
		remember(deck, next);
	}

	function run(action: Action): void {
		const next = act(state, action, order(), Date.now());
		if (next === state) return;
		hold(next);
		say(next);
	}

	function hear(message: Message): void {
		const { state: next, answer } = heard(state, message);
		if (next !== state && order().includes(next.seen)) {
			begun = true;
			hold(next);
		}
		if (answer && begun) say(answer);
	}

	/** The step that the address names, where the deck has it. */
	const addressed = () => {
		// Ids are plain letters: what needs decoding is none, and may be malformed.
		const id = location.hash.slice(1);
		return order().includes(id) ? id : undefined;
	};

	function resume(): void {
		const kept = recall(deck);
		const known = kept && order().includes(kept.seen) && order().includes(kept.shown);
		const first = order()[0] ?? '';
		const id = addressed();
		const before = known ? kept : { ...startAt(first), turn: kept?.turn ?? 0 };
		const moved = id !== undefined && id !== before.shown;
		const turn = before.turn + 1;
		state = moved ? { ...before, shown: id, seen: id, frozen: false, turn } : before;
		begun = id !== undefined || known === true;
	}

	return {
		get state() {
			return state;
		},
		get begun() {
			return begun;
		},
		begin() {
			begun = true;
			remember(deck, state);
		},
		do: run,
		join: (other) => line?.join(other),
		open() {
			resume();
			line = openLine(deck, hear);
			line.say({ deck, kind: 'hello' });
			if (begun) say(state);
			const named = () => {
				const id = addressed();
				if (id === undefined) return;
				begun = true;
				if (id !== state.shown) run({ kind: 'go', id });
			};
			window.addEventListener('hashchange', named);
			return () => {
				line?.close();
				window.removeEventListener('hashchange', named);
			};
		}
	};
}
