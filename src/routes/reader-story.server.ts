import type { ReaderStory } from '$lib/story/reader';
import type { Story } from '$lib/story/types';

/** The story without what only presenters need, and with the sources that its steps name. */
export function readerStory(story: Story): ReaderStory {
	const { locale, masthead, chartData, chartWords, messages } = story;
	const named = new Set(
		story.chapters.flatMap((chapter) => chapter.steps.flatMap((step) => step.sources))
	);
	return {
		locale,
		masthead,
		chartData,
		chartWords,
		messages,
		chapters: story.chapters.map(({ steps, ...chapter }) => ({
			...chapter,
			steps: steps.map(({ notes: _notes, spoken: _spoken, ...step }) => step)
		})),
		sources: Object.fromEntries(Object.entries(story.sources).filter(([id]) => named.has(id)))
	};
}
