import { story } from '../story.server';

/** Every source with the steps that name it, by publisher. */
export const load = () => {
	const { sources, chapters, masthead, messages, locale } = story();
	const usedIn = new Map<string, { id: string; title: string }[]>();
	for (const step of chapters.flatMap((chapter) => chapter.steps)) {
		const title = step.title.map((part) => (typeof part === 'string' ? part : '')).join('');
		for (const id of step.sources)
			usedIn.set(id, [...(usedIn.get(id) ?? []), { id: step.id, title }]);
	}
	const list = Object.values(sources)
		.sort((a, b) => a.publisher.localeCompare(b.publisher) || a.date.localeCompare(b.date))
		.map((source) => ({ ...source, steps: usedIn.get(source.id) ?? [] }));
	return { list, masthead, messages, locale };
};
