import { scaleLinear } from 'd3-scale';
import { utcTicks } from 'd3-time';
import { textWidth } from '../core/text';

export interface TimeTick {
	/** ISO date; the same date keeps its tick from view to view. */
	readonly key: string;
	/** Milliseconds since 1970. */
	readonly time: number;
	readonly text: string;
	/** Pixels that the text is moved sideways to stay inside the plot. */
	readonly shift: number;
}

const DAY = 86_400_000;

/** How many ticks to ask the scale for, and which of them to keep. */
const CHOICES = [1, 2, 3].flatMap((every) =>
	[14, 10, 8, 6, 5, 4, 3, 2, 1].map((count) => [count, every] as const)
);

/** Finest unit that a span of time is told in. */
function unitOf(span: number): 'year' | 'month' | 'day' {
	if (span < 90 * DAY) return 'day';
	return span < 730 * DAY ? 'month' : 'year';
}

/**
 * Ticks for a time axis: as many as find room side by side. The first, and each January, name the
 * year; others leave it out.
 *
 * @param domain first and last day, milliseconds since 1970
 * @param range their places, in pixels
 * @param bounds left and right end of the room for the texts, in pixels
 */
export function timeTicks(
	domain: readonly [number, number],
	range: readonly [number, number],
	bounds: readonly [number, number],
	fontSize: number,
	locale: string
): TimeTick[] {
	const scale = scaleLinear().domain(domain).range(range);
	const [from, to] = [new Date(domain[0]), new Date(domain[1])];
	const unit = unitOf(domain[1] - domain[0]);
	const write = (options: Intl.DateTimeFormatOptions) => {
		const texts = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
		return (date: Date) => texts.format(date);
	};
	const year = write({ year: 'numeric' });
	const parts = { day: { month: 'short', day: 'numeric' }, month: { month: 'short' } } as const;
	const short = unit === 'year' ? year : write(parts[unit]);
	const long = unit === 'year' ? year : write({ ...parts[unit], year: 'numeric' });
	const whole = (date: Date) =>
		unit === 'day' || (date.getUTCDate() === 1 && (unit === 'month' || date.getUTCMonth() === 0));

	let best: TimeTick[] = [];
	// Every second or third of the round dates that the scale proposes fits where all do not.
	for (const [count, every] of CHOICES) {
		const round = utcTicks(from, to, count);
		if (!round.every(whole)) continue;
		const dates = round.filter((_, index) => index % every === 0);
		const placed = dates.map((date, index) => {
			const turn = index > 0 && dates[index - 1]?.getUTCFullYear() !== date.getUTCFullYear();
			const text = index === 0 || turn ? long(date) : short(date);
			const half = textWidth(text, fontSize) / 2;
			const at = scale(date);
			const x = Math.min(Math.max(at, bounds[0] + half), bounds[1] - half);
			const tick = { key: date.toISOString().slice(0, 10), time: date.getTime(), text };
			return { left: x - half, right: x + half, tick: { ...tick, shift: x - at } };
		});
		const crowded = placed.some((one, index) => {
			const before = placed[index - 1];
			return before !== undefined && one.left < before.right + 8;
		});
		if (!crowded && placed.length > best.length) best = placed.map((one) => one.tick);
	}
	return best;
}
