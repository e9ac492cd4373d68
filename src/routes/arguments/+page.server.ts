import { createFormat } from '$lib/i18n/format';
import { shapePolls } from '$lib/pages/arguments/polls';
import { shapeExtras, shapePairs, sourcesBy } from '$lib/pages/arguments/shape';
import type { Note, Words } from '$lib/pages/arguments/types';
import { WORD_KEYS } from '$lib/pages/arguments/words';
import { pageWords } from '$lib/story/page-words';
import { content } from '../story.server';

const PAGE = 'arguments';

/** The pairs, the voices beside them, and the polls, whole. */
export const load = () => {
	const { story, tables } = content();
	const { sources, masthead, messages, locale } = story;
	const word = pageWords(story, PAGE);
	const words = Object.fromEntries(WORD_KEYS.map((key) => [key, word(key)])) as Words;
	const remark = (id: string) => story.pages[PAGE]?.[`note_${id}`] ?? '';
	const context = { tables, sources, remark };
	const stated = story.besides.arguments?.sources ?? {};
	const scope = Object.entries(story.pages[PAGE] ?? {})
		.filter(([key]) => /^scope_(?!title$)/.test(key))
		.map(([key, text]): Note => ({ text, sources: sourcesBy(stated[key] ?? [], sources) }));
	return {
		from: story.besides.arguments?.from,
		pairs: shapePairs(context),
		extras: shapeExtras(context),
		polls: shapePolls(context, word, createFormat(locale)),
		scope,
		words,
		masthead,
		messages,
		locale
	};
};
