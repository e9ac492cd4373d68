import type { Format } from '$lib/i18n/format';
import type { Box } from '../core/boxes';
import type { Size } from '../core/contract';
import { textWidth } from '../core/text';
import { footHeight, type FootAsk } from './foot';
import { largePanel } from './large';
import { focusOf, panelsFor } from './order';
import { sharedTop } from './values';
import type { City, Show, TrendsData, TrendsView, TrendsWords } from './types';

/** Font size of names over small panels. */
export const NAME = 12;
/** Space between small panels, and the least height of one with its name, in pixels. */
const GAP_X = 12;
const LEAST = 38;
/** The least height of the lines in the large panel, in pixels: with less it stands alone. */
const ROOM = 70;
/** The wide layout: eight columns and five rows, of which the large panel takes four and three. */
const WIDE = { columns: 8, rows: 5, over: 4, down: 3 };

/** Where everything stands, in pixels. */
export interface Grid {
	readonly focus: City;
	/** Box of the large panel; null where it is not in the view. */
	readonly large: Box | null;
	/** Boxes of small panels by city; a city without one has no room or is not in the view. */
	readonly panels: ReadonlyMap<string, Box>;
	/** Upper end of the scale of the small panels: no line in them is cut. */
	readonly top: number;
	readonly foot: FootAsk;
	readonly footTop: number;
}

function cells(area: Box, columns: number, rows: number, gap: number): Box[] {
	const [width, height] = [(area.width + gap) / columns, area.height / rows];
	return Array.from({ length: columns * rows }, (_, index) => ({
		x: area.x + (index % columns) * width,
		y: area.y + Math.floor(index / columns) * height,
		width: width - gap,
		height
	}));
}

/** Widest name, with air. */
function nameWidth(data: TrendsData): number {
	return Math.max(...data.cities.map(({ name }) => textWidth(name, NAME, 600))) + 2;
}

/** As many columns and rows as names and lines can stand in. */
function fitted(data: TrendsData, area: Box): Box[] {
	const most = Math.max(1, Math.floor((area.width + 8) / (nameWidth(data) + 8)));
	const columns = Math.min(most, area.width / area.height > 1.1 ? 7 : 4);
	const needed = Math.ceil(data.cities.length / columns);
	const rows = Math.max(1, Math.min(needed, Math.floor(area.height / LEAST)));
	return cells(area, columns, rows, columns === 7 ? GAP_X : 8);
}

/** The whole layout of a view at a size. */
export function grid(
	data: TrendsData,
	view: TrendsView,
	words: TrendsWords,
	size: Size,
	format: Format
): Grid | null {
	const focus = focusOf(data, view);
	if (!focus) return null;
	const { width, height } = size;
	const highest = sharedTop(data.cities, view.measure);
	const layout = (show: Show, boxes: (area: Box) => { large: Box | null; small: Box[] }): Grid => {
		const withFocus = show === 'panels';
		const make = (some: boolean) => {
			const ask = { focus, panels: show !== 'one', large: show !== 'panels', high: highest, some };
			const foot = footHeight(data, view, words, format, ask, width);
			const area = { x: 0, y: 0, width, height: height - foot };
			const { large, small } = boxes(area);
			return { ask, large, small, footTop: area.height + (foot ? 8 : 0) };
		};
		let made = make(false);
		if (show !== 'one' && made.small.length < data.cities.length) made = make(true);
		const cities = show === 'one' ? [] : panelsFor(data, focus, made.small.length, withFocus);
		const panels = new Map(
			cities.flatMap((city, index) => {
				const box = made.small[index];
				return box ? [[city.key, box] as const] : [];
			})
		);
		const shown = data.cities.filter((city) => city === focus || panels.has(city.key));
		const top = sharedTop(shown, view.measure);
		const foot = { ...made.ask, high: top };
		return { focus, large: made.large, panels, top, foot, footTop: made.footTop };
	};
	const show = view.show ?? 'both';
	const one = () => layout('one', (area) => ({ large: area, small: [] }));
	if (show === 'one') return one();
	if (show === 'panels')
		return layout('panels', (area) => ({ large: null, small: fitted(data, area) }));

	const wide = layout('both', (area) => {
		const all = cells(area, WIDE.columns, WIDE.rows, GAP_X);
		const [first] = all;
		const covers = (index: number) =>
			index % WIDE.columns < WIDE.over && Math.floor(index / WIDE.columns) < WIDE.down;
		const step = (area.width + GAP_X) / WIDE.columns;
		return {
			large: {
				x: 0,
				y: 0,
				width: step * WIDE.over - GAP_X - 8,
				height: (first?.height ?? 0) * WIDE.down - 8
			},
			small: all.filter((_, index) => !covers(index))
		};
	});
	const cell = [...wide.panels.values()][0];
	/** Height that is left for the lines of the large panel, under its words. */
	const room = ({ large }: Grid) =>
		large ? largePanel(data, view, words, format, focus, large).plot.height : 0;
	const roomy = cell && cell.width >= nameWidth(data) && cell.height >= LEAST + 9;
	if (roomy && room(wide) >= ROOM) return wide;

	const tall = layout('both', (area) => {
		const columns = Math.max(1, Math.floor((area.width + 8) / (nameWidth(data) + 8)));
		// A second row only where the large panel can spare it.
		const rows = area.height >= 360 ? 2 : 1;
		const strip = rows * Math.max(LEAST + 13, Math.min(76, area.height * 0.2));
		const large = { x: 0, y: 0, width, height: area.height - strip - 6 };
		const box = { x: 0, y: area.height - strip, width, height: strip };
		return { large, small: cells(box, columns, rows, 10) };
	});
	return room(tall) >= ROOM ? tall : one();
}
