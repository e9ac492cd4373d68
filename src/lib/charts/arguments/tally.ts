import type { Format } from '$lib/i18n/format';
import { textWidth } from '../core/text';
import { tally } from './describe';
import { headings, type Sheet } from './draft';
import { outward, type ArgumentsLayout, type Mark, type Text } from './marks';
import { DIRECTIONS, SIDES, type ArgumentsData, type ArgumentsView } from './types';
import type { ArgumentsWords } from './types';

/** The largest marks of which `most` fit beside the line in a band of this height, in pixels. */
function fit(on: Sheet, most: number, height: number) {
	for (let markSize = on.markSize; ; markSize -= 1) {
		const pitch = markSize + (on.wide ? 6 : 3);
		const columns = Math.max(1, Math.floor((on.width / 2 - 10) / pitch));
		if (markSize <= 5 || Math.ceil(most / columns) * pitch <= height) {
			return { markSize, pitch, columns };
		}
	}
}

/** Findings sorted by what they say of the claim they stand beside: one band each, marks growing out from the line. */
export function layoutTally(
	on: Sheet,
	data: ArgumentsData,
	view: ArgumentsView,
	words: ArgumentsWords,
	format: Format
): ArgumentsLayout {
	const band = Math.min((on.height - on.header) / DIRECTIONS.length, 130);
	const most = Math.max(
		...DIRECTIONS.flatMap((one) => SIDES.map((side) => tally(data.findings, one, side)))
	);
	const { markSize, pitch, columns } = fit(on, most, band - on.lead - 4);
	const bandTop = (index: number) => on.header + index * band;
	const marks: Mark[] = [];
	const texts: Text[] = [...headings(on, words)];
	DIRECTIONS.forEach((direction, index) => {
		const top = bandTop(index);
		const half = textWidth(words[direction], on.fontSize, 650) / 2;
		texts.push(
			on.text(
				{ id: direction, kind: 'direction', text: words[direction], align: 'middle', direction },
				{ x: 0, y: top }
			)
		);
		for (const side of SIDES) {
			const out = outward(side);
			const dim = view.side !== undefined && view.side !== side;
			texts.push(
				on.text(
					{
						id: `${side}-${direction}`,
						kind: 'count',
						text: format.number(tally(data.findings, direction, side)),
						align: side === 'critic' ? 'end' : 'start',
						side
					},
					{ x: out * (half + 14), y: top }
				)
			);
			data.findings
				.filter((finding) => finding.side === side && finding.direction === direction)
				.forEach((finding, at) => {
					const column = at % columns;
					const row = Math.floor(at / columns);
					marks.push({
						key: finding.key,
						side,
						direction,
						x: 50,
						dx: out * (10 + markSize / 2 + column * pitch),
						y: ((top + on.lead) / on.height) * 100,
						dy: pitch / 2 + 2 + row * pitch,
						state: dim ? 'dim' : 'plain'
					});
				});
		}
	});
	const halves = data.pairs.flatMap((pair) =>
		SIDES.map((side) => ({ pair: pair.key, side, y: 0, state: 'hidden' as const }))
	);
	const order = new Map(data.findings.map((finding, index) => [finding.key, index]));
	marks.sort((a, b) => (order.get(a.key) ?? 0) - (order.get(b.key) ?? 0));
	return {
		marks,
		// The topics wait unseen at the head of the line.
		texts: [
			...data.pairs.map((pair) =>
				on.text(
					{
						id: pair.key,
						kind: 'topic',
						text: pair.short,
						align: 'middle',
						pair: pair.key,
						state: 'hidden'
					},
					{ x: 0, y: on.header }
				)
			),
			...texts
		],
		halves,
		lineEnd: 100,
		fontSize: on.fontSize,
		markSize
	};
}
