import { isLeftwards } from '$lib/ui/leftwards';

/** What a key asks for. */
export type Command =
	| 'next'
	| 'previous'
	| 'first'
	| 'last'
	| 'blank'
	| 'overview'
	| 'rules'
	| 'qr'
	| 'fullscreen'
	| 'start'
	| 'help'
	| 'notes'
	| 'freeze'
	| 'countdown';

/** A key as the browser tells it, and what it was pressed on. */
export interface Press {
	readonly key: string;
	readonly shift: boolean;
	/** With Ctrl, Alt or Meta it is the browser's. */
	readonly held: boolean;
	/** Words run to the left, and so do the steps. */
	readonly leftwards?: boolean;
	/** It was pressed on something that the key itself works: a button, a field, a slider. */
	readonly on: 'page' | 'button' | 'field' | 'slider';
}

/** Clickers send these and nothing else: they always count, wherever the focus is. */
const CLICKER: Readonly<Record<string, Command>> = {
	PageDown: 'next',
	PageUp: 'previous',
	F5: 'start'
};

const MOVES: Readonly<Record<string, Command>> = {
	ArrowRight: 'next',
	ArrowDown: 'next',
	ArrowLeft: 'previous',
	ArrowUp: 'previous',
	Home: 'first',
	End: 'last'
};

/** Where words run to the left, the next step lies there. */
const LEFTWARDS: Readonly<Record<string, Command>> = {
	...MOVES,
	ArrowLeft: 'next',
	ArrowRight: 'previous'
};

const LETTERS: Readonly<Record<string, Command>> = {
	'.': 'blank',
	b: 'blank',
	o: 'overview',
	r: 'rules',
	q: 'qr',
	f: 'fullscreen',
	n: 'notes',
	z: 'freeze',
	c: 'countdown',
	'?': 'help'
};

/**
 * What a key press asks the deck for, or undefined where it is none of the deck's.
 *
 * @param letters false where single letters and signs must do nothing, as for those who speak to their
 *   computer: a word that is heard as keys would blank the screen
 */
export function commandOf(
	{ key, shift, held, on, leftwards = false }: Press,
	letters = true
): Command | undefined {
	if (held) return undefined;
	const clicked = CLICKER[key];
	if (clicked) return clicked;
	if (on === 'field') return undefined;
	if (key === ' ') return on === 'button' ? undefined : shift ? 'previous' : 'next';
	const moves = leftwards ? LEFTWARDS : MOVES;
	if (key in moves) return on === 'slider' ? undefined : moves[key];
	return letters ? LETTERS[key.length === 1 ? key.toLowerCase() : key] : undefined;
}

/**
 * Digits typed so far and the number that Enter ends. Any other key forgets them.
 *
 * @returns what is typed now, and the number asked for where there is one
 */
export function typed(before: string, { key, held, on }: Press): { text: string; asked?: number } {
	if (held || on === 'field') return { text: before };
	if (/^\d$/.test(key)) return { text: `${before}${key}`.slice(-3) };
	if (key === 'Enter' && before !== '') return { text: '', asked: Number(before) };
	return { text: '' };
}

/** What a key was pressed on. */
function placeOf(target: EventTarget | null): Press['on'] {
	if (!(target instanceof Element)) return 'page';
	if (target.closest('input, select, textarea, [contenteditable]')) return 'field';
	if (target.closest('[role="slider"]')) return 'slider';
	return target.closest('button, a[href], summary') ? 'button' : 'page';
}

export function pressOf(event: KeyboardEvent): Press {
	return {
		key: event.key,
		shift: event.shiftKey,
		held: event.ctrlKey || event.altKey || event.metaKey,
		on: placeOf(event.target),
		leftwards: isLeftwards()
	};
}
