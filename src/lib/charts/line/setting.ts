import type { Size } from '../core/contract';
import type { Point } from '../core/drawing';
import { plansOf, type Plan } from './plan';
import { measure, type Kit } from './zones';
import { SIDES, type LineData, type LineView, type Side } from './types';

/** Where the parts of a view stand. Pixels. */
export interface Setting {
	readonly plan: Plan;
	/** Top of the first situations; where those not on show wait. */
	readonly top: number;
	/** Middle of each sign that is drawn, by key. */
	readonly spots: ReadonlyMap<string, Point>;
	/** Tops of the headings within the plot, where they are drawn. */
	readonly bothHeading: number | undefined;
	readonly outsideHeading: number | undefined;
	/** Lower end of the line. */
	readonly lineEnd: number;
}

/**
 * Civil to the left of the line, criminal to the right, what is in dispute on it, what the rule
 * does not reach below it. The first plan that fits is taken: where not every label finds room,
 * signs stay, and those in the foreground are the last to lose their label.
 */
export function settle(data: LineData, view: LineView, kit: Kit, size: Size): Setting {
	const { height } = size;
	const plans = plansOf(view, kit.wide);
	const fits = (candidate: Plan) => measure(data, view, candidate, kit).needed <= height;
	const plan = plans.find(fits) ?? plans.at(-1) ?? plans[0];
	const { zones, top, middle, onLine, outside, below, needed } = measure(data, view, plan, kit);
	// What is left over is air between the zones, not a stretched picture.
	const air = Math.max(0, Math.min((height - needed) / 3, kit.wide ? 40 : 16));
	const bothTop = top + middle + air;
	const outsideTop = bothTop + onLine + (below ? air + 10 : 0);
	const tops: Record<Side, number> = {
		civil: top,
		criminal: top,
		both: bothTop + (plan.heading ? kit.zoneHeading : 0),
		outside: outsideTop + outside
	};

	const spots = new Map<string, Point>();
	for (const side of SIDES) {
		const { columns, items, rows } = zones[side];
		let y = tops[side];
		rows.forEach((tall, row) => {
			const first = row * columns.length;
			columns.forEach((x, column) => {
				const item = items[first + column];
				if (item) spots.set(item.key, [x, y + tall / 2]);
			});
			y += tall;
		});
	}
	return {
		plan,
		top,
		spots,
		bothHeading: onLine && plan.heading ? bothTop : undefined,
		outsideHeading: below ? outsideTop : undefined,
		lineEnd: below ? outsideTop - 10 : height
	};
}
