import type { Format } from '$lib/i18n/format';
import { LEADING, type Mark } from '../core/drawing';
import { pole } from './flags';
import { SMALL, type Large } from './large';
import { knownOf, lookOf, runsOf, sayRate } from './values';
import type { TrendsData, TrendsView, TrendsWords } from './types';

/** Most levels that the scale of the large panel has, 0 among them. */
const LEVELS = 6;

function levels(at: Large | null, format: Format): readonly Mark[] {
	return Array.from({ length: LEVELS }, (_, index) => index).flatMap((index): Mark[] => {
		const rate = index * (at?.step ?? 0);
		const hidden = !at || rate > at.top;
		const y = at ? at.py(Math.min(rate, at.top)) : 0;
		const { x, width } = at?.plot ?? { x: 0, width: 1 };
		const rule: Mark = {
			kind: 'rule',
			key: `level-${index}`,
			look: index === 0 ? 'base' : 'grid',
			from: [x, y],
			to: [x + width, y],
			hidden
		};
		const text: Mark = {
			kind: 'text',
			key: `level-${index}-text`,
			look: 'ink-soft num',
			at: [x - 6, y - (SMALL * LEADING) / 2],
			lines: [format.number(rate)],
			size: SMALL,
			align: 'end'
		};
		return hidden ? [rule] : [rule, text];
	});
}

function yearNames(data: TrendsData, at: Large | null, format: Format): readonly Mark[] {
	if (!at) return [];
	const step = at.px(5) - at.px(0) < 44 ? 10 : 5;
	return data.years
		.filter((year) => year % step === 0)
		.map((year): Mark => ({
			kind: 'text',
			key: `year-${year}`,
			look: 'ink-soft num',
			at: [at.px(year), at.plot.y + at.plot.height + 9],
			lines: [format.number(year, 'year')],
			size: SMALL,
			align: 'middle'
		}));
}

/** One dot per year that has a figure; an open one where it is far from the year before. */
function yearDots(
	data: TrendsData,
	view: TrendsView,
	words: TrendsWords,
	format: Format,
	at: Large | null
): readonly Mark[] {
	const known = at ? knownOf(data, at.focus, view.measure) : [];
	return data.years.map((year): Mark => {
		const one = known.find((each) => each.year === year);
		const jump = at?.focus.series[view.measure].jumps.includes(year) ?? false;
		const color = at ? lookOf(at.focus, { lead: '', rest: '' }).split(' ')[0] : 'ink';
		const say = at && one ? sayRate(at.focus, one, view.measure, words, format) : '';
		return {
			kind: 'dot',
			key: `dot-${year}`,
			look: `${color} ${jump ? 'open' : ''}`.trim(),
			...(jump ? { shape: 'diamond' as const } : {}),
			radius: jump ? 5 : at?.wide ? 3.25 : 2.5,
			at: at && one ? [at.px(year), at.py(one.rate)] : at ? [at.px(year), at.py(0)] : [0, 0],
			hidden: !one,
			...(say ? { say: jump ? `${say} ${words.say_jump}` : say } : {})
		};
	});
}

/** Behind the lines of the large panel: preliminary years, levels, breaks in counting, years. */
export function behindMarks(data: TrendsData, format: Format, at: Large | null): readonly Mark[] {
	const first = data.preliminary[0] ?? data.years.at(-1) ?? 0;
	const plot = at?.plot ?? { x: 0, y: 0, width: 1, height: 1 };
	const from = at ? at.px(first - 0.5) : 0;
	return [
		{
			kind: 'rect',
			key: 'preliminary',
			look: 'band',
			x: from,
			y: plot.y,
			width: Math.max(0, plot.x + plot.width - from),
			height: plot.height,
			hidden: !at || data.preliminary.length === 0
		},
		...levels(at, format),
		pole(
			'definition',
			{ key: 'break-definition', look: 'break' },
			data.breaks,
			at?.flags ?? [],
			at?.flagTop ?? 0,
			plot.y + plot.height,
			at?.px ?? (() => 0)
		),
		...yearNames(data, at, format)
	];
}

/** The lines of the large panel: the city in the foreground over the one it is measured against. */
export function focusMarks(
	data: TrendsData,
	view: TrendsView,
	words: TrendsWords,
	format: Format,
	at: Large | null
): readonly Mark[] {
	const { focus, beside } = at ?? {};
	const still = { x: 0, y: 0, sx: 1, sy: 1 };
	return [
		{
			kind: 'path',
			key: 'beside-line',
			look: beside?.lead === 'home' ? 'ink firm solid faint' : 'ink thin solid',
			runs: beside ? runsOf(beside, view.measure) : [],
			move: at?.move ?? still,
			hidden: !beside
		},
		{
			kind: 'path',
			key: 'focus-line',
			look: focus ? lookOf(focus, { lead: 'heavy', rest: 'firm' }) : 'ink',
			...(focus ? { row: focus.key } : {}),
			runs: focus ? runsOf(focus, view.measure) : [],
			move: at?.move ?? still,
			hidden: !focus
		},
		...yearDots(data, view, words, format, at)
	];
}
