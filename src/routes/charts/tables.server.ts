import type { TableTwin } from '$lib/charts/core/contract';
import { createFormat } from '$lib/i18n/format';
import { csvOf, type CsvCell } from '$lib/pages/downloads/csv';
import { pageWords } from '$lib/story/page-words';
import type { Story } from '$lib/story/types';
import { addressOf } from '../address.server';
import { licenceIn, sourceIdsOf, twinsOf } from './charts.server';

/** Lines that travel with a file: what it is, as of when, from whom, on which terms. */
export function provenance(
	story: Story,
	about: { title: string; note: string; path: string; sources: readonly string[]; licence: string }
): readonly string[] {
	const word = pageWords(story, 'data');
	const format = createFormat(story.locale);
	const sources = about.sources.flatMap((id) => {
		const source = story.sources[id];
		if (!source) return [];
		const { publisher, title, date, url } = source;
		return [`${word('file_source')} ${[publisher, title, date, url].filter(Boolean).join(', ')}`];
	});
	return [
		`${word('file_title')} ${about.title}`,
		`${word('file_story')} ${story.masthead.title}`,
		`${word('file_as_of')} ${format.date(story.masthead.asOf)} (${story.masthead.asOf})`,
		`${word('file_address')} ${addressOf(about.path)}`,
		`${word('file_licence')} ${about.licence}`,
		`${word('file_note')} ${about.note}`,
		...sources
	];
}

/** A number as the reader's language writes it, as a number; other text stays. */
function valueOf(text: string, locale: string): CsvCell {
	const parts = new Intl.NumberFormat(locale).formatToParts(-12345.6);
	const sign = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
	const bare = text
		.replaceAll(sign('group'), '')
		.replace(sign('decimal'), '.')
		.replace(sign('minusSign'), '-');
	if (text === '') return null;
	return /^-?\d+(\.\d+)?$/.test(bare) ? Number(bare) : text;
}

/** A chart's table with numbers as numbers. */
function rowsOf(twin: TableTwin, locale: string): CsvCell[][] {
	return twin.rows.map(({ cells }) =>
		cells.map((cell, index) =>
			twin.columns[index]?.numeric ? valueOf(cell, locale) : cell === '' ? null : cell
		)
	);
}

const chartAbout = (story: Story, id: string, format: 'csv' | 'json') => {
	const word = pageWords(story, 'charts');
	return {
		title: word(`name_${id}`),
		note: word('file_note'),
		path: `/charts/${id}/data.${format}`,
		sources: sourceIdsOf(story, id),
		licence: licenceIn(story, 'licence')
	};
};

/** What a chart draws as one CSV file; where its views have tables of their own, each row says of which it is. */
export function chartCsv(story: Story, id: string): string {
	const twins = twinsOf(story, id);
	const about = provenance(story, chartAbout(story, id, 'csv'));
	const [only] = twins;
	if (only && twins.length === 1) {
		const header = only.columns.map(({ label }) => label);
		return csvOf([...about, only.caption], header, rowsOf(only, story.locale));
	}
	const labels = [...new Set(twins.flatMap((twin) => twin.columns.map(({ label }) => label)))];
	const rows = twins.flatMap((twin) =>
		rowsOf(twin, story.locale).map((cells) => [
			twin.caption,
			...labels.map((label) => cells[twin.columns.findIndex((one) => one.label === label)] ?? null)
		])
	);
	return csvOf(about, [pageWords(story, 'charts')('column_table'), ...labels], rows);
}

/** The same as JSON: each table with its rows as objects, keys as its columns are called. */
export function chartJson(story: Story, id: string) {
	const { title, sources, licence, note } = chartAbout(story, id, 'json');
	return {
		title,
		story: story.masthead.title,
		asOf: story.masthead.asOf,
		licence,
		note,
		sources: sources.flatMap((one) => story.sources[one] ?? []),
		tables: twinsOf(story, id).map((twin) => ({
			caption: twin.caption,
			columns: twin.columns.map(({ label }) => label),
			keys: twin.rows.map(({ key }) => key || null),
			rows: rowsOf(twin, story.locale)
		}))
	};
}
