import type { Format } from '$lib/i18n/format';
import type { AnyChart } from './core/chart';
import { SERVER_SIZE, WIDE_SIZE, type TableTwin } from './core/contract';
import { faultsOf } from './core/sound';
import type { Drawing } from './core/drawing';
import { drawn } from './core/mirror';

/** What a value becomes that no cell holds, written into words. */
const NO_VALUE = /\b(?:NaN|undefined|Infinity)\b|∞|\[object /;

/** Words of a drawing or a table that hold no value where one belongs. */
function senseless(texts: readonly string[]): readonly string[] {
	const found = texts.find((text) => NO_VALUE.test(text));
	return found === undefined ? [] : [`"${found.slice(0, 80)}" holds a value that is none`];
}

const wordsIn = (drawing: Drawing): readonly string[] =>
	drawing.flatMap((mark) => [
		...(mark.say === undefined ? [] : [mark.say]),
		...(mark.kind === 'text' ? mark.lines : [])
	]);

const wordsOf = ({ caption, columns, rows }: TableTwin): readonly string[] => [
	caption,
	...columns.map(({ label }) => label),
	...rows.flatMap(({ cells }) => cells)
];

/**
 * What is wrong with the picture of a view, in words; nothing where it can be shown. The view is drawn
 * at the sizes that the server draws for, and its table is made, as pages do later: data that no chart
 * can show stop here, where the story is read, and not half way through a build or under a reader's eyes.
 *
 * @param bare whether the view may be without records
 */
export function faultsInPicture(
	chart: AnyChart,
	about: {
		data: unknown;
		view: unknown;
		words: Readonly<Record<string, string>>;
		format: Format;
	},
	bare: boolean
): readonly string[] {
	const { data, view, words, format } = about;
	try {
		const table = chart.table(data, words, format, view);
		if (table.rows.length === 0) return ['its table has no rows'];
		const faults = [SERVER_SIZE, WIDE_SIZE].flatMap((size) => {
			const drawing = drawn(chart, data, view, words, size, format);
			const records = drawing.some((mark) => mark.row !== undefined && !mark.hidden);
			return [
				...(records || bare ? [] : ['no mark stands for a record']),
				...faultsOf(drawing, size),
				...senseless(wordsIn(drawing))
			];
		});
		return [...new Set([...faults, ...senseless(wordsOf(table))])];
	} catch (error) {
		return [error instanceof Error ? error.message : String(error)];
	}
}
