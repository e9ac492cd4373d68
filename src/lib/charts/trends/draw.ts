import type { Format } from '$lib/i18n/format';
import type { Size } from '../core/contract';
import type { Drawing, Mark } from '../core/drawing';
import { behindMarks, focusMarks } from './focus';
import { flagTexts, pole } from './flags';
import { footMarks } from './foot';
import { grid, type Grid } from './grid';
import { labels } from './labels';
import { largePanel, type Large } from './large';
import { panelMarks, plotOf } from './panels';
import { YEAR } from './values';
import type { TrendsData, TrendsView, TrendsWords } from './types';

/** The line of the story stands where the system of counting changed: in the large panel, else in the first small one. */
function theLine(data: TrendsData, plan: Grid, at: Large | null): Mark {
	const line = { kind: 'rule', key: 'the-line', look: 'the-line' } as const;
	if (at) {
		const { flags, flagTop, plot, px } = at;
		return pole('system', line, data.breaks, flags, flagTop, plot.y + plot.height, px);
	}
	const [box] = plan.panels.values();
	const { x, y, width, height } = plotOf(box ?? { x: 0, y: 0, width: 40, height: 40 });
	const step = (width - 4) / (Math.max(1, data.years.length - 1) * YEAR);
	const [first = 0] = data.years;
	const { system } = data.breaks;
	const there = x + 2 + ((system ?? first) - first) * YEAR * step;
	return { ...line, from: [there, y], to: [there, y + height], hidden: system === null };
}

/**
 * Crime over time: small panels on one scale, each city's line over that of the city in the foreground,
 * and a large panel for that city with what a reader must know of its figures.
 */
export function drawTrends(
	data: TrendsData,
	view: TrendsView,
	words: TrendsWords,
	size: Size,
	format: Format
): Drawing {
	const plan = grid(data, view, words, size, format);
	if (!plan) return [];
	const { focus, large } = plan;
	const at = large && largePanel(data, view, words, format, focus, large);
	return [
		...behindMarks(data, format, at),
		...panelMarks(data, view, words, format, plan),
		theLine(data, plan, at),
		...focusMarks(data, view, words, format, at),
		...(at ? [...at.heads, ...flagTexts(at.flags, at.flagTop, at.px)] : []),
		...(at && large ? labels(data, view, words, format, at, large) : []),
		...footMarks(data, view, words, format, plan.foot, size.width, plan.footTop)
	];
}
