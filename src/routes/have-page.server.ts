import { error } from '@sveltejs/kit';
import type { OPTIONAL_PAGES } from '$lib/story/messages';
import type { Story } from '$lib/story/types';

/** Answers 404 where a place does without a page: the build then writes none, and any link to it fails. */
export function havePage(story: Story, page: (typeof OPTIONAL_PAGES)[number]): void {
	if (!(page in story.pages)) error(404);
}
