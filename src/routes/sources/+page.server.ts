import { createFormat } from '$lib/i18n/format';
import { usesOf } from '$lib/pages/sources/uses';
import type { MessageKey } from '$lib/story/messages';
import { pageWords } from '$lib/story/page-words';
import { plain } from '$lib/story/prose';
import type { Source, Story } from '$lib/story/types';
import { sourceFacts } from '$lib/ui/source-facts';
import { content } from '../story.server';

/** More rows than this are counted, not named. */
const NAMED_ROWS = 8;

/** Steps that name each source, in reading order. */
function stepsOf(story: Story): ReadonlyMap<string, readonly { id: string; title: string }[]> {
	const steps = new Map<string, { id: string; title: string }[]>();
	for (const step of story.chapters.flatMap((chapter) => chapter.steps)) {
		const entry = { id: step.id, title: plain(step.title) };
		for (const id of step.sources) steps.set(id, [...(steps.get(id) ?? []), entry]);
	}
	return steps;
}

/** By publisher as a reader looks one up, names in digits last; then by date. */
function byPublisher(a: Source, b: Source): number {
	const last = (source: Source) => Number(/^\d/.test(source.publisher));
	return (
		last(a) - last(b) || a.publisher.localeCompare(b.publisher) || a.date.localeCompare(b.date)
	);
}

/** Every source with what leans on it, by publisher, and the choices of the filters. */
export const load = () => {
	const { story, tables } = content();
	const { masthead, messages, locale } = story;
	const format = createFormat(locale);
	const word = pageWords(story, 'sources');
	const table = tables.get('sources');
	const steps = stepsOf(story);
	const uses = usesOf(
		tables,
		({ name }) => word(`table_${name}`),
		(page) => page in story.pages
	);

	const entries = Object.values(story.sources)
		.sort(byPublisher)
		.map((source) => {
			const row = table?.byKey.get(source.id) ?? {};
			return {
				...source,
				use: String(row['use']),
				facts: sourceFacts(source, messages, format),
				descriptive: row['title_is_descriptive'] === true,
				note: String(row['note'] ?? ''),
				says: String(row['says'] ?? ''),
				steps: steps.get(source.id) ?? [],
				uses: (uses.get(source.id) ?? []).map((use) => ({
					...use,
					many:
						use.rows.length > NAMED_ROWS
							? format.fill(word('rows'), {
									count: format.number(use.rows.length),
									table: use.title
								})
							: null
				}))
			};
		});

	const count = (key: 'kind' | 'use', value: string) =>
		entries.filter((entry) => entry[key] === value).length;
	const all = { value: 'all', label: word('all'), count: format.number(entries.length) };
	const kinds = [...new Set(entries.map(({ kind }) => kind))]
		.map((kind) => ({ kind, of: count('kind', kind) }))
		.sort((a, b) => b.of - a.of)
		.map(({ kind, of }) => ({
			value: kind,
			label: messages[`source_kind_${kind}` as MessageKey],
			count: format.number(of)
		}));
	const usage = ['cited', 'consulted'].map((use) => ({
		value: use,
		label: word(`use_${use}`),
		count: format.number(count('use', use))
	}));
	return {
		from: story.besides.sources?.from,
		masthead,
		messages,
		entries,
		kinds: [all, ...kinds],
		usage: [all, ...usage],
		/** Choices that leave nothing, to be said where the list would be. */
		empty: kinds.flatMap(({ value: kind }) =>
			['cited', 'consulted']
				.filter((use) => !entries.some((one) => one.kind === kind && one.use === use))
				.map((use) => ({ kind, use }))
		),
		words: {
			title: word('title'),
			intro: format.fill(word('intro'), { count: format.number(entries.length) }),
			filterKind: word('filter_kind'),
			filterUse: word('filter_use'),
			empty: word('empty'),
			says: word('says'),
			descriptive: word('descriptive'),
			steps: word('steps'),
			records: word('records'),
			consulted: word('consulted')
		}
	};
};
