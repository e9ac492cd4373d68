import type { Format } from '$lib/i18n/format';
import type { Mark } from '../core/drawing';
import { LEADING } from '../core/drawing';
import { textWidth } from '../core/text';
import type { Frame } from './frame';
import { modeOf } from './shown';
import { signed } from './statement';
import type { DeciderData, DeciderView, Mode } from './types';

/** Steps between levels: of rates, and of percent of the base year. */
const STEPS: Readonly<Record<Mode, readonly number[]>> = {
	level: [5, 10, 20, 25, 50],
	change: [25, 50, 100]
};
/** Ends of all levels that a view may need. */
const REACH: Readonly<Record<Mode, number>> = { level: 100, change: 400 };

function levels(mode: Mode, view: DeciderView, at: Frame, format: Format): readonly Mark[] {
	const [low, high] = at.domain;
	const own = mode === modeOf(view);
	const [finest = 1] = STEPS[mode];
	const smallest = mode === 'change' ? 50 : high > 40 ? 20 : high > 25 ? 10 : 5;
	const room = (step: number) => step * at.unit >= at.font * 1.7;
	const step = STEPS[mode].find((one) => one >= smallest && room(one)) ?? 100;
	const count = Math.floor(REACH[mode] / finest) + 1;
	return Array.from({ length: count }, (_, index) => index * finest).flatMap((value): Mark[] => {
		const hidden = !own || value < low || value > high || value % step !== 0;
		const y = at.py(Math.min(Math.max(value, low), high));
		const zero = mode === 'level' ? value === 0 : value === 100;
		const rule: Mark = {
			kind: 'rule',
			key: `level-${mode}-${value}`,
			look: zero ? 'base' : 'grid',
			from: [at.left, y],
			to: [at.right, y],
			hidden
		};
		const text: Mark = {
			kind: 'text',
			key: `level-${mode}-${value}-text`,
			look: 'ink-soft num',
			at: [at.left - 6, y - (at.small * LEADING) / 2],
			lines: [mode === 'level' ? format.number(value) : signed(value - 100, format)],
			size: at.small,
			align: 'end'
		};
		return hidden ? [rule] : [rule, text];
	});
}

function yearTicks(
	data: DeciderData,
	view: DeciderView,
	at: Frame,
	format: Format
): readonly Mark[] {
	const perYear = at.px(1) - at.px(0);
	const step = perYear * 5 < textWidth('2000', at.small) + 12 ? 10 : 5;
	// The line bears its own year; a name under it would be crossed out.
	const line = view.year === undefined ? -Infinity : at.px(view.year);
	const clear = (year: number) =>
		Math.abs(at.px(year) - line) > textWidth('2000', at.small) / 2 + 4;
	return data.years
		.filter((year) => year % step === 0)
		.flatMap((year): Mark[] => {
			const tick: Mark = {
				kind: 'rule',
				key: `year-tick-${year}`,
				look: 'base',
				from: [at.px(year), at.bottom],
				to: [at.px(year), at.bottom + 5]
			};
			const name: Mark = {
				kind: 'text',
				key: `year-${year}`,
				look: 'ink-soft num',
				at: [at.px(year), at.bottom + 10],
				lines: [format.number(year, 'year')],
				size: at.small,
				align: 'middle'
			};
			return clear(year) ? [tick, name] : [tick];
		});
}

/** Both axes, the band of preliminary years and the break in counting: all that lies behind the lines. */
export function axisMarks(
	data: DeciderData,
	view: DeciderView,
	at: Frame,
	format: Format
): readonly Mark[] {
	const first = data.preliminary[0];
	const from = at.px((first ?? 0) - 0.5);
	const { system } = data.breaks;
	const broken = system === null ? at.left : at.px(system);
	const band: Mark[] =
		first === undefined
			? []
			: [
					{
						kind: 'rect',
						key: 'preliminary',
						look: 'band',
						x: from,
						y: at.top,
						width: at.right - from,
						height: at.bottom - at.top,
						hidden: !view.show.includes('preliminary')
					}
				];
	return [
		...band,
		...levels('level', view, at, format),
		...levels('change', view, at, format),
		{
			kind: 'rule',
			key: 'break-system',
			look: 'break',
			from: [broken, at.top],
			to: [broken, at.bottom],
			hidden: system === null || !view.show.includes('breaks')
		},
		...yearTicks(data, view, at, format)
	];
}
