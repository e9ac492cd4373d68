import { createFormat } from '../i18n/format';
import { checkBesides } from './besides';
import { buildChapters, type Reading } from './chapters';
import { chartsTold, prepareCharts } from './charts';
import { withDerived } from './derive';
import { readDiscussions } from './discussions';
import { pageFiles, readYaml } from './files';
import { languageFrom } from './language';
import { MESSAGE_KEYS, OPTIONAL_KEYS, OPTIONAL_PAGES } from './messages';
import { checkPictures } from './pictures';
import type { Problem } from './problems';
import { readTables } from './read';
import * as schemas from './schemas';
import { sourcesOf } from './sources';
import type { StoryChart } from './step';
import type { Chapter, ChartWords, Masthead, Messages, PageWords, Story, Tables } from './types';
import { wordsReader } from './words';

export interface Loaded {
	/** Undefined where there is any problem: a story at fault is never shown. */
	readonly story: Story | undefined;
	/** Given and derived tables, also where the words are at fault. */
	readonly tables: Tables;
	/** Everything that is wrong with `data/`, all at once. */
	readonly problems: readonly Problem[];
}

function readMasthead(reading: Reading): Masthead | undefined {
	const { dir, locale, tables, format, allowed, problems } = reading;
	const file = `story/${locale}/story.yaml`;
	const words = readYaml(dir, file, schemas.mastheadSchema, problems);
	if (!words) return undefined;
	const reader = wordsReader(`data/${file}`, tables, format, allowed, problems);
	return {
		asOf: words.asOf,
		title: reader.text('title', words.title),
		description: reader.text('description', words.description),
		standfirst: reader.line('standfirst', words.standfirst),
		asOfNote: reader.line('asOfNote', words.asOfNote),
		byline: reader.line('byline', words.byline)
	};
}

function readMessages({ dir, locale, problems }: Reading): Messages {
	const file = `story/${locale}/interface.yaml`;
	const messages = readYaml(dir, file, schemas.interfaceSchema, problems) ?? {};
	const known = new Set<string>([...MESSAGE_KEYS, ...OPTIONAL_KEYS]);
	const fault = (key: string, expected: string, mend: string) =>
		problems.push({ file: `data/${file}`, key, expected, mend });
	for (const key of MESSAGE_KEYS.filter((name) => !(name in messages))) {
		fault(key, 'words for this key', 'add it; src/lib/story/messages.ts lists all that are used');
	}
	for (const key of Object.keys(messages).filter((name) => !known.has(name))) {
		fault(key, 'a key that the site uses', 'remove it, or add it to src/lib/story/messages.ts');
	}
	// Faults are told above; a story with any is never shown.
	return messages as Messages;
}

/** Words of the pages beside the story, by the name of their file. Figures in them are filled in. */
function readPages(reading: Reading): PageWords {
	const { dir, locale, tables, format, allowed, problems } = reading;
	const pages: Record<string, Record<string, string>> = {};
	for (const file of pageFiles(dir, locale)) {
		const words = readYaml(dir, file, schemas.interfaceSchema, problems) ?? {};
		const reader = wordsReader(`data/${file}`, tables, format, allowed, problems);
		const name = /([^/]+)\.yaml$/.exec(file)?.[1] ?? file;
		pages[name] = Object.fromEntries(
			Object.entries(words).map(([key, text]) => [key, reader.text(key, text)])
		);
	}
	return pages;
}

/** A page that may be left out is there whole: its words, its link, and what leads to it, or none of these. */
function checkPages(
	chapters: readonly Chapter[],
	pages: PageWords,
	messages: Messages,
	{ locale, problems }: Reading
): void {
	const steps = chapters.flatMap((chapter) => chapter.steps);
	for (const page of OPTIONAL_PAGES) {
		const file = `data/story/${locale}/pages/${page}.yaml`;
		for (const key of OPTIONAL_KEYS.filter((one) => one.endsWith(`_${page}`))) {
			if (Boolean(messages[key]) === page in pages) continue;
			const there = page in pages;
			problems.push({
				file: `data/story/${locale}/interface.yaml`,
				key,
				expected: there ? `words for the link to ${file}` : `no link to a page without words`,
				mend: there ? 'write them, or remove the page' : `remove it, or write ${file}`
			});
		}
		for (const { id } of steps.filter(({ more }) => more?.page === page && !(page in pages))) {
			problems.push({
				file: 'data/story/structure.yaml',
				key: `${id}.more`,
				value: page,
				expected: `a page that has words`,
				mend: `write ${file}, or lead to another page`
			});
		}
	}
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
	const allowed =
		readYaml(dir, 'story/allowed-digits.yaml', schemas.allowedDigitsSchema, problems) ?? [];
	const reading = { dir, locale, tables, format: createFormat(locale), allowed, problems };

	const chartFile = `story/${locale}/charts.yaml`;
	const chartWords = readYaml(dir, chartFile, schemas.chartWordsSchema, problems) ?? {};
	const structure = readYaml(dir, 'story/structure.yaml', schemas.structureSchema, problems);
	const told = chartsTold(charts, structure, chartWords);
	const prepared = prepareCharts(told, chartWords, `data/${chartFile}`, tables, problems);
	const chapters = structure ? buildChapters(structure, prepared, reading) : [];
	if (structure) checkBesides(structure, tables, problems);
	const discussions = readDiscussions(structure, reading);
	const masthead = readMasthead(reading);
	const messages = readMessages(reading);
	const pages = readPages(reading);
	checkPages(chapters, pages, messages, reading);
	const accessibility =
		'accessibility' in pages
			? readYaml(dir, 'story/accessibility.yaml', schemas.accessibilitySchema, problems)
			: undefined;
	// A picture of data that are at fault says nothing new.
	if (problems.length === 0) checkPictures(chapters, prepared, reading);
	if (!masthead || problems.length > 0) return { story: undefined, tables, problems };

	const story: Story = {
		locale,
		direction: languageFrom(locale).direction,
		masthead,
		chapters,
		discussions,
		sources: sourcesOf(tables),
		chartData: Object.fromEntries([...prepared].map(([id, one]) => [id, one.data])),
		chartWords: Object.fromEntries([...prepared].map(([id, one]) => [id, one.words])) as ChartWords,
		messages,
		pages,
		besides: structure?.pages ?? {},
		accessibility
	};
	return { story, tables, problems };
}
