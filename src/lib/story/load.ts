import { createFormat } from '../i18n/format';
import { prepareCharts } from './charts';
import { withDerived } from './derive';
import { chapterFiles, readYaml } from './files';
import { MESSAGE_KEYS } from './messages';
import type { Problem } from './problems';
import { readTables } from './read';
import {
	allowedDigitsSchema,
	chapterWordsSchema,
	chartWordsSchema,
	interfaceSchema,
	mastheadSchema,
	structureSchema,
	type ChapterWords
} from './schemas';
import { sourcesOf } from './sources';
import { buildStep, type StoryChart } from './step';
import type { Chapter, ChartWords, Messages, Step, Story, Tables } from './types';
import { wordsReader } from './words';

export interface Loaded {
	/** Undefined where there is any problem: a story at fault is never shown. */
	readonly story: Story | undefined;
	/** Given and derived tables, also where the words are at fault. */
	readonly tables: Tables;
	/** Everything that is wrong with `data/`, all at once. */
	readonly problems: readonly Problem[];
}

function checkMessages(messages: Messages, file: string, problems: Problem[]): void {
	const known = new Set<string>(MESSAGE_KEYS);
	for (const key of MESSAGE_KEYS.filter((name) => !(name in messages))) {
		problems.push({
			file,
			key,
			expected: 'words for this key',
			mend: 'add the key; src/lib/story/messages.ts lists all that are used'
		});
	}
	for (const key of Object.keys(messages).filter((name) => !known.has(name))) {
		problems.push({
			file,
			key,
			expected: 'a key that the site uses',
			mend: 'remove it, or add it to src/lib/story/messages.ts where it is used'
		});
	}
}

/** Chapter words by chapter id: `02-timeline.yaml` belongs to chapter `timeline`. */
function readChapterWords(
	dir: string,
	locale: string,
	problems: Problem[]
): ReadonlyMap<string, { file: string; words: ChapterWords }> {
	const chapters = new Map<string, { file: string; words: ChapterWords }>();
	for (const file of chapterFiles(dir, locale)) {
		const words = readYaml(dir, file, chapterWordsSchema, problems);
		const id = /\d\d-(.*)\.yaml$/.exec(file)?.[1] ?? file;
		if (words) chapters.set(id, { file: `data/${file}`, words });
	}
	return chapters;
}

/**
 * Reads `data/` and makes the story in one language. Build time only.
 *
 * @param dir the data directory
 * @param locale the language, a folder of `data/story`
 * @param charts what each chart promises, by id
 */
export function loadStory(
	dir: string,
	locale: string,
	charts: Readonly<Record<string, StoryChart>>
): Loaded {
	const given = readTables(dir);
	const problems: Problem[] = [...given.problems];
	const tables = withDerived(given.tables);
	const format = createFormat(locale);
	const inLocale = (name: string) => `story/${locale}/${name}`;

	const structure = readYaml(dir, 'story/structure.yaml', structureSchema, problems);
	const allowed = readYaml(dir, 'story/allowed-digits.yaml', allowedDigitsSchema, problems) ?? [];
	const masthead = readYaml(dir, inLocale('story.yaml'), mastheadSchema, problems);
	const chartWords = readYaml(dir, inLocale('charts.yaml'), chartWordsSchema, problems) ?? {};
	const messages = readYaml(dir, inLocale('interface.yaml'), interfaceSchema, problems) ?? {};
	const chapterWords = readChapterWords(dir, locale, problems);
	checkMessages(messages, `data/${inLocale('interface.yaml')}`, problems);
	const chartsFile = `data/${inLocale('charts.yaml')}`;
	const prepared = prepareCharts(charts, chartWords, chartsFile, tables, problems);

	const seen = new Set<string>();
	const chapters = (structure?.chapters ?? []).map(({ id, steps }, index): Chapter => {
		const found = chapterWords.get(id);
		const file = found?.file ?? `data/${inLocale(`NN-${id}.yaml`)}`;
		const missing = (key: string) =>
			problems.push({
				file,
				key,
				expected: 'words for what data/story/structure.yaml names',
				mend: 'write them, or remove the entry from the structure'
			});
		if (!found) missing(id);
		const reader = wordsReader(file, tables, format, allowed, problems);
		for (const extra of Object.keys(found?.words.steps ?? {})) {
			if (steps.some((step) => step.id === extra)) continue;
			problems.push({
				file,
				key: `steps.${extra}`,
				expected: 'a step of this chapter in data/story/structure.yaml',
				mend: 'add the step to the structure, or remove its words'
			});
		}
		const built = steps.flatMap((step): Step[] => {
			if (seen.has(step.id)) {
				problems.push({
					file: 'data/story/structure.yaml',
					key: step.id,
					expected: 'an id used once',
					mend: 'rename one of the two; ids are addresses'
				});
			}
			seen.add(step.id);
			const chart = prepared.get(step.chart);
			if (!(step.chart in charts)) {
				problems.push({
					file: 'data/story/structure.yaml',
					key: `${step.id}.chart`,
					value: step.chart,
					expected: `one of ${Object.keys(charts).join(', ')}`,
					mend: 'name a chart of src/lib/charts/contracts.ts'
				});
			}
			const words = found?.words.steps[step.id];
			if (found && !words) missing(`steps.${step.id}`);
			if (!chart || !words) return [];
			return buildStep(step, words, chart, tables, reader, format, problems) ?? [];
		});
		return {
			id,
			number: index + 1,
			title: found ? reader.text('title', found.words.title) : '',
			dek: found ? reader.line('dek', found.words.dek) : [],
			steps: built
		};
	});

	const mastheadFile = `data/${inLocale('story.yaml')}`;
	const reader = wordsReader(mastheadFile, tables, format, allowed, problems);
	if (!masthead || problems.length > 0) return { story: undefined, tables, problems };
	const story: Story = {
		locale,
		direction: ['ar', 'fa', 'he', 'ur'].includes(locale.slice(0, 2)) ? 'rtl' : 'ltr',
		masthead: {
			...masthead,
			title: reader.text('title', masthead.title),
			description: reader.text('description', masthead.description),
			standfirst: reader.line('standfirst', masthead.standfirst),
			asOfNote: reader.line('asOfNote', masthead.asOfNote),
			byline: reader.line('byline', masthead.byline)
		},
		chapters,
		sources: sourcesOf(tables),
		chartData: Object.fromEntries([...prepared].map(([id, chart]) => [id, chart.data])),
		chartWords: Object.fromEntries(
			[...prepared].map(([id, chart]) => [id, chart.words])
		) as ChartWords,
		messages
	};
	return problems.length > 0 ? { story: undefined, tables, problems } : { story, tables, problems };
}
