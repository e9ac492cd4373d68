import { isState, type DeckState } from './state';

/** A talk that was left longer ago than this is over. */
const OVER_MS = 6 * 3_600_000;

/** Keeps the state for a reload or a lost tab. A browser that keeps nothing shows the deck all the same. */
export function remember(deck: string, state: DeckState): void {
	try {
		localStorage.setItem(deck, JSON.stringify({ state, at: Date.now() }));
	} catch {
		// Storage may be full, forbidden or not there.
	}
}

/** The state that was kept, or undefined where there is none, or none that is still of use. */
export function recall(deck: string): DeckState | undefined {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(deck) ?? 'null');
		const { state, at } = (kept ?? {}) as { state?: unknown; at?: unknown };
		return isState(state) && Date.now() - Number(at) < OVER_MS ? state : undefined;
	} catch {
		return undefined;
	}
}

const LETTERS = 'deck-letters';
let letters: boolean | undefined;

/** Whether single letters are keys of the deck. They are until the presenter says otherwise. */
export function lettersWork(): boolean {
	if (letters !== undefined) return letters;
	try {
		return localStorage.getItem(LETTERS) !== 'off';
	} catch {
		return true;
	}
}

/** Turns keys of a single letter on or off, in every window of this browser that keeps things. */
export function letLettersWork(on: boolean): void {
	try {
		localStorage.setItem(LETTERS, on ? 'on' : 'off');
	} catch {
		// Kept by this window alone.
		letters = on;
	}
}
