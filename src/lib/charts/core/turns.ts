import { whenCalm } from '$lib/ui/haste';

/** Longest wait for an idle moment, in ms: a reader who never stops scrolling gets the pictures too. */
const WAIT_MS = 400;

/** Where a browser does not tell its idle moments: time for what else it has to do, in ms. */
const BREATH_MS = 10;

/** Runs `act` when the browser has a moment, or after `WAIT_MS`. */
function whenIdle(act: () => void): void {
	if ('requestIdleCallback' in window) window.requestIdleCallback(act, { timeout: WAIT_MS });
	else setTimeout(act, BREATH_MS);
}

const asked: (() => void)[] = [];
const spare: (() => void)[] = [];
let going = false;

function goOn(): void {
	// Who asked last is what the reader has come nearest to.
	const next = asked.pop() ?? spare.shift();
	going = next !== undefined;
	if (!next) return;
	next();
	// What waited for its turn does its work before the next is called.
	setTimeout(begin);
}
function begin(): void {
	whenCalm(() => whenIdle(goOn));
}

/**
 * Resolves when it is the caller's turn: one at a time, the last to ask first, each in an idle moment of its own, none
 * while the reader flicks past. Work that need not be seen at once then never adds up to a task that holds a reader's
 * scrolling.
 *
 * @param whenever let everybody else go first
 */
export function turn(whenever = false): Promise<void> {
	return new Promise((done) => {
		(whenever ? spare : asked).push(done);
		if (going) return;
		going = true;
		begin();
	});
}
