import type { MovingStory, ReaderStep, ReaderStory } from '$lib/story/reader';
import type { Step, Story } from '$lib/story/types';

/** A step without what only presenters need. */
export function readerStep({
	notes: _notes,
	spoken: _spoken,
	minutes: _minutes,
	weight: _weight,
	together: _together,
	...step
}: Step): ReaderStep {
	return step;
}

/** The story without what only presenters need, and with the sources that its steps name. */
export function readerStory(story: Story): ReaderStory {
	const { locale, masthead, messages } = story;
	const named = new Set(
		story.chapters.flatMap((chapter) => chapter.steps.flatMap((step) => step.sources))
	);
	return {
		locale,
		masthead,
		messages,
		chapters: story.chapters.map(({ steps, ...chapter }) => ({
			...chapter,
			steps: steps.map(readerStep)
		})),
		sources: Object.fromEntries(Object.entries(story.sources).filter(([id]) => named.has(id)))
	};
}

/** What of the story moves while it is scrolled. */
export function movingStory({ locale, messages, chapters, sources }: ReaderStory): MovingStory {
	return {
		locale,
		messages,
		chapters: chapters.map(({ id, number, title, steps }) => ({
			id,
			number,
			title,
			steps: steps.map(({ id, chart, view, caption, alt, sources }) => ({
				id,
				chart,
				view,
				caption,
				alt,
				sources
			}))
		})),
		sources: Object.fromEntries(
			Object.entries(sources).map(([id, { publisher }]) => [id, { publisher }])
		)
	};
}
