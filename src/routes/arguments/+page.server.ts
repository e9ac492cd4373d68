import { createFormat } from '$lib/i18n/format';
import { shapePolls } from '$lib/pages/arguments/polls';
import { shapeExtras, shapePairs, sourcesBy } from '$lib/pages/arguments/shape';
import type { Note, Words } from '$lib/pages/arguments/types';
import { WORD_KEYS, type WordKey } from '$lib/pages/arguments/words';
import { pageWords } from '$lib/story/page-words';
import { content } from '../story.server';

const PAGE = 'arguments';

/** The notes on scope and the sources that state them. */
const SCOPE: readonly (readonly [WordKey, readonly string[]])[] = [
	['scope_jails', ['city-2016-11-21', 'strib-2026-02-06-witt', 'nyt-2026-02-26-surge']],
	['scope_breach', ['fox9-2025-08-05-audit', 'msr-2025-11-23']],
	['scope_directions', []],
	['scope_titles', []]
];

/** The pairs, the voices beside them, and the polls, whole. */
export const load = () => {
	const { story, tables } = content();
	const { sources, masthead, messages, locale } = story;
	const word = pageWords(story, PAGE);
	const words = Object.fromEntries(WORD_KEYS.map((key) => [key, word(key)])) as Words;
	const remark = (id: string) => story.pages[PAGE]?.[`note_${id}`] ?? '';
	const context = { tables, sources, remark };
	const scope = SCOPE.map(([key, ids]): Note => {
		const found = sourcesBy(ids, sources);
		if (found.length < ids.length) {
			throw new Error(
				`src/routes/arguments/+page.server.ts names a source for "${key}" that data/sources.csv does not have: ${ids.join(', ')}. Mend the id.`
			);
		}
		return { text: words[key], sources: found };
	});
	return {
		pairs: shapePairs(context),
		extras: shapeExtras(context),
		polls: shapePolls(context, word, createFormat(locale)),
		scope,
		words,
		masthead,
		messages,
		locale
	};
};
