import guest from 'virtual:embed-guest';
import { error } from '@sveltejs/kit';
import { plain } from '$lib/story/prose';
import { readerStory } from '../../reader-story.server';
import { chartsInStory } from '../../charts-in-story.server';
import { story } from '../../story.server';

export const entries = () => chartsInStory(story()).map(({ chart }) => ({ chart }));

/** One chart for a frame: each view that a step of the story shows, the first one foremost. */
export const load = ({ params }) => {
	const whole = story();
	const one = chartsInStory(whole).find(({ chart }) => chart === params.chart);
	if (!one) error(404);
	const { locale, messages, sources, masthead } = readerStory(whole);
	const named = new Set(one.steps.flatMap((step) => step.sources));
	return {
		chart: one.chart,
		views: one.steps.map(({ notes: _notes, spoken: _spoken, ...step }) => ({
			step,
			title: plain(step.caption.title)
		})),
		story: {
			locale,
			messages,
			masthead,
			sources: Object.fromEntries(Object.entries(sources).filter(([id]) => named.has(id)))
		},
		words: whole.pages['embed'] ?? {},
		guest
	};
};
