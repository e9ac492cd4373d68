import type { Box } from '../core/boxes';
import { wrapText } from '../core/text';
import { boxesAt } from './anchors';
import type { Label } from './labels';
import type { Frame } from './scales';
import { allCities, cityState } from './shown';
import { SIDES, type DeciderData, type DeciderView, type DeciderWords, type Side } from './types';

/** A line that wants its name beside it. */
export interface Named {
	readonly tone: Side | 'city' | 'quiet';
	readonly values: readonly (number | null)[];
	/** True where other labels must keep clear of the line. */
	readonly front: boolean;
	readonly item: Omit<Label, 'x' | 'y' | 'dx' | 'dy' | 'width' | 'box'>;
	readonly boxes: readonly Box[];
}

type Line = Pick<Named, 'tone' | 'values' | 'front'> & {
	readonly id: string;
	readonly text: string;
};

/** Names that the spread of all cities carries besides the Twin Cities: its highest lines. */
const HIGHEST = 4;

const peak = (values: readonly (number | null)[]) => Math.max(...values.map((value) => value ?? 0));

/** Lines of the view that want a name, most important first. */
function wanted(data: DeciderData, view: DeciderView, words: DeciderWords, at: Frame): Line[] {
	const medians = SIDES.map((side): Line => {
		const text = at.wide ? words[`median_${side}`] : words[side];
		return { id: side, text, tone: side, values: data.medians[side], front: true };
	});
	const cities = data.cities.map((city) => ({ city, state: cityState(city, view) }));
	const line = ({ city, state }: (typeof cities)[number]): Line => ({
		id: city.key,
		text: city.name,
		tone: state === 'faint' ? 'quiet' : 'city',
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
		const rates = others.flatMap((other) => other.values[index] ?? []);
		const over = value - Math.max(...rates, 0);
		const under = Math.min(...rates, Infinity) - value;
		return [
			{ year, value, up: over >= under, room: Math.max(over, Number.isFinite(under) ? under : 0) }
		];
	});
	// Where another line runs closer than half a letter, a name could be either's.
	const near = (at.fontSize / 2) * (at.y.domain[1] / (at.bottom - at.top));
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
		const end = { x: at.px(data.years[last] ?? 0), y: at.py(line.values[last] ?? 0) };
		const margin = at.wide ? Math.min(165, ((at.right - at.left) / 0.78) * 0.2) : 170;
		const wrapped = wrapText(line.text, margin, at.fontSize, 600);
		const atEnd = line.tone === 'quiet' || !at.wide;
		const ends = atEnd
			? []
			: [0, -8, 8, -16, 16, -24, 24, -34, 34].map((dy) => ({ ...end, dx: 1 as const, dy }));
		const spots = clearest(
			data,
			line,
			lines.filter((other) => other.front && other !== line),
			at
		);
		const half = (wrapped.length * at.fontSize) / 2;
		// A high peak may have no room above it: beside it is as good.
		const [peakSpot] = line.tone === 'quiet' ? spots : [];
		const beside = peakSpot
			? ([1, -1] as const).map((dx) => ({
					x: at.px(peakSpot.year),
					y: at.py(peakSpot.value),
					dx,
					dy: 4
				}))
			: [];
		const along = spots.flatMap((spot) =>
			[half + 8, half + 16, half + 26].flatMap((off) =>
				([0, 1, -1] as const).map((dx) => ({
					x: at.px(spot.year),
					y: at.py(spot.value),
					dx,
					dy: spot.up ? -off : off
				}))
			)
		);
		const item: Named['item'] = {
			id: `name-${line.id}`,
			kind: 'name',
			tone: line.tone,
			lines: wrapped,
			align: 'left'
		};
		const { tone, values, front } = line;
		return {
			tone,
			values,
			front,
			item,
			boxes: boxesAt(wrapped, at.fontSize, [...ends, ...beside, ...along])
		};
	});
}
