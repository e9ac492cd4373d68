import type { Story } from './types';

/**
 * The words of one page beside the story, as a function from key to text. Throws, and so stops the
 * build, where the page asks for words that are not there.
 *
 * @param page the file's name in `data/story/<locale>/pages`, without `.yaml`
 */
export function pageWords(story: Story, page: string): (key: string) => string {
	const words = story.pages[page];
	return (key) => {
		const text = words?.[key];
		if (text === undefined) {
			throw new Error(
				`data/story/${story.locale}/pages/${page}.yaml has no "${key}". The page asks for it: write the words, or mend the key in src/routes/${page}.`
			);
		}
		return text;
	};
}
