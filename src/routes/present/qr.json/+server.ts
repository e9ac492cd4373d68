import { json } from '@sveltejs/kit';
import type { Code } from '$lib/stages/deck/types';
import { codeFor } from '$lib/ui/code';
import { siteUrl } from '../../site';
import { content } from '../../story.server';
import { deckOf } from '../deck.server';

export const prerender = true;

/** A code for each item of the deck: the story at that step, on the reader's own phone. */
export const GET = () => {
	const { story, tables } = content();
	const asked = new Map(story.discussions.map(({ id, after }) => [id, after]));
	const codes = deckOf(story, tables).map(({ id }): [string, Code] => {
		const url = siteUrl(`/#${asked.get(id) ?? id}`);
		return [id, { url, ...codeFor(url) }];
	});
	return json(Object.fromEntries(codes));
};
