import { isState, type DeckState } from './state';

/** What windows of one deck say to each other. */
export type Message =
	| { readonly deck: string; readonly kind: 'hello' }
	| { readonly deck: string; readonly kind: 'state'; readonly state: DeckState };

/**
 * Which of two states holds: the later one. Where both are as late (two windows acted at once), every
 * window must pick the same, so the text of the states decides.
 */
export function merge(mine: DeckState, theirs: DeckState): DeckState {
	if (theirs.turn !== mine.turn) return theirs.turn > mine.turn ? theirs : mine;
	return JSON.stringify(theirs) > JSON.stringify(mine) ? theirs : mine;
}

/** What a window does with a message: the state that holds then, and what it answers, if anything. */
export function heard(
	mine: DeckState,
	message: Message
): { readonly state: DeckState; readonly answer: DeckState | null } {
	if (message.kind === 'hello') return { state: mine, answer: mine };
	const state = merge(mine, message.state);
	// A window that fell behind is told where things stand.
	const behind = state === mine && message.state.turn < mine.turn;
	return { state, answer: behind ? mine : null };
}

/** Is this a message of this deck? Other pages, other sites and other versions of ours may speak on the same line. */
export function isMessage(data: unknown, deck: string): data is Message {
	if (typeof data !== 'object' || data === null) return false;
	const { deck: named, kind, state } = data as { deck?: unknown; kind?: unknown; state?: unknown };
	return named === deck && (kind === 'hello' || (kind === 'state' && isState(state)));
}
