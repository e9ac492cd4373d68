import type { Prose } from '$lib/story/types';

/** Prose as plain text, for titles and attributes. */
export function textOf(prose: Prose): string {
	return prose
		.map((part) => {
			if (typeof part === 'string') return part;
			if ('text' in part) return part.text;
			return textOf('strong' in part ? part.strong : part.em);
		})
		.join('');
}
