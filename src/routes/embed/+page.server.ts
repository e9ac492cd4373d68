import guest from 'virtual:embed-guest';
import { readerStory } from '../reader-story.server';
import { story } from '../story.server';

export const load = () => {
	const whole = story();
	return { story: readerStory(whole), words: whole.pages['embed'] ?? {}, guest };
};
