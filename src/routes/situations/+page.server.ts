import { situationsOf } from '$lib/pages/situations/shape';
import { pageWords } from '$lib/story/page-words';
import { content } from '../story.server';

/** Every situation, shaped, and what the page needs around them. */
export const load = () => {
	const { story, tables } = content();
	const { masthead, messages, sources, locale, chapters } = story;
	const word = pageWords(story, 'situations');
	return {
		situations: situationsOf(tables, chapters, word),
		words: story.pages['situations'] ?? {},
		masthead,
		messages,
		sources,
		locale
	};
};
