import { inside, overlaps, type Box } from './boxes';
import type { Size } from './contract';
import { boundsOf, LEADING, type Drawing, type TextMark } from './drawing';
import { textWidth } from './text';

/** The box that a text mark's words take, in pixels, on the wide side. */
export function textBox(mark: TextMark): Box {
	const weight = /\b(bold|strong)\b/.test(mark.look) ? 680 : 450;
	const width = Math.max(0, ...mark.lines.map((line) => textWidth(line, mark.size, weight)));
	const x = { start: 0, middle: width / 2, end: width }[mark.align];
	const height = mark.lines.length * mark.size * LEADING;
	return { x: mark.at[0] - x, y: mark.at[1], width, height };
}

/** Marks may touch the plot's edge; half a stroke or a rounded pixel over it is nobody's fault. Words have no stroke. */
const EDGE = { mark: 1.5, text: 0.5 };

/** Words stacked without a gap touch; sums of fractions must not make that an overlap. Pixels. */
const TOUCH = 0.001;

/**
 * What is wrong with a drawing, in words; nothing where it is sound. Holds what every chart promises:
 * keys are unique, one mark is the line, words are legible, inside the plot and clear of one another,
 * marks are inside the plot.
 */
export function faultsOf(drawing: Drawing, size: Size): readonly string[] {
	const faults: string[] = [];
	const keys = drawing.map((mark) => mark.key);
	for (const key of new Set(keys.filter((key, index) => keys.indexOf(key) !== index))) {
		faults.push(`two marks have the key ${key}`);
	}
	const lines = drawing.filter((mark) => mark.look.split(' ').includes('the-line'));
	if (lines.length !== 1) faults.push(`${lines.length} marks are the line, not one`);
	const { width, height } = size;
	const plotWith = (edge: number): Box => ({
		x: -edge,
		y: -edge,
		width: width + 2 * edge,
		height: height + 2 * edge
	});
	const shown = drawing.filter((mark) => !mark.hidden);
	const texts = shown.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
	for (const mark of shown) {
		const box = mark.kind === 'text' ? textBox(mark) : boundsOf(mark);
		const plot = plotWith(mark.kind === 'text' ? EDGE.text : EDGE.mark);
		if (box && !inside(box, plot)) faults.push(`${mark.key} is not inside the plot`);
		if (box && ![box.x, box.y, box.width, box.height].every(Number.isFinite)) {
			faults.push(`${mark.key} is nowhere`);
		}
		if (mark.kind === 'text' && mark.size < 12) faults.push(`${mark.key} is too small to read`);
		if (mark.kind === 'rect' && (mark.width < 0 || mark.height < 0)) {
			faults.push(`${mark.key} has a negative side`);
		}
	}
	texts.forEach((one, index) => {
		for (const other of texts.slice(index + 1)) {
			if (overlaps(textBox(one), textBox(other), -TOUCH))
				faults.push(`${one.key} lies on ${other.key}`);
		}
	});
	return faults;
}
