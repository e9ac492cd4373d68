import type { Format } from '../i18n/format';
import type { AllowedDigits } from './digits';
import { chapterFiles, readYaml } from './files';
import type { Problem } from './problems';
import { chapterWordsSchema, type ChapterWords, type Structure } from './schemas';
import { buildStep, STRUCTURE_FILE, type PreparedChart } from './step';
import type { Chapter, Step, Tables } from './types';
import { wordsReader } from './words';

/** What reading a story takes; faults are collected in `problems`. */
export interface Reading {
	readonly dir: string;
	readonly locale: string;
	readonly tables: Tables;
	readonly format: Format;
	readonly allowed: readonly AllowedDigits[];
	readonly problems: Problem[];
}

type ChapterStructure = Structure['chapters'][number];

interface ChapterFile {
	readonly file: string;
	readonly words: ChapterWords;
}

/** Chapter words by chapter id: `02-timeline.yaml` belongs to chapter `timeline`. */
function readChapterWords(reading: Reading): ReadonlyMap<string, ChapterFile> {
	const { dir, locale, problems } = reading;
	const chapters = new Map<string, ChapterFile>();
	for (const file of chapterFiles(dir, locale)) {
		const words = readYaml(dir, file, chapterWordsSchema, problems);
		const id = /\d\d-(.*)\.yaml$/.exec(file)?.[1] ?? file;
		if (words) chapters.set(id, { file: `data/${file}`, words });
	}
	return chapters;
}

/** Tells words without structure and ids that are used twice. */
function checkIds(
	structure: Structure,
	words: ReadonlyMap<string, ChapterFile>,
	problems: Problem[]
): void {
	const extra = (file: string, key: string) =>
		problems.push({
			file,
			key,
			expected: `an entry in ${STRUCTURE_FILE}`,
			mend: 'add it to the structure, or remove its words'
		});
	for (const [id, { file, words: chapter }] of words) {
		const steps = structure.chapters.find((one) => one.id === id)?.steps;
		if (!steps) extra(file, id);
		for (const step of Object.keys(chapter.steps)) {
			if (steps && !steps.some((one) => one.id === step)) extra(file, `steps.${step}`);
		}
	}
	const ids = structure.chapters.flatMap((chapter) => chapter.steps.map((step) => step.id));
	for (const id of new Set(ids.filter((one, index) => ids.indexOf(one) !== index))) {
		problems.push({
			file: STRUCTURE_FILE,
			key: id,
			expected: 'an id used once',
			mend: 'rename one of the two; ids are addresses'
		});
	}
}

/** Steps that may only be shown together must be several, or the name binds nothing. */
function checkGroups(structure: Structure, problems: Problem[]): void {
	const steps = structure.chapters.flatMap((chapter) => chapter.steps);
	for (const { id, together } of steps) {
		if (together === undefined || steps.filter((one) => one.together === together).length > 1) {
			continue;
		}
		problems.push({
			file: STRUCTURE_FILE,
			key: `${id}.together`,
			value: together,
			expected: 'a name that at least two steps share',
			mend: 'write the same name at the steps it must be shown with, or remove it'
		});
	}
}

function buildChapter(
	{ id, steps }: ChapterStructure,
	number: number,
	found: ChapterFile | undefined,
	charts: ReadonlyMap<string, PreparedChart>,
	reading: Reading
): Chapter {
	const { locale, tables, format, allowed, problems } = reading;
	const file = found?.file ?? `data/story/${locale}/${String(number).padStart(2, '0')}-${id}.yaml`;
	const reader = wordsReader(file, tables, format, allowed, problems);
	const missing = (key: string) =>
		problems.push({
			file,
			key,
			expected: `words for what ${STRUCTURE_FILE} names`,
			mend: 'write them, or remove the entry from the structure'
		});
	if (!found) missing(id);
	const built = steps.flatMap((step): Step[] => {
		const words = found?.words.steps[step.id];
		const chart = charts.get(step.chart);
		if (found && !words) missing(`steps.${step.id}`);
		if (!chart) {
			problems.push({
				file: STRUCTURE_FILE,
				key: `${step.id}.chart`,
				value: step.chart,
				expected: `one of ${[...charts.keys()].join(', ')}`,
				mend: 'name a chart of src/lib/charts/contracts.ts whose words and tables are sound'
			});
		}
		if (!chart || !words) return [];
		const one = buildStep(step, words, chart, tables, reader, format, problems);
		return one ? [one] : [];
	});
	return {
		id,
		number,
		title: found ? reader.text('title', found.words.title) : '',
		dek: found ? reader.line('dek', found.words.dek) : [],
		steps: built
	};
}

/** The chapters in reading order. A step at fault is left out and its faults are told. */
export function buildChapters(
	structure: Structure,
	charts: ReadonlyMap<string, PreparedChart>,
	reading: Reading
): Chapter[] {
	const words = readChapterWords(reading);
	checkIds(structure, words, reading.problems);
	checkGroups(structure, reading.problems);
	return structure.chapters.map((chapter, index) =>
		buildChapter(chapter, index + 1, words.get(chapter.id), charts, reading)
	);
}
