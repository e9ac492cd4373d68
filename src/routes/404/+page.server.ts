import { story } from '../story.server';

export const load = () => {
	const { masthead, messages } = story();
	return { masthead, messages };
};
