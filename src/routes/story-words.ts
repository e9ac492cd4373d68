import { resolve } from '$app/paths';
import StepFigure from '$lib/charts/StepFigure.svelte';
import { createFormat } from '$lib/i18n/format';
import { once } from '$lib/live/once';
import SceneSteps from '$lib/stages/scroll/SceneSteps.svelte';
import type { ScrollWords } from '$lib/stages/scroll/words';
import { scenesOf } from '$lib/stages/stage';
import type { ReaderStep, ReaderStory } from '$lib/story/reader';
import ChapterHead from '$lib/ui/ChapterHead.svelte';
import ColophonWords from '$lib/ui/ColophonWords.svelte';
import Masthead from '$lib/ui/Masthead.svelte';
import SkipLinks from '$lib/ui/SkipLinks.svelte';
import { tableOf } from './table-of';

/** The words of the story's page that never change, as HTML. */
export interface StoryWords extends ScrollWords {
	readonly opening: string;
	readonly end: string;
}

/**
 * Writes all words of the story's page that never change, each step's still picture among them. To be called while the
 * page is drawn: links lead from where it stands.
 */
export function storyWords(story: ReaderStory): StoryWords {
	const { chapters, messages } = story;
	const format = createFormat(story.locale);
	const other = { href: resolve('/text'), label: messages['read_as_text'] };
	const still = (step: ReaderStep): string =>
		once(StepFigure, {
			step,
			steps: [step],
			story,
			uid: `still-${step.id}`,
			table: false,
			page: tableOf(step.chart),
			still: true
		});
	const scenes = chapters.flatMap((chapter) => scenesOf(chapter.steps));
	return {
		opening: once(SkipLinks, { messages, other }) + once(Masthead, { story, other }),
		chapters: Object.fromEntries(
			chapters.map((chapter) => [chapter.id, once(ChapterHead, { chapter, messages, format })])
		),
		scenes: Object.fromEntries(
			scenes.map(({ id, steps }) => [id, once(SceneSteps, { steps, story, format, still })])
		),
		end: once(ColophonWords, { story })
	};
}
