import { createFormat } from '../../src/lib/i18n/format';
import { boundsOf, type Drawing } from '../../src/lib/charts/core/drawing';
import { inside, overlaps } from '../../src/lib/charts/core/boxes';
import { textWidth } from '../../src/lib/charts/core/text';
import { readTables } from '../../src/lib/story/read';

/** The tables of this repository, for charts whose tests draw what readers see. */
export const theTables = readTables('data').tables;
export const english = createFormat('en');

/** Plots from the narrowest phone to a wide screen. */
export const SIZES = [320, 350, 560, 760, 1100].flatMap((width) =>
	[300, 380, 560, 620].map((height) => ({ width, height }))
);

/** Words that are two fifths longer: German and Spanish are. */
export function longer<Words extends Readonly<Record<string, string>>>(words: Words): Words {
	const stretch = (text: string) =>
		`${text} ${text.replace(/\{\w+\}/g, '').slice(0, Math.ceil(text.length * 0.4))}`.trim();
	return Object.fromEntries(
		Object.entries(words).map(([key, text]) => [key, text.length > 2 ? stretch(text) : text])
	) as Words;
}

/** What is wrong with the words of a drawing: words that leave the plot, or that lie over others. */
export function textFaults(drawing: Drawing, size: { width: number; height: number }): string[] {
	const boxes = drawing.flatMap((mark) => {
		if (mark.kind !== 'text' || mark.hidden) return [];
		const weight = /bold|strong/.test(mark.look) ? 600 : 400;
		const width = Math.max(...mark.lines.map((line) => textWidth(line, mark.size, weight)));
		const height = boundsOf(mark)?.height ?? 0;
		const shift = mark.align === 'start' ? 0 : mark.align === 'middle' ? 0.5 : 1;
		// Lines are a quarter higher than letters: half of that may be shared.
		const box = { x: mark.at[0] - shift * width, y: mark.at[1] + 1, width, height: height - 2 };
		return [{ key: mark.key, box }];
	});
	const plot = { x: -0.5, y: -0.5, width: size.width + 1, height: size.height + 1 };
	const out = boxes.filter(({ box }) => !inside(box, plot)).map(({ key }) => `${key} leaves`);
	const over = boxes.flatMap((a, index) =>
		boxes.slice(index + 1).flatMap((b) => (overlaps(a.box, b.box) ? `${a.key} over ${b.key}` : []))
	);
	return [...out, ...over];
}

/** The keys of a drawing's marks, sorted; twice where one is there twice. */
export const keysOf = (drawing: Drawing) => drawing.map(({ key }) => key).sort();
