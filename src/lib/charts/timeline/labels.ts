import { placeLabels, overlaps, type Box } from '../core/boxes';
import { LEADING } from '../core/drawing';
import { textWidth, wrapText } from '../core/text';

/** A dot that wants a label. Pixels. */
export interface Pole {
	readonly key: string;
	readonly x: number;
	readonly y: number;
	readonly radius: number;
	readonly title: string;
	readonly date: string;
	readonly weight: number;
}

export interface PlacedLabel {
	readonly key: string;
	/** Pixels from the top left of the plot. */
	readonly box: Box;
	/** Side of its pole that the label stands on. */
	readonly side: 'right' | 'left';
	readonly lines: readonly string[];
	/** Date beneath the title; empty where there is no room for it. */
	readonly date: string;
	/** End of the pole away from the axis, pixels from the top: at the dot, or past it at the label. */
	readonly tip: number;
}

interface Option extends Omit<PlacedLabel, 'key'> {
	readonly cost: number;
}

/** Pixels of a step in the search for room. */
const STEP = 6;

/** Ways to break a label into lines: the widest first, or the narrowest; those without the date last. */
function shapes(pole: Pole, fontSize: number, widest: number, narrow: boolean) {
	const most = pole.weight >= 600 ? 4 : 3;
	const seen = new Set<number>();
	const breaks = [1, 0.7, 0.5, 0.38].flatMap((part) => {
		const lines = wrapText(pole.title, widest * part, fontSize, pole.weight);
		if (lines.length > most || seen.has(lines.length)) return [];
		seen.add(lines.length);
		return [lines];
	});
	if (narrow) breaks.reverse();
	return [true, false].flatMap((dated) =>
		breaks.map((lines) => {
			const widths = lines.map((line) => textWidth(line, fontSize, pole.weight));
			if (dated) widths.push(textWidth(pole.date, fontSize));
			return {
				lines,
				date: dated ? pole.date : '',
				width: Math.ceil(Math.max(...widths)),
				height: Math.ceil((lines.length + (dated ? 1 : 0)) * fontSize * LEADING)
			};
		})
	);
}

/** Places beside the pole, nearest to the dot first. A label past the dot lengthens the pole. */
function options(pole: Pole, room: Box, fontSize: number, up: boolean, narrow: boolean): Option[] {
	const gap = pole.radius + 4;
	const found: Option[] = [];
	shapes(pole, fontSize, Math.min(room.width * 0.6, fontSize * 15), narrow).forEach(
		(shape, rank) => {
			const { lines, date, width, height } = shape;
			for (let y = room.y; y + height <= room.y + room.height; y += STEP) {
				const far = Math.abs(y + height / 2 - pole.y);
				const past = up ? y + height / 2 < pole.y - height : y + height / 2 > pole.y + height;
				const end = up ? y : y + height;
				const tip = past ? end : pole.y;
				for (const side of ['right', 'left'] as const) {
					const x = side === 'right' ? pole.x + gap : pole.x - gap - width;
					const cost = far + rank * 16 + (side === 'left' ? 6 : 0) + (date ? 0 : 200);
					found.push({ box: { x, y, width, height }, side, lines, date, tip, cost });
				}
			}
		}
	);
	return found.sort((a, b) => a.cost - b.cost);
}

/** What labels keep clear of. */
export interface Ground {
	/** The axis line, pixels from the top. */
	readonly axis: number;
	/** Where labels may stand, above and below the axis. */
	readonly above: Box;
	readonly below: Box;
	/** Boxes of all dots, by key. */
	readonly dots: ReadonlyMap<string, Box>;
}

function shaft(x: number, from: number, to: number): Box {
	return { x: x - 1, y: Math.min(from, to), width: 2, height: Math.abs(to - from) };
}

function hang(
	poles: readonly Pole[],
	ground: Ground,
	fontSize: number,
	{ reserved, narrow }: { readonly reserved: readonly Box[]; readonly narrow: boolean }
): PlacedLabel[] {
	const { axis, dots } = ground;
	const taken = [...dots.values(), ...reserved];
	const texts: Box[] = [];
	const placed: PlacedLabel[] = [];
	for (const one of poles) {
		if (texts.some((box) => overlaps(shaft(one.x, axis, one.y), box, 1))) continue;
		const up = one.y < axis;
		const room = up ? ground.above : ground.below;
		const others = [...dots].filter(([key]) => key !== one.key).map(([, box]) => box);
		const free = options(one, room, fontSize, up, narrow).filter(({ tip }) => {
			if (tip === one.y) return true;
			return ![...others, ...texts].some((box) => overlaps(shaft(one.x, one.y, tip), box, 1));
		});
		const found = new Map(free.map((option) => [option.box, option]));
		const [first] = placeLabels([{ item: one.key, boxes: [...found.keys()] }], room, taken);
		const option = first && found.get(first.box);
		if (!option) continue;
		const { box, side, lines, date, tip } = option;
		placed.push({ key: one.key, box, side, lines, date, tip });
		texts.push(box);
		taken.push(
			{ x: box.x - 5, y: box.y - 3, width: box.width + 10, height: box.height + 6 },
			shaft(one.x, axis, tip)
		);
	}
	return placed;
}

/**
 * Hangs labels beside the poles that join dots to the axis, like flags, most important first. A
 * label covers no dot, no other label and no pole, and no pole runs through a label or, past its
 * own dot, through another dot. What finds no room is left out.
 */
export function hangLabels(
	poles: readonly Pole[],
	ground: Ground,
	fontSize: number
): PlacedLabel[] {
	const { axis, above, below } = ground;
	const short = poles.map((one) => shaft(one.x, axis, one.y));
	const long = poles.map((one) =>
		shaft(one.x, axis, one.y < axis ? above.y : below.y + below.height)
	);
	// Each label taking its best place can shut a later one out. Keeping poles clear, in part or to
	// the edge, and narrow labels help; where they do not, the most important label goes first.
	let best: PlacedLabel[] = [];
	for (const reserved of [short, long, []]) {
		for (const narrow of [false, true]) {
			const placed = hang(poles, ground, fontSize, { reserved, narrow });
			if (placed.length === poles.length) return placed;
			const gainsFirst = (labels: PlacedLabel[]) => (labels[0]?.key === poles[0]?.key ? 10 : 0);
			if (gainsFirst(placed) + placed.length > gainsFirst(best) + best.length) best = placed;
		}
	}
	return best;
}
