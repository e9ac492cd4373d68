import type { Drawing, TextMark } from '../core/drawing';
import { textWidth } from '../core/text';
import { tally } from './findings';
import { findingSign, headings, text, theLine, type Sheet } from './sheet';
import { outward } from './signs';
import { DIRECTIONS, SIDES, type Direction } from './types';
import { half, topic } from './row-marks';

/** The largest signs of which `most` fit beside the line in a band of this height, in pixels. */
function fit(on: Sheet, most: number, height: number) {
	for (let markSize = on.markSize; ; markSize -= 1) {
		const pitch = markSize + (on.wide ? 6 : 3);
		const columns = Math.max(1, Math.floor((on.middle - 10) / pitch));
		if (markSize <= 5 || Math.ceil(most / columns) * pitch <= height) {
			return { markSize, pitch, columns };
		}
	}
}

/** A band's name on the line, with the count of each side beside it. */
function bandTexts(on: Sheet, direction: Direction, y: number): TextMark[] {
	const name = on.words[direction];
	const halfName = textWidth(name, on.fontSize, 650) / 2;
	return [
		text(
			on,
			{ key: direction, look: 'ink strong', lines: [name], align: 'middle', halo: true },
			{ x: 0, y }
		),
		...SIDES.map((side) =>
			text(
				on,
				{
					key: `${side}-${direction}`,
					look: `${side} strong num`,
					lines: [on.format.number(tally(on.data.findings, direction, side))],
					align: side === 'critic' ? 'end' : 'start'
				},
				{ x: outward(side) * (halfName + 14), y }
			)
		)
	];
}

/** Findings sorted by what they say of the claim they stand beside: one band each, signs growing out from the line. */
export function drawTally(on: Sheet): Drawing {
	const { data, view } = on;
	const band = Math.min((on.height - on.header) / DIRECTIONS.length, 130);
	const most = Math.max(
		...DIRECTIONS.flatMap((one) => SIDES.map((side) => tally(data.findings, one, side)))
	);
	const { markSize, pitch, columns } = fit(on, most, band - on.lead - 4);
	const topOf = (direction: Direction) => on.header + DIRECTIONS.indexOf(direction) * band;
	const counted = new Map<string, number>();
	const signs = data.findings.map((finding) => {
		const { side, direction } = finding;
		const group = `${side}-${direction}`;
		const at = counted.get(group) ?? 0;
		counted.set(group, at + 1);
		const out = 10 + markSize / 2 + (at % columns) * pitch;
		const down = pitch / 2 + 2 + Math.floor(at / columns) * pitch;
		return findingSign(on, finding, {
			at: [on.middle + outward(side) * out, topOf(direction) + on.lead + down],
			radius: markSize / 2,
			dim: view.side !== undefined && view.side !== side
		});
	});
	return [
		// Rows and topics wait unseen at the head of the line.
		...data.pairs.flatMap((pair) => SIDES.map((side) => half(on, pair, side, 0, 'hidden'))),
		theLine(on, on.height),
		...signs,
		...data.pairs.map((pair) => topic(on, pair, on.header, 'hidden')),
		...headings(on),
		...DIRECTIONS.flatMap((direction) => bandTexts(on, direction, topOf(direction)))
	];
}
