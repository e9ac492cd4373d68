import type { Format } from '$lib/i18n/format';
import type { AnyChart } from './chart';
import type { Size } from './contract';
import type { Drawing, Mark, Point, TextMark } from './drawing';

const FLIPPED: Readonly<Record<TextMark['align'], TextMark['align']>> = {
	start: 'end',
	middle: 'middle',
	end: 'start'
};

/**
 * A drawing as in a mirror, its words unturned: for pictures that are read from side to side as words are,
 * where words run to the left. Pictures with an axis of time or numbers are never mirrored.
 */
export function mirrored(drawing: Drawing, { width }: Size): Drawing {
	const over = ([x, y]: Point): Point => [width - x, y];
	const turned = (mark: Mark): Mark => {
		switch (mark.kind) {
			case 'rect':
				return { ...mark, x: width - mark.x - mark.width };
			case 'rule':
				return { ...mark, from: over(mark.from), to: over(mark.to) };
			case 'path': {
				if (!mark.move) return { ...mark, runs: mark.runs.map((run) => run.map(over)) };
				const runs = mark.runs.map((run) => run.map(([x, y]): Point => [-x, y]));
				return { ...mark, runs, move: { ...mark.move, x: width - mark.move.x } };
			}
			case 'dot':
				return { ...mark, at: over(mark.at) };
			case 'text':
				return { ...mark, at: over(mark.at), align: FLIPPED[mark.align] };
		}
	};
	return drawing.map(turned);
}

/** A view of a chart as readers of the language see it. */
export function drawn(
	chart: AnyChart,
	data: unknown,
	view: unknown,
	words: Readonly<Record<string, string>>,
	size: Size,
	format: Format
): Drawing {
	const drawing = chart.draw(data, view, words, size, format);
	return chart.mirrors && format.direction === 'rtl' ? mirrored(drawing, size) : drawing;
}
