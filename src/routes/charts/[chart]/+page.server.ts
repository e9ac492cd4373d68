import { error } from '@sveltejs/kit';
import { createFormat } from '$lib/i18n/format';
import { pageWords } from '$lib/story/page-words';
import { plain } from '$lib/story/prose';
import { addressOf, shareOf } from '../../address.server';
import { siteUrl } from '../../site';
import { readerStory } from '../../reader-story.server';
import { content } from '../../story.server';
import {
	chartIds,
	licenceIn,
	sourceIdsOf,
	stepsOf,
	tablesOf,
	titleOf,
	twinsOf
} from '../charts.server';
import { chartEntries } from './views.server';

export const entries = chartEntries;

/** Numbered notes on a chart: `note_map_1`, `note_map_2` and so on; those on every chart come last. */
function notesOf(words: Readonly<Record<string, string>>, chart: string): string[] {
	const of = (name: string) =>
		Object.keys(words)
			.filter((key) => new RegExp(`^note_${name}_\\d+$`).test(key))
			.map((key) => words[key] ?? '');
	return [...of(chart), ...of('every')];
}

/** A chart's page: every view with its picture and words, the table, notes, sources, how to cite. */
export const load = ({ params }) => {
	const { story, tables } = content();
	const id = params.chart;
	const ids = chartIds(story);
	if (!ids.includes(id)) error(404);
	const { masthead, messages, locale } = story;
	const format = createFormat(locale);
	const word = pageWords(story, 'charts');
	const words = story.pages['charts'] ?? {};
	const steps = stepsOf(story, id);
	const [first] = steps;
	const at = ids.indexOf(id);
	const beside = (other: string | undefined) =>
		other === undefined ? null : { id: other, name: word(`name_${other}`) };
	return {
		id,
		locale,
		masthead,
		messages,
		words,
		share: shareOf(id),
		oembed: siteUrl(`/oembed/${id}.json`),
		name: word(`name_${id}`),
		intro: first ? titleOf(first) : '',
		story: { locale, messages, sources: readerStory(story).sources },
		steps: steps.map(({ notes: _notes, spoken: _spoken, ...step }) => ({
			step,
			title: plain(step.title)
		})),
		twins: twinsOf(story, id),
		notes: notesOf(words, id),
		tables: tablesOf(id, tables),
		sources: sourceIdsOf(story, id).flatMap((one) => story.sources[one] ?? []),
		licence: licenceIn(story, 'licence'),
		citation: format.fill(word('citation'), {
			chart: first ? titleOf(first) : word(`name_${id}`),
			story: masthead.title,
			date: format.date(masthead.asOf),
			address: addressOf(`/charts/${id}/`)
		}),
		before: beside(ids[at - 1]),
		after: beside(ids[at + 1])
	};
};
