import { listCell } from '$lib/charts/core/cells';
import type { Format } from '$lib/i18n/format';
import {
	balanceCounts,
	confidenceCounts,
	floorCells,
	LEVELS,
	lowRecords,
	SIDES,
	textsOf,
	type Counts
} from '$lib/pages/method/counts';
import { plain } from '$lib/story/prose';
import type { Source, Story, Tables } from '$lib/story/types';

/** Words of the page by key; throws where one is missing. */
type Word = (key: string) => string;

/** Sections in reading order; their ids are addresses. */
export const SECTIONS = [
	'chosen',
	'confidence',
	'left_out',
	'early',
	'reading',
	'balance',
	'corrections',
	'questions',
	'report',
	'cite'
] as const;

export const idOf = (section: string): string => section.replaceAll('_', '-');

/** A table of counts, written out: each number's share of the largest in its row group. */
function counted(
	rows: readonly Counts[],
	heads: readonly string[],
	caption: string,
	word: Word,
	format: Format
) {
	return {
		caption,
		heads,
		rows: rows.map(({ key, values }) => {
			const sum = values.reduce((total, value) => total + value, 0);
			return {
				label: word(key),
				cells: values.map((value) => ({ text: format.number(value), share: value / (sum || 1) }))
			};
		})
	};
}

export function confidence(tables: Tables, word: Word, format: Format) {
	const heads = [word('kind'), ...LEVELS.map(word)];
	return {
		table: counted(confidenceCounts(tables), heads, word('confidence_caption'), word, format),
		low: lowRecords(tables).map(({ table, label }) => `${word(table)}: ${label}`)
	};
}

export function balance(tables: Tables, word: Word, format: Format) {
	const heads = [word('balance_measure'), ...SIDES.map(word)];
	return counted(balanceCounts(tables), heads, word('balance_caption'), word, format);
}

/** Names of what the page's words tell in two parts: `left_out_copies` and `left_out_copies_why` name `copies`. */
function namesIn(words: Readonly<Record<string, string>>, section: string, part: string): string[] {
	const second = new RegExp(`^${section}_(\\w+)_${part}$`);
	return Object.keys(words).flatMap((key) => second.exec(key)?.[1] ?? []);
}

/** What was left out, and why. */
export function leftOut(story: Story, tables: Tables, word: Word, format: Format) {
	const values = { count: format.number(floorCells(tables)) };
	return namesIn(story.pages['method'] ?? {}, 'left_out', 'why').map((what) => ({
		head: format.fill(word(`left_out_${what}`), values),
		lines: [{ label: '', text: word(`left_out_${what}_why`) }]
	}));
}

const sourcesOf = (story: Story, ids: readonly string[]): readonly Source[] =>
	ids.flatMap((id) => story.sources[id] ?? []);

/** Where early accounts erred, what the record says, and the sources that say it. */
export function early(story: Story, word: Word) {
	const stated = story.besides.method?.sources ?? {};
	return namesIn(story.pages['method'] ?? {}, 'early', 'is').map((what) => ({
		head: word(`early_${what}`),
		lines: [{ label: word('early_is'), text: word(`early_${what}_is`) }],
		sources: sourcesOf(story, stated[`early_${what}`] ?? [])
	}));
}

/** The corrections, newest first. */
export function corrections(tables: Tables, word: Word, format: Format) {
	return textsOf(tables.get('corrections'))
		.toSorted((a, b) => (b['date'] ?? '').localeCompare(a['date'] ?? ''))
		.map((row) => ({
			id: `correction-${row['correction_id'] ?? ''}`,
			head: format.date(row['date'] ?? ''),
			lines: [
				{ label: word('was'), text: row['what_was'] ?? '' },
				{ label: word('is'), text: row['what_is'] ?? '' },
				{ label: word('why'), text: row['why'] ?? '' }
			]
		}));
}

/** Every open question, with what is known and what would settle it. */
export function questions(story: Story, tables: Tables, word: Word) {
	return (tables.get('open_questions')?.rows ?? []).map((row) => ({
		id: `question-${String(row['question_id'])}`,
		head: String(row['question']),
		lines: [
			{ label: word('state'), text: String(row['state']) },
			{ label: word('settles'), text: String(row['settles']) }
		],
		sources: sourcesOf(story, listCell(row, 'source_ids'))
	}));
}

/** Lines to copy: the story, and each chart by the step that shows it first. */
export function citations(story: Story, word: Word, format: Format) {
	const values = { title: story.masthead.title, date: format.date(story.masthead.asOf) };
	const steps = story.chapters.flatMap((chapter) => chapter.steps);
	const charts = [...new Set(steps.map((step) => step.chart))].map((chart) => {
		const step = steps.find((one) => one.chart === chart && one.caption.title.length > 0);
		return {
			head: word(`chart_${chart}`),
			text: format.fill(word('cite_chart'), {
				...values,
				chart: step ? plain(step.caption.title) : word(`chart_${chart}`),
				step: step ? `#${step.id}` : ''
			})
		};
	});
	return [{ head: word('cite_story'), text: format.fill(word('cite_as'), values) }, ...charts];
}
