/** How the time that was used stands to the time that was planned. */
export interface Pace {
	/** Minutes planned for the steps before the current one. */
	readonly from: number;
	/** The same with the current one. */
	readonly to: number;
	/** Whole minutes ahead (below zero) or behind (above); zero while the current step is due. */
	readonly off: number;
}

/**
 * @param minutes planned for each step
 * @param current place of the current step
 * @param used minutes used so far
 */
export function paceAt(minutes: readonly number[], current: number, used: number): Pace {
	const from = minutes.slice(0, current).reduce((sum, one) => sum + one, 0);
	const to = from + (minutes[current] ?? 0);
	const off = used > to ? used - to : used < from ? used - from : 0;
	return { from, to, off: Math.trunc(off) };
}

/** Minutes and seconds, as `7:05`. Part of a second counts as the next one for what is left. */
export function clockText(ms: number, left = false): string {
	const seconds = Math.max(0, left ? Math.ceil(ms / 1000) : Math.floor(ms / 1000));
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
