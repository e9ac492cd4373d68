/** Growths within `WINDOW_MS` after which a frame stops growing: its height feeds on itself. */
const MOST = 5;
const WINDOW_MS = 2000;

/**
 * Ends height loops: content as tall as its frame makes the frame grow for ever. Asked before each
 * announcement whether it may go out. A change of width begins anew: text really is taller then.
 */
export function loopBreaker(): (height: number, width: number, now: number) => boolean {
	let last = { height: 0, width: 0 };
	let growths: number[] = [];
	let broken = false;
	return (height, width, now) => {
		if (Math.abs(width - last.width) > 1) {
			growths = [];
			broken = false;
		} else if (height > last.height) {
			growths = [...growths.filter((at) => now - at < WINDOW_MS), now];
			broken ||= growths.length > MOST;
		}
		if (broken && height >= last.height) return false;
		last = { height, width };
		return true;
	};
}
