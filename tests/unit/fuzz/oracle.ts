import { charts } from '../../../src/lib/charts/registry';
import { SERVER_SIZE, WIDE_SIZE } from '../../../src/lib/charts/core/contract';
import { faultsOf } from '../../../src/lib/charts/core/sound';
import { createFormat } from '../../../src/lib/i18n/format';
import type { Loaded } from '../../../src/lib/story/load';
import type { Figure, Story } from '../../../src/lib/story/types';
import { given } from '../data-folder';
import type { Mutation } from './mutation';
import { once } from './once';
import { rawRows, untrue, type RawTables } from './read-back';

/** The words of a text, in one order: a sentence may list records as their table does. */
const wordsIn = (text: string) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).sort().join(' ');

/** JSON with the keys of every object in one order, so that equal stories are equal texts. */
function canonical(value: unknown, lists: 'as they are' | 'in any order' = 'as they are'): string {
	const sorted = (node: unknown): unknown => {
		if (typeof node === 'string' && lists === 'in any order') return wordsIn(node);
		if (typeof node !== 'object' || node === null) return node;
		if (Array.isArray(node)) {
			const items = node.map(sorted);
			if (lists === 'as they are') return items;
			return items.map((item) => JSON.stringify(item)).sort();
		}
		const keys = Object.keys(node).sort();
		return Object.fromEntries(
			keys.map((key) => [key, sorted((node as Record<string, unknown>)[key])])
		);
	};
	return JSON.stringify(sorted(value));
}

/** Every figure in a story's prose. */
function figuresIn(node: unknown): readonly Figure[] {
	if (typeof node !== 'object' || node === null) return [];
	if ('from' in node && 'value' in node && 'text' in node) return [node as Figure];
	return Object.values(node).flatMap(figuresIn);
}

const pathOf = (table: string) => (table === 'sources' ? 'sources.csv' : `tables/${table}.csv`);
const untouched = new Map<string, ReturnType<typeof rawRows>>();

/** The tables as a mutation leaves them, read anew from their text. */
function rawTables({ files }: Mutation): RawTables {
	const kept = new Map<string, ReturnType<typeof rawRows>>();
	return (table) => {
		const path = pathOf(table);
		const changed = files[path];
		const of = changed === undefined ? untouched : kept;
		const text =
			changed === undefined ? (given[path] ?? '') : Buffer.from(changed ?? '').toString('utf8');
		const rows = of.get(table) ?? rawRows(text);
		of.set(table, rows);
		return rows;
	};
}

/** Name of a table's key column: the first of its file. */
const keyOf = (table: string): string => given[pathOf(table)]?.split(',', 1)[0] ?? '';

/** Figures in the prose that are not the cells they name. Derived tables are left to their own tests. */
function wrongFigures({ chapters, masthead }: Story, tables: RawTables): readonly string[] {
	return figuresIn([chapters, masthead]).flatMap(({ from, value, text }) => {
		const [table = '', key, column = ''] = from.split('/');
		if (!(pathOf(table) in given)) return [];
		const cell = tables(table).find((row) => row[keyOf(table)] === key)?.[column];
		const right = cell !== undefined && cell !== '' && Number(cell) === value && /\d/.test(text);
		return right ? [] : [`${from} is "${cell}" in its table and ${value} (“${text}”) in the words`];
	});
}

const format = createFormat('en');
const SIZES = [SERVER_SIZE, WIDE_SIZE] as const;

/** What is wrong with the pictures of a story. A picture is drawn once for the same data, and read back each time. */
function wrongPictures(story: Story, tables: RawTables): readonly string[] {
	return story.chapters.flatMap(({ steps }) =>
		steps.flatMap(({ id, chart, view }) => {
			const [data, words] = [story.chartData[chart], story.chartWords[chart] ?? {}];
			const drawn = once('drawn', [chart, view], [data, words], () =>
				SIZES.map((size) => {
					const drawing = charts[chart]!.draw(data, view, words, size, format);
					return { drawing, faults: faultsOf(drawing, size) };
				})
			);
			return drawn
				.flatMap(({ drawing, faults }) => [...faults, ...untrue(chart, tables, view, drawing)])
				.map((fault) => `step ${id} (${chart}): ${fault}`);
		})
	);
}

/** What no reader should meet in words. */
const NO_WORDS = /\b(?:NaN|undefined|Infinity)\b|\[object /;

function wrongWords(story: Story): readonly string[] {
	const { chapters, masthead } = story;
	const steps = chapters.flatMap((chapter) => chapter.steps);
	return steps.flatMap(({ id, title, body, alt, spoken }) => [
		...(title.length && body.length && alt.trim() && spoken.trim()
			? []
			: [`step ${id} lacks words`]),
		...(NO_WORDS.test(alt) || NO_WORDS.test(JSON.stringify([title, body, masthead]))
			? [`step ${id} says ${NO_WORDS.exec(alt)?.[0]}`]
			: [])
	]);
}

/** A file of `data/`, as the project names it. */
const FILE = /^data\/(?:sources\.csv|tables\/[\w.-]+|datapackage\.json|story\/.+\.yaml)$/;

/** Problems of a file as a whole: it is not there, or cannot be read at all. */
const WHOLE = /the file to be there|valid CSV|valid YAML|describes this file/;

/** What is wrong with what came of a mutation, in words; nothing where it is right. */
export function wrongIn(
	{ story, problems }: Loaded,
	mutation: Mutation,
	before: Story
): readonly string[] {
	if (!story) {
		if (problems.length === 0) return ['no story and no problem'];
		return problems
			.filter(
				({ file, row, key, expected }) =>
					!FILE.test(file) || (row === undefined && key === undefined && !WHOLE.test(expected))
			)
			.map((one) => `a problem without its place: ${JSON.stringify(one)}`);
	}
	if (problems.length > 0) return ['a story in spite of problems'];
	const tables = rawTables(mutation);
	const order = { same: 'as they are', reordered: 'in any order' } as const;
	const same =
		mutation.then === undefined ||
		canonical(story, order[mutation.then]) === canonical(before, order[mutation.then]);
	return [
		...(same ? [] : ['another story, though nothing but the order was changed']),
		...wrongFigures(story, tables),
		...wrongWords(story),
		...wrongPictures(story, tables)
	];
}
