import type { PaperPrompt } from '$lib/pages/handout/types';
import type { Story } from '$lib/story/types';

/** Questions to talk about after a step, in the order of the deck. */
export function promptsAfter({ discussions }: Story, step: string): PaperPrompt[] {
	return discussions.filter(({ after }) => after === step);
}
