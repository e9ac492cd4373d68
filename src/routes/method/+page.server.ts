import { createFormat } from '$lib/i18n/format';
import { pageWords } from '$lib/story/page-words';
import { content } from '../story.server';
import * as shape from './shape.server';

/** Numbered paragraphs of a section: `chosen_1`, `chosen_2` and so on. */
function paragraphsOf(words: Readonly<Record<string, string>>, section: string): string[] {
	return Object.keys(words)
		.filter((key) => new RegExp(`^${section}_\\d+$`).test(key))
		.map((key) => words[key] ?? '');
}

/** Everything that the page tells, its words made up. */
export const load = () => {
	const { story, tables } = content();
	const { masthead, messages, locale } = story;
	const format = createFormat(locale);
	const word = pageWords(story, 'method');
	const words = story.pages['method'] ?? {};
	const questions = shape.questions(story, tables, word);
	const values = { count: format.number(questions.length) };
	// A section without a title is none of this place's.
	const told = shape.SECTIONS.filter((section) => `${section}_title` in words);
	const sections = told.map((section) => ({
		id: shape.idOf(section),
		title: word(`${section}_title`),
		paragraphs: paragraphsOf(words, section).map((text) => format.fill(text, values))
	}));
	return {
		from: story.besides.method?.from,
		locale,
		masthead,
		messages,
		title: word('title'),
		intro: word('intro'),
		contents: word('contents'),
		sections,
		confidence: shape.confidence(tables, word, format),
		ratings: word('confidence_ratings'),
		lowRecords: word('low_records'),
		leftOut: shape.leftOut(story, tables, word, format),
		early: shape.early(story, word),
		readings: Object.keys(words)
			.filter((key) => /^reading_(?!title$|\d+$)/.test(key))
			.map(word),
		balance: shape.balance(tables, word, format),
		corrections: shape.corrections(tables, word, format),
		noCorrections: word('corrections_none'),
		questions,
		citations: shape.citations(story, word, format)
	};
};
