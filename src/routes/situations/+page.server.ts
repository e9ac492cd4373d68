import { situationsOf } from '$lib/pages/situations/shape';
import { pageWords } from '$lib/story/page-words';
import { havePage } from '../have-page.server';
import { content } from '../story.server';

/** Every situation, shaped, and what the page needs around them. */
export const load = () => {
	const { story, tables } = content();
	const { masthead, messages, sources, locale, chapters } = story;
	havePage(story, 'situations');
	const word = pageWords(story, 'situations');
	return {
		situations: situationsOf(tables, chapters, word),
		words: story.pages['situations'] ?? {},
		from: story.besides.situations?.from,
		masthead,
		messages,
		sources,
		locale
	};
};
