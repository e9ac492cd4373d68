import type { Format } from '$lib/i18n/format';
import { boxesAt, textIn, type Anchored } from '../core/anchors';
import { placeLabels, type Box, type Candidate } from '../core/boxes';
import type { TextMark } from '../core/drawing';
import { breaksIn } from './flags';
import { SMALL, type Large } from './large';
import { highestOf, knownOf, lookOf, rateText, type Known } from './values';
import type { City, TrendsData, TrendsView, TrendsWords } from './types';

type Draft = Pick<TextMark, 'key' | 'look' | 'lines' | 'size' | 'halo'>;
const VALUE = 13;

/** Small boxes along a line, which labels keep clear of. */
function along(data: TrendsData, city: City, view: TrendsView, at: Large): Box[] {
	const { rates } = city.series[view.measure];
	return data.years.flatMap((year, index) => {
		const rate = rates[index] ?? null;
		const next = rates[index + 1] ?? null;
		if (rate === null) return [];
		const parts = next === null ? [0] : [0, 0.2, 0.4, 0.6, 0.8];
		return parts.map((part) => ({
			x: at.px(year + part) - 2,
			y: at.py(rate + ((next ?? rate) - rate) * part) - 2,
			width: 4,
			height: 4
		}));
	});
}

/** The first, highest and last rates, beside their points. */
function valueDrafts(
	data: TrendsData,
	view: TrendsView,
	words: TrendsWords,
	format: Format,
	at: Large
): Candidate<Draft>[] {
	const known = knownOf(data, at.focus, view.measure);
	const highest = highestOf(known);
	const [first, last] = [known[0], known.at(-1)];
	const [color = 'ink'] = lookOf(at.focus, { lead: '', rest: '' }).split(' ');
	const value = (
		key: string,
		one: Known | undefined,
		text: string,
		sides: readonly (-1 | 0 | 1)[],
		ys: readonly number[]
	) => {
		if (!one) return [];
		const point = { x: at.px(one.year), y: at.py(one.rate) };
		const points = ys.flatMap((dy) => sides.map((dx) => ({ ...point, dx, dy })));
		const item = { key, look: `${color} bold`, lines: [text], size: VALUE, halo: true };
		return [{ item, boxes: boxesAt([text], VALUE, points, 680) }];
	};
	const text = (one: Known | undefined) => (one ? rateText(one.rate, view.measure, format) : '');
	const peak = highest
		? format.fill(words.point, { rate: text(highest), year: format.number(highest.year, 'year') })
		: '';
	const apart = (one: Known | undefined) => (one && one !== highest ? one : undefined);
	return [
		...value('value-highest', highest, peak, [0, 1, -1], [-14, -18, -8, 0, -24, 4]),
		...value('value-last', apart(last), text(last), [1], [0, -8, 8]),
		...value('value-first', apart(first), text(first), [0, 1, -1], [-14, 14, -20, 20, -28, 28])
	];
}

/** The name of the other line, where it stands clear of the first. */
function besideDraft(data: TrendsData, view: TrendsView, at: Large): Candidate<Draft>[] {
	const { beside } = at;
	if (!beside) return [];
	const own = at.focus.series[view.measure].rates;
	const spots = data.years.flatMap((year, index) => {
		const rate = beside.series[view.measure].rates[index] ?? null;
		if (rate === null) return [];
		const other = own[index] ?? null;
		return [
			{ year, rate, up: other === null || rate > other, room: Math.abs(rate - (other ?? 0)) }
		];
	});
	spots.sort((a, b) => b.room - a.room);
	const points = spots.flatMap(({ year, rate, up }) =>
		[13, 18, 26].flatMap((off) =>
			([0, -1, 1] as const).map((dx) => ({
				x: at.px(year),
				y: at.py(rate),
				dx,
				dy: up ? -off : off
			}))
		)
	);
	const lines = [beside.name];
	const item = { key: 'beside-name', look: 'ink-soft strong', lines, size: SMALL, halo: true };
	return [{ item, boxes: boxesAt(lines, SMALL, points, 600) }];
}

/** Labels of the large panel, most important first; one that finds no room is left to table and text. */
export function labels(
	data: TrendsData,
	view: TrendsView,
	words: TrendsWords,
	format: Format,
	at: Large,
	bounds: Box
): readonly TextMark[] {
	const { plot, focus, beside } = at;
	const breaks = breaksIn(data.breaks, view.measure).map(({ year }) => ({
		x: at.px(year) - 2,
		y: plot.y,
		width: 4,
		height: plot.height
	}));
	const ways = [focus, ...(beside ? [beside] : [])].flatMap((city) => along(data, city, view, at));
	const over = {
		x: plot.x,
		y: plot.y - 4,
		width: bounds.x + bounds.width - plot.x,
		height: plot.height + 4
	};
	const drafts = valueDrafts(data, view, words, format, at);
	const values = placeLabels(drafts, over, [...ways, ...breaks], 2);
	const found = new Set(values.map(({ item }) => item.key));
	// The highest and the last rate may touch a line where there is no other room: they must be read.
	const late = drafts.filter(({ item }) => item.key !== 'value-first' && !found.has(item.key));
	const boxes = values.map(({ box }) => box);
	const forced = placeLabels(late, over, boxes, 2);
	const taken = [...ways, ...breaks, ...boxes, ...forced.map(({ box }) => box)];
	const rest = placeLabels(besideDraft(data, view, at), plot, taken, 3);
	return [...values, ...forced, ...rest].map(({ item, box }) => textIn(box as Anchored, item));
}
