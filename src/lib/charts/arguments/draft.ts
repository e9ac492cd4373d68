import type { Size } from '../core/contract';
import { textWidth } from '../core/text';
import { DIRECTIONS, SIDES, type ArgumentsWords, type Direction } from './types';
import { outward, type Text } from './marks';

const LEADING = 1.25;
/** From this width on, type is larger and the key takes one row. */
const WIDE = 560;

/** What both layouts of the chart share: sizes in pixels, and the making of texts. */
export interface Sheet extends Size {
	readonly wide: boolean;
	readonly fontSize: number;
	/** Height of a line of text. */
	readonly lead: number;
	readonly markSize: number;
	/** Height of the headings over both sides. */
	readonly header: number;
	text(
		parts: Pick<Text, 'id' | 'kind' | 'text' | 'align'> &
			Partial<Pick<Text, 'side' | 'direction' | 'pair' | 'more' | 'state'>>,
		/** Point in pixels; `x` is measured from the middle of the plot. */
		at: { readonly x: number; readonly y: number },
		extent?: { readonly width: number; readonly height: number }
	): Text;
}

export function sheet(size: Size): Sheet {
	const wide = size.width >= WIDE;
	const fontSize = wide ? 15 : 13;
	const lead = fontSize * LEADING;
	return {
		...size,
		wide,
		fontSize,
		lead,
		markSize: wide ? 15 : 10,
		header: lead * 1.15 + 6,
		text(parts, at, extent) {
			const bold = parts.kind === 'heading' ? 1.15 : 1;
			const width = extent?.width ?? textWidth(parts.text, fontSize * bold, 650) + 2;
			const height = extent?.height ?? lead * bold;
			const middle = size.width / 2 + at.x;
			const shift = { start: 0, middle: width / 2, end: width }[parts.align];
			return {
				state: 'plain',
				...parts,
				x: 50,
				dx: at.x,
				y: (at.y / size.height) * 100,
				box: { x: middle - shift, y: at.y, width, height }
			};
		}
	};
}

/** The two sides' names, at the head of the line. */
export function headings(on: Sheet, words: ArgumentsWords): readonly Text[] {
	return SIDES.map((side) =>
		on.text(
			{
				id: side,
				kind: 'heading',
				text: words[side],
				align: side === 'critic' ? 'end' : 'start',
				side
			},
			{ x: outward(side) * 12, y: 0 }
		)
	);
}

export interface Key {
	readonly texts: readonly Text[];
	readonly height: number;
}

/** The key of the four shapes, at the foot: one row where it fits, else two, else none. */
export function shapeKey(on: Sheet, words: ArgumentsWords): Key {
	const room = on.markSize + 8;
	const widths = DIRECTIONS.map((one) => room + textWidth(words[one], on.fontSize, 650) + 4);
	const total = widths.reduce((sum, width) => sum + width + 14, -14);
	const one = total <= on.width;
	const left = Math.max(widths[0] ?? 0, widths[2] ?? 0) + 8;
	const two = left + Math.max(widths[1] ?? 0, widths[3] ?? 0) <= on.width;
	if (!one && !two) return { texts: [], height: 0 };
	const height = (one ? 1 : 2) * on.lead + 8;
	const top = on.height - height + 6;
	const start = (on.width - total) / 2;
	const place = (index: number) => {
		if (!one) return { x: index % 2 ? left : 0, y: top + Math.floor(index / 2) * on.lead };
		const before = widths.slice(0, index).reduce((sum, width) => sum + width + 14, 0);
		return { x: start + before, y: top };
	};
	const texts = DIRECTIONS.map((direction: Direction, index) => {
		const { x, y } = place(index);
		return on.text(
			{ id: `key-${direction}`, kind: 'key', text: words[direction], align: 'start', direction },
			{ x: x - on.width / 2, y },
			{ width: widths[index] ?? 0, height: on.lead }
		);
	});
	return { texts, height };
}
