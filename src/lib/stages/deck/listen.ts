import { commandOf, pressOf, typed, type Command } from './keys';
import { lettersWork } from './memory';
import type { Action } from './state';

/** What keys do to the state that all windows share; undefined for what is a window's own affair. */
export function actionOf(command: Command, talk: number | undefined): Action | undefined {
	switch (command) {
		case 'next':
		case 'previous':
		case 'first':
		case 'last':
			return { kind: 'move', to: command };
		case 'blank':
		case 'freeze':
			return { kind: command };
		case 'rules':
		case 'qr':
			return { kind: 'panel', panel: command };
		case 'countdown':
			return talk === undefined ? undefined : { kind: 'countdown', minutes: talk };
		default:
			return undefined;
	}
}

/**
 * Hears the keys of a window before anything on the page does, so that a clicker works wherever the
 * focus is. Keys inside an open dialog are the dialog's.
 */
export function listen(
	oncommand: (command: Command) => void,
	onnumber: (n: number) => void
): () => void {
	let text = '';
	const keyed = (event: KeyboardEvent) => {
		if (event.target instanceof Element && event.target.closest('dialog')) return;
		const press = pressOf(event);
		const number = typed(text, press);
		text = number.text;
		const command = number.asked === undefined ? commandOf(press, lettersWork()) : undefined;
		if (number.asked === undefined && command === undefined) return;
		event.preventDefault();
		event.stopPropagation();
		if (number.asked !== undefined) onnumber(number.asked);
		else if (command) oncommand(command);
	};
	window.addEventListener('keydown', keyed, true);
	return () => window.removeEventListener('keydown', keyed, true);
}
