import { whenCalm } from '$lib/ui/haste';

/** Longest wait for an idle moment, in ms: a reader who never stops scrolling gets the pictures too. */
const WAIT_MS = 400;

/** Runs `act` when the browser has a moment, or after `WAIT_MS`. */
function whenIdle(act: () => void): void {
	if ('requestIdleCallback' in window) window.requestIdleCallback(act, { timeout: WAIT_MS });
	else setTimeout(act, 50);
}

let last: Promise<void> = Promise.resolve();

/**
 * Resolves when it is the caller's turn: one at a time, in the order of asking, each in an idle moment of
 * its own, none while the reader flicks past. Work that need not be seen at once then never adds up to a task that
 * holds a reader's scrolling.
 */
export function turn(): Promise<void> {
	last = last.then(() => new Promise((done) => whenCalm(() => whenIdle(done))));
	return last;
}
