/**
 * What our own host script and our own guest say to each other, after a handshake, through a private
 * port. Both sides check every field: the other end may be anyone.
 */

/**
 * The guest announces itself to the page around it at load; the host answers with a port. A host script
 * that comes late asks for it by the same word.
 */
export const HELLO = 'line-story:hello';
/** The host's answer; the port travels with it. */
export const WELCOME = 'line-story:welcome';

/** Width of a story on paper, in CSS pixels: the host gives it to the frame, the guest measures its height by it. */
export const PAPER_WIDTH = 640;

/** What a guest says about itself. */
export interface Ready {
	readonly kind: 'ready';
	/** Steps that a host may lead through; 0 for a single chart. */
	readonly steps: number;
}

/** From guest to host. */
export type GuestWord =
	| Ready
	/** The content is this tall, in CSS pixels. */
	| { readonly kind: 'height'; readonly height: number }
	/** All steps below one another are this tall on paper, `PAPER_WIDTH` wide. */
	| { readonly kind: 'paper'; readonly height: number }
	/** The reader asks for a step by button or key. */
	| { readonly kind: 'go'; readonly step: number };

/** From host to guest. */
export type HostWord =
	/** The host leads: it shows one step after another as its page scrolls. */
	| { readonly kind: 'lead' }
	/** The host cannot lead after all: the guest shows its own buttons. */
	| { readonly kind: 'leave' }
	/** Show this step. */
	| { readonly kind: 'step'; readonly step: number };

const whole = (value: unknown, most: number): value is number =>
	typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;

const MOST_STEPS = 500;
const MOST_HEIGHT = 200_000;

function fieldsOf(word: unknown): Readonly<Record<string, unknown>> | undefined {
	return typeof word === 'object' && word !== null ? (word as Record<string, unknown>) : undefined;
}

/** A word of the guest, or undefined where it is none. */
export function guestWord(word: unknown): GuestWord | undefined {
	const fields = fieldsOf(word);
	if (!fields) return undefined;
	const { kind, steps, step, height } = fields;
	if (kind === 'ready' && whole(steps, MOST_STEPS)) return { kind, steps };
	if (kind === 'go' && whole(step, MOST_STEPS)) return { kind, step };
	if ((kind === 'height' || kind === 'paper') && whole(height, MOST_HEIGHT))
		return { kind, height };
	return undefined;
}

/** A word of the host, or undefined where it is none. */
export function hostWord(word: unknown): HostWord | undefined {
	const fields = fieldsOf(word);
	if (!fields) return undefined;
	const { kind, step } = fields;
	if (kind === 'lead' || kind === 'leave') return { kind };
	if (kind === 'step' && whole(step, MOST_STEPS)) return { kind, step };
	return undefined;
}
