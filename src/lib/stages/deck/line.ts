import { isMessage, type Message } from './channel';

/** A way for the windows of a deck to speak on one machine, without a network. */
export interface Line {
	say(message: Message): void;
	/** Speaks to a window that this one has opened. */
	join(other: Window): void;
	close(): void;
}

/**
 * Opens the line of a deck. Windows speak by BroadcastChannel; where there is none, or it is forbidden,
 * a window and the one that opened it speak to each other directly.
 */
export function openLine(deck: string, hear: (message: Message) => void): Line {
	const listen = (event: MessageEvent<unknown>) => {
		if (isMessage(event.data, deck)) hear(event.data);
	};
	try {
		const channel = new BroadcastChannel(deck);
		channel.addEventListener('message', listen);
		return {
			say: (message) => channel.postMessage(message),
			join: () => undefined,
			close: () => channel.close()
		};
	} catch {
		return directLine(listen);
	}
}

function directLine(listen: (event: MessageEvent<unknown>) => void): Line {
	const others = new Set<Window>();
	const opener = window.opener as Window | null;
	if (opener) others.add(opener);
	// Pages from a disk have no origin to name.
	const origin = location.protocol === 'file:' ? '*' : location.origin;
	const checked = (event: MessageEvent<unknown>) => {
		if (origin === '*' || event.origin === origin) listen(event);
	};
	window.addEventListener('message', checked);
	return {
		say: (message) => {
			for (const other of others) {
				if (!other.closed) other.postMessage(message, origin);
			}
		},
		join: (other) => void others.add(other),
		close: () => window.removeEventListener('message', checked)
	};
}
