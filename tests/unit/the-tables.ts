import { createFormat } from '../../src/lib/i18n/format';
import { pointsOf, type Drawing, type Point } from '../../src/lib/charts/core/drawing';
import { readYaml } from '../../src/lib/story/files';
import { readTables } from '../../src/lib/story/read';
import { chartWordsSchema } from '../../src/lib/story/schemas';

/** The tables of this repository, for charts whose tests draw what readers see. */
export const theTables = readTables('data').tables;
export const english = createFormat('en');

const said = readYaml('data', 'story/en/charts.yaml', chartWordsSchema, []) ?? {};

/** The words of a chart as the story has them; `prepareCharts` checks at build time that they are all there. */
export const wordsOf = <Words>(chart: string): Words => said[chart] as Words;

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

/** The keys of a drawing's marks, sorted; twice where one is there twice. */
export const keysOf = (drawing: Drawing) => drawing.map(({ key }) => key).sort();

/** The drawn points of the path with a key. Throws where there is no such path. */
export function pointsAt(drawing: Drawing, key: string): readonly Point[] {
	const mark = drawing.find((one) => one.key === key);
	if (mark?.kind !== 'path') throw new Error(`no path ${key}`);
	return pointsOf(mark);
}
