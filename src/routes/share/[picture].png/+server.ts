import { error } from '@sveltejs/kit';
import { pngOf } from '$lib/charts/core/png';
import { chartIds, stepsOf } from '../../charts/charts.server';
import { CARD, CARD_ZOOM, pictureOf } from '../../charts/picture.server';
import { story } from '../../story.server';

export const prerender = true;

export const entries = () => ['story', ...chartIds(story())].map((picture) => ({ picture }));

/** A chart's first view for cards on other sites, 1200 by 630; the story's is that of its first step with all marks. */
export const GET = ({ params }) => {
	const { chapters, masthead } = story();
	const whole = params.picture === 'story';
	const opening = chapters[0]?.steps.at(-1);
	const step = whole ? opening : stepsOf(story(), params.picture)[0];
	if (!step) error(404);
	const heading = whole ? { title: masthead.title, subtitle: masthead.description } : undefined;
	return new Response(pngOf(pictureOf(story(), step, CARD, heading), CARD_ZOOM), {
		headers: { 'content-type': 'image/png' }
	});
};
