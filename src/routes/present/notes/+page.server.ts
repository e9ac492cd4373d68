import { DECK_KEYS, NOTES_KEYS } from '$lib/stages/deck/words';
import { readerStory } from '../../reader-story.server';
import { content } from '../../story.server';
import { deckOf, toldOf, wordsFor } from '../deck.server';

export const load = () => {
	const { story, tables } = content();
	const reader = { ...readerStory(story), chapters: [] };
	return {
		story: reader,
		all: deckOf(story, tables),
		told: toldOf(story, tables),
		words: wordsFor(story, [...DECK_KEYS, ...NOTES_KEYS])
	};
};
