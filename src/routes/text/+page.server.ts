import { shareOf } from '../address.server';
import { readerStory } from '../reader-story.server';
import { story } from '../story.server';

export const load = () => ({
	story: readerStory(story()),
	share: shareOf('story')
});
