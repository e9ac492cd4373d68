import type { Format } from '$lib/i18n/format';
import type { Box } from '../core/boxes';
import { LEADING, type TextMark } from '../core/drawing';
import { textWidth, wrapText } from '../core/text';
import { flagsOf, type Flag } from './flags';
import { besideOf } from './order';
import { RATE, YEAR, knownOf, rateText } from './values';
import type { City, TrendsData, TrendsView, TrendsWords } from './types';

/** Font size of ticks and notes in the large panel. */
export const SMALL = 12;

/** The large panel: its plot and scales, in pixels. */
export interface Large {
	readonly focus: City;
	readonly beside: City | undefined;
	/** Where the lines are. */
	readonly plot: Box;
	readonly wide: boolean;
	readonly heads: readonly TextMark[];
	/** Breaks in counting, and the top of their words. */
	readonly flags: readonly Flag[];
	readonly flagTop: number;
	/** Upper end of the scale and the space between two of its levels, per 100,000. */
	readonly top: number;
	readonly step: number;
	readonly move: {
		readonly x: number;
		readonly y: number;
		readonly sx: number;
		readonly sy: number;
	};
	px(year: number): number;
	py(rate: number): number;
}

const STEPS = [2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** The fewest levels that keep the scale close to the highest rate: no more than have room, five at most. */
function scaleOf(highest: number, height: number): { readonly top: number; readonly step: number } {
	const most = Math.max(1, Math.min(5, Math.floor(height / (SMALL * 1.6))));
	const step = STEPS.find((one) => Math.ceil(highest / one) <= most) ?? 1000;
	return { step, top: Math.max(step, Math.ceil(highest / step) * step) };
}

/** Name of the city and of its group today, side by side where they fit. */
function headsOf(
	focus: City,
	words: TrendsWords,
	view: TrendsView,
	format: Format,
	box: Box
): { readonly marks: readonly TextMark[]; readonly height: number } {
	const size = box.width >= 420 ? 18 : 16;
	const group = format.fill(words.group_today, { group: words[focus.group] });
	const rate = words[`rate_${view.measure}`];
	const after = textWidth(focus.name, size, 680) + 12;
	const room = box.width - after - textWidth(group, SMALL) > 4;
	const lines = room ? [] : wrapText(group, box.width - 4, SMALL);
	const text = { kind: 'text', align: 'start' } as const;
	const first = size * LEADING;
	const below = first + lines.length * SMALL * LEADING;
	const rates = wrapText(rate, box.width - 4, SMALL);
	return {
		height: below + rates.length * SMALL * LEADING,
		marks: [
			{
				...text,
				key: 'focus-name',
				look: 'ink bold',
				at: [box.x, box.y],
				lines: [focus.name],
				size
			},
			{
				...text,
				key: 'focus-group',
				look: 'ink-soft',
				at: room ? [box.x + after, box.y + (size - SMALL) * 0.95] : [box.x, box.y + first],
				lines: room ? [group] : lines,
				size: SMALL
			},
			{
				...text,
				key: 'focus-rate',
				look: 'ink-soft',
				at: [box.x, box.y + below],
				lines: rates,
				size: SMALL
			}
		]
	};
}

/** Lays out the large panel in its box. */
export function largePanel(
	data: TrendsData,
	view: TrendsView,
	words: TrendsWords,
	format: Format,
	focus: City,
	box: Box
): Large {
	const beside = besideOf(data, focus);
	const heads = headsOf(focus, words, view, format, box);
	const rates = [focus, ...(beside ? [beside] : [])].flatMap((city) =>
		knownOf(data, city, view.measure).map(({ rate }) => rate)
	);
	// The width of the scale's numbers depends on its height and the height on the flags, which depend
	// on the width: room for the widest numbers of the measure ends the circle.
	const left = textWidth(format.number(view.measure === 'murder' ? 100 : 3000), SMALL) + 8;
	const last = knownOf(data, focus, view.measure).at(-1);
	const right = last ? textWidth(rateText(last.rate, view.measure, format), 13, 680) + 16 : 12;
	const first = data.years[0] ?? 0;
	const span = Math.max(1, data.years.length - 1);
	const inset = 6;
	const [x, width] = [box.x + left, box.width - left - right];
	const px = (year: number) => x + inset + ((year - first) / span) * (width - 2 * inset);
	const flagTop = box.y + heads.height + 2;
	const { flags, height: headroom } = flagsOf(view.measure, data.breaks, words, box.x, px);
	const y = flagTop + headroom;
	const height = box.y + box.height - y - SMALL * LEADING - 11;
	const plot = { x, y, width, height };
	const { top, step } = scaleOf(Math.max(1, ...rates), height);
	return {
		...{
			focus,
			beside,
			plot,
			top,
			step,
			px,
			flags,
			flagTop,
			heads: heads.marks,
			wide: box.width >= 420
		},
		move: {
			x: px(first),
			y: plot.y + plot.height,
			sx: (px(first + 1) - px(first)) / YEAR,
			sy: plot.height / (top * RATE[view.measure])
		},
		py: (rate) => plot.y + plot.height * (1 - rate / top)
	};
}
