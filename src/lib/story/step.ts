import * as v from 'valibot';
import type { Format } from '../i18n/format';
import { resolve } from './cells';
import type { Problem } from './problems';
import type { StepStructure, StepWords } from './schemas';
import type { CellRef, Step, Tables } from './types';
import type { WordsReader } from './words';

/**
 * What the loader needs of a chart. `ChartContract` of the charts fits it; the loader is handed
 * the charts and imports none.
 */
export interface StoryChart {
	readonly id: string;
	readonly view: v.GenericSchema;
	readonly words: v.GenericSchema;
	select(tables: Tables): unknown;
	refs(view: unknown, tables: Tables): readonly CellRef[];
	describe(data: unknown, view: unknown, words: unknown, format: Format): string;
	/** What is wrong with the picture of a view, in words; nothing where it can be shown. */
	faults(data: unknown, view: unknown, words: unknown, format: Format): readonly string[];
}

/** A chart with its data and words, ready to describe views. */
export interface PreparedChart {
	readonly chart: StoryChart;
	readonly data: unknown;
	readonly words: unknown;
}

export const STRUCTURE_FILE = 'data/story/structure.yaml';

/** Checks a step's view against its chart and returns it, or undefined where it is at fault. */
function checkView(
	step: StepStructure,
	prepared: PreparedChart,
	tables: Tables,
	problems: Problem[]
): unknown {
	const { chart } = prepared;
	const result = v.safeParse(chart.view, step.view);
	if (!result.success) {
		for (const issue of result.issues) {
			problems.push({
				file: STRUCTURE_FILE,
				key: `${step.id}.view.${v.getDotPath(issue) ?? ''}`.replace(/\.$/, ''),
				value: issue.received,
				expected: issue.expected ?? issue.message,
				mend: `write a view that chart "${chart.id}" knows; its folder in src/lib/charts names them`
			});
		}
		return undefined;
	}
	let sound = true;
	for (const ref of chart.refs(result.output, tables)) {
		const found = resolve(ref, tables);
		if (typeof found !== 'string') continue;
		sound = false;
		problems.push({
			file: STRUCTURE_FILE,
			key: `${step.id}.view`,
			value: `${ref.table}/${ref.key}`,
			expected: `a row that chart "${chart.id}" may draw: ${found}`,
			mend: 'name a row of data/tables that exists and is not marked floor, suspect or not_comparable'
		});
	}
	return sound ? result.output : undefined;
}

/**
 * One step from its structure and words, or undefined where something is at fault. All faults go
 * into `problems`.
 */
export function buildStep(
	structure: StepStructure,
	words: StepWords,
	prepared: PreparedChart,
	tables: Tables,
	reader: WordsReader,
	format: Format,
	problems: Problem[]
): Step | undefined {
	const { id } = structure;
	for (const source of structure.sources) {
		if (tables.get('sources')?.byKey.has(source)) continue;
		problems.push({
			file: STRUCTURE_FILE,
			key: `${id}.sources`,
			value: source,
			expected: 'the id of a source in data/sources.csv',
			mend: 'mend the id, or add the source'
		});
	}
	const view = checkView(structure, prepared, tables, problems);
	const at = (part: string) => `steps.${id}.${part}`;
	const step = {
		id,
		chart: structure.chart,
		title: reader.line(at('title'), words.title),
		body: reader.paragraphs(at('body'), words.body),
		caption: {
			title: reader.line(at('caption.title'), words.caption.title),
			subtitle: reader.line(at('caption.subtitle'), words.caption.subtitle)
		},
		spoken: reader.text(at('spoken'), words.spoken),
		notes: reader.paragraphs(at('notes'), words.notes),
		minutes: structure.minutes,
		weight: structure.weight,
		together: structure.together ?? null,
		sources: structure.sources,
		inference: structure.inference ?? false,
		more: structure.more ?? null
	};
	if (view === undefined) return undefined;
	try {
		const alt = prepared.chart.describe(prepared.data, view, prepared.words, format);
		return { ...step, view, alt };
	} catch (error) {
		problems.push({
			file: STRUCTURE_FILE,
			key: id,
			value: error instanceof Error ? error.message : String(error),
			expected: `a view that chart "${structure.chart}" can put into words`,
			mend: 'mend the words of the chart that the message names, or the view'
		});
		return undefined;
	}
}
