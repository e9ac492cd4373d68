import { confined, followed, type Heard } from './dialects';

/**
 * How the story stands in a frame.
 * - `stacked`: every step with its picture, one below the other. Also without scripts, and on paper.
 * - `stepper`: one step at a time in the frame's own height, with buttons.
 * - `led`: one step at a time, shown by our host script as its page scrolls.
 */
export type Mode = 'stacked' | 'stepper' | 'led';

export interface Observed {
	readonly heard: Heard;
	/** Our own host script leads. */
	readonly led: boolean;
	/** Inner height of the frame, and height of the screen; in CSS pixels. */
	readonly height: number;
	readonly screen: number;
	/** The height of the stacked story was announced and the frame took it. */
	readonly granted: boolean;
	/** What the address asks for by `?form=`. */
	readonly asked: Mode | undefined;
}

/** A frame that is so much taller than the screen is meant to show all. */
const TALL = 1.3;

/** Which form fits what was observed. */
export function modeFor({ heard, led, height, screen, granted, asked }: Observed): Mode {
	if (led) return 'led';
	if (asked === 'stacked' || asked === 'stepper') return asked;
	if (confined(heard)) return 'stepper';
	if (followed(heard) || granted) return 'stacked';
	if (height > TALL * screen) return 'stacked';
	return 'stepper';
}

/** The form that an address asks for: `?form=stacked` or `?form=stepper`. */
export function askedFor(address: URL): Mode | undefined {
	const form = address.searchParams.get('form');
	return form === 'stacked' || form === 'stepper' ? form : undefined;
}
