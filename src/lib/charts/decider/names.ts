import { wrapText } from '../core/text';
import { boxesAt, type Anchored } from '../core/anchors';
import type { Frame } from './frame';
import { allCities, cityState, drawnValues, type Values } from './shown';
import { SIDES, type DeciderData, type DeciderView, type DeciderWords } from './types';

/** A line that wants its name beside it. */
export interface Named {
	readonly id: string;
	/** Looks of the name. */
	readonly look: string;
	readonly lines: readonly string[];
	/** What the line shows, in units of the axis. */
	readonly values: Values;
	/** True where other labels must keep clear of the line. */
	readonly front: boolean;
	readonly boxes: readonly Anchored[];
}

type Line = Pick<Named, 'id' | 'look' | 'values' | 'front'> & { readonly text: string };

/** Names that the spread of all cities carries besides the Twin Cities: its highest lines. */
const HIGHEST = 4;

const peak = (values: Values) => Math.max(...values.map((value) => value ?? 0));

/** Lines of the view that want a name, most important first. */
function wanted(data: DeciderData, view: DeciderView, words: DeciderWords, at: Frame): Line[] {
	const medians = SIDES.map((side): Line => {
		const text = at.wide ? words[`median_${side}`] : words[side];
		const values = drawnValues(data, view, data.medians[side]);
		return { id: side, text, look: `${side} strong`, values, front: true };
	});
	const cities = data.cities.map((city) => ({ city, state: cityState(city, view) }));
	const line = ({ city, state }: (typeof cities)[number]): Line => ({
		id: city.key,
		text: city.name,
		look: state === 'faint' ? 'ink-soft' : 'ink strong',
		values: city.rates,
		front: state !== 'faint'
	});
	const front = cities.filter(({ state }) => state === 'heavy' || state === 'thin').map(line);
	const others = cities.filter(({ state }) => state === 'faint').map(line);
	others.sort((a, b) => peak(b.values) - peak(a.values));
	return [
		...(view.show.includes('medians') ? medians : []),
		...front,
		...(allCities(view) ? others.slice(0, HIGHEST) : [])
	];
}

/** Years in which the line stands farthest out from the other lines, best first. */
function clearest(data: DeciderData, line: Line, others: readonly Line[], at: Frame) {
	const spots = data.years.flatMap((year, index) => {
		const value = line.values[index] ?? null;
		if (value === null) return [];
		const rivals = others.flatMap((other) => other.values[index] ?? []);
		const over = value - Math.max(...rivals, 0);
		const under = Math.min(...rivals, Infinity) - value;
		const room = Math.max(over, Number.isFinite(under) ? under : 0);
		return [{ year, value, up: over >= under, room }];
	});
	// Where another line runs closer than half a letter, a name could be either's.
	const near = at.font / 2 / at.unit;
	return spots.filter(({ room }) => room > near).sort((a, b) => b.room - a.room);
}

/** Names with the places they may take: after the end of the line, then where the line stands clear. */
export function names(
	data: DeciderData,
	view: DeciderView,
	words: DeciderWords,
	at: Frame
): readonly Named[] {
	const lines = wanted(data, view, words, at);
	return lines.map((line) => {
		const last = line.values.findLastIndex((value) => value !== null);
		const endX = at.px(data.years[last] ?? 0);
		// Past the tinted band of the last years, where the line goes as far.
		const end = {
			x: at.wide && endX > at.right - 40 ? at.right - 3 : endX,
			y: at.py(line.values[last] ?? 0)
		};
		const margin = at.wide ? at.width - at.right - 14 : 170;
		const wrapped = wrapText(line.text, margin, at.font, 600);
		const ends = at.wide
			? [0, -12, 12, -24, 24, -36, 36, -50, 50].map((dy) => ({ ...end, dx: 1 as const, dy }))
			: [];
		const rivals = lines.filter((other) => other.front && other !== line);
		const spots = clearest(data, line, rivals, at);
		const half = (wrapped.length * at.font) / 2;
		const along = spots.flatMap((spot) =>
			[half + 8, half + 16, half + 26, half + 38].flatMap((off) =>
				([0, 1, -1] as const).map((dx) => ({
					x: at.px(spot.year),
					y: at.py(spot.value),
					dx,
					dy: spot.up ? -off : off
				}))
			)
		);
		const { id, look, values, front } = line;
		const boxes = boxesAt(wrapped, at.font, [...ends, ...along]);
		return { id, look, lines: wrapped, values, front, boxes };
	});
}
