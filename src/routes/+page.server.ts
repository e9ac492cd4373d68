import { shareOf } from './address.server';
import { readerStory } from './reader-story.server';
import { siteUrl } from './site';
import { story } from './story.server';

export const load = () => ({
	story: readerStory(story()),
	share: shareOf('story'),
	oembed: siteUrl('/oembed/story.json')
});
