import { DECK_KEYS } from '$lib/stages/deck/words';
import { readerStory } from '../reader-story.server';
import { content } from '../story.server';
import { deckOf, wordsFor } from './deck.server';

export const load = () => {
	const { story, tables } = content();
	// The steps travel once, as items of the deck.
	const reader = { ...readerStory(story), chapters: [] };
	return { story: reader, all: deckOf(story, tables), words: wordsFor(story, DECK_KEYS) };
};
