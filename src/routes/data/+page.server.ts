import { createFormat } from '$lib/i18n/format';
import { pageWords } from '$lib/story/page-words';
import { shareOf } from '../address.server';
import { content } from '../story.server';
import { toldTables } from './tables.server';

/** Every table with its columns, and the words of the page. */
export const load = () => {
	const { story, tables } = content();
	const { masthead, messages, locale } = story;
	const format = createFormat(locale);
	const word = pageWords(story, 'data');
	const told = toldTables(story, tables).map(({ table, ...one }) => ({
		...one,
		rows: format.fill(word('rows'), {
			rows: format.number(table.rows.length),
			columns: format.number(one.columns.length)
		})
	}));
	return {
		masthead,
		messages,
		share: shareOf('story'),
		words: story.pages['data'] ?? {},
		given: told.filter(({ derived }) => !derived),
		computed: told.filter(({ derived }) => derived),
		intro: format.fill(word('intro'), { date: format.date(masthead.asOf) })
	};
};
