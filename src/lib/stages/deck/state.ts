/** A clock that runs or stands: milliseconds, by the machine's own clock. */
export interface Clock {
	/** Since when it runs; null while it stands. */
	readonly since: number | null;
	/** What it had counted before that. */
	readonly spent: number;
}

/** All that the windows of a deck share. */
export interface DeckState {
	/** Raised with every change: of two states the later wins. */
	readonly turn: number;
	/** Step on the audience's screen. */
	readonly shown: string;
	/** Step that the presenter looks at; another one only while the screen is frozen. */
	readonly seen: string;
	readonly frozen: boolean;
	readonly blank: boolean;
	/** What lies over the step. */
	readonly panel: 'none' | 'rules' | 'qr';
	readonly clock: Clock;
	/** Countdown of small groups: when it ends, or null. */
	readonly until: number | null;
	/** A number that was asked for and is no step's. For the presenter alone. */
	readonly missing: number | null;
	/** Whether the audience's screen is kept awake; null where nobody has said yet. */
	readonly awake: boolean | null;
}

/** Is this a state that this version can show? Another version of the site may have kept or told it. */
export function isState(told: unknown): told is DeckState {
	if (typeof told !== 'object' || told === null) return false;
	const { turn, shown, seen, frozen, blank, panel, clock, until, missing, awake } =
		told as Partial<DeckState>;
	const number = (value: unknown) => typeof value === 'number' && Number.isFinite(value);
	const orNull = (value: unknown, right: boolean) => value === null || right;
	return (
		number(turn) &&
		typeof shown === 'string' &&
		typeof seen === 'string' &&
		typeof frozen === 'boolean' &&
		typeof blank === 'boolean' &&
		(panel === 'none' || panel === 'rules' || panel === 'qr') &&
		typeof clock === 'object' &&
		clock !== null &&
		number(clock.spent) &&
		orNull(clock.since, number(clock.since)) &&
		orNull(until, number(until)) &&
		orNull(missing, number(missing)) &&
		orNull(awake, typeof awake === 'boolean')
	);
}

/** What can happen to a deck. `now` is the time it happens at. */
export type Action =
	| { readonly kind: 'move'; readonly to: 'next' | 'previous' | 'first' | 'last' }
	| { readonly kind: 'go'; readonly id: string }
	| { readonly kind: 'number'; readonly n: number }
	| { readonly kind: 'blank' | 'freeze' | 'clock' | 'reset' }
	| { readonly kind: 'panel'; readonly panel: 'rules' | 'qr' }
	| { readonly kind: 'countdown'; readonly minutes: number }
	| { readonly kind: 'awake'; readonly awake: boolean };

const stopped: Clock = { since: null, spent: 0 };

export function startAt(id: string): DeckState {
	return {
		turn: 0,
		shown: id,
		seen: id,
		frozen: false,
		blank: false,
		panel: 'none',
		clock: stopped,
		until: null,
		missing: null,
		awake: null
	};
}

/** What a clock has counted. */
export const spentOn = ({ since, spent }: Clock, now: number): number =>
	spent + (since === null ? 0 : Math.max(0, now - since));

function toggled(clock: Clock, now: number): Clock {
	return clock.since === null
		? { since: now, spent: clock.spent }
		: { since: null, spent: spentOn(clock, now) };
}

/** Puts a step before the presenter, and before the audience unless its screen is frozen. */
function at(state: DeckState, id: string, now: number): DeckState {
	const { clock, frozen } = state;
	const fresh = clock.since === null && clock.spent === 0;
	const moved = id !== state.seen;
	return {
		...state,
		seen: id,
		shown: frozen ? state.shown : id,
		clock: fresh && moved ? { since: now, spent: 0 } : clock,
		until: moved ? null : state.until,
		missing: null
	};
}

/** The place that a move leads to. */
function placeAfter(to: 'next' | 'previous' | 'first' | 'last', at: number, count: number): number {
	const places = { next: at + 1, previous: at - 1, first: 0, last: count - 1 };
	return Math.max(0, Math.min(count - 1, places[to]));
}

function acted(state: DeckState, action: Action, order: readonly string[], now: number): DeckState {
	switch (action.kind) {
		case 'move': {
			// The first press over a black screen or a panel only brings the step back.
			if (state.blank || state.panel !== 'none') {
				return { ...state, blank: false, panel: 'none', missing: null };
			}
			const place = placeAfter(action.to, order.indexOf(state.seen), order.length);
			return at(state, order[place] ?? state.seen, now);
		}
		case 'go':
			if (!order.includes(action.id)) return state;
			return at({ ...state, blank: false, panel: 'none' }, action.id, now);
		case 'number': {
			const id = order[action.n - 1];
			if (id === undefined) return { ...state, missing: action.n };
			return at({ ...state, blank: false, panel: 'none' }, id, now);
		}
		case 'blank':
			return { ...state, blank: !state.blank };
		case 'freeze':
			return { ...state, frozen: !state.frozen, shown: state.frozen ? state.seen : state.shown };
		case 'panel':
			return { ...state, panel: state.panel === action.panel ? 'none' : action.panel };
		case 'clock':
			return { ...state, clock: toggled(state.clock, now) };
		case 'reset':
			return { ...state, clock: stopped };
		case 'countdown':
			return { ...state, until: state.until === null ? now + action.minutes * 60_000 : null };
		case 'awake':
			return { ...state, awake: action.awake };
	}
}

/** The state after an action; the same object where nothing changed. */
export function act(
	state: DeckState,
	action: Action,
	order: readonly string[],
	now: number
): DeckState {
	const after = acted(state, action, order, now);
	const same = JSON.stringify(after) === JSON.stringify(state);
	return same ? state : { ...after, turn: state.turn + 1 };
}
