import { error, json } from '@sveltejs/kit';
import { SIZES, frameOf } from '$lib/embed/snippet';
import { plain } from '$lib/story/prose';
import { chartsInStory } from '../../charts-in-story.server';
import { siteUrl } from '../../site';
import { story } from '../../story.server';

export const prerender = true;

export const entries = () =>
	['story', ...chartsInStory(story()).map(({ chart }) => chart)].map((what) => ({ what }));

/** oEmbed records: a pasted address then becomes a frame. https://oembed.com, type `rich`. */
export const GET = ({ params }) => {
	const whole = story();
	const chart = chartsInStory(whole).find((one) => one.chart === params.what);
	if (!chart && params.what !== 'story') error(404);
	const { width, height } = chart ? SIZES.chart : SIZES.story;
	const title = chart?.steps[0] ? plain(chart.steps[0].caption.title) : whole.masthead.title;
	return json({
		version: '1.0',
		type: 'rich',
		title,
		provider_name: whole.masthead.title,
		provider_url: siteUrl('/'),
		cache_age: 86_400,
		thumbnail_url: siteUrl(`/share/${params.what}.png`),
		thumbnail_width: 1200,
		thumbnail_height: 630,
		width,
		height,
		html: frameOf({
			src: siteUrl(chart ? `/embed/${chart.chart}/` : '/embed/'),
			title,
			width,
			height,
			grow: Boolean(chart)
		})
	});
};
