import { shareOf } from './address.server';
import { movingStory, readerStory } from './reader-story.server';
import { siteUrl } from './site';
import { story } from './story.server';

export const load = () => {
	const whole = readerStory(story());
	return {
		story: whole,
		moving: movingStory(whole),
		share: shareOf('story'),
		oembed: siteUrl('/oembed/story.json')
	};
};
