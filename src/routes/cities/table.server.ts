import { createFormat } from '$lib/i18n/format';
import { citiesOf, crimeYear, sorted } from '$lib/pages/cities/shape';
import type { City, Order } from '$lib/pages/cities/types';
import { pageWords } from '$lib/story/page-words';
import { shareOf } from '../address.server';
import { havePage } from '../have-page.server';
import { content } from '../story.server';

/** A city without its record. */
export const told = ({ row: _row, ...city }: City): Omit<City, 'row'> => city;

/** The table of all cities in an order. */
export function tableIn(order: Order) {
	const { story, tables } = content();
	const { masthead, messages, locale } = story;
	havePage(story, 'cities');
	const word = pageWords(story, 'cities');
	return {
		locale,
		masthead,
		messages,
		order,
		words: story.pages['cities'] ?? {},
		share: shareOf('story'),
		year: crimeYear(tables),
		cities: sorted(citiesOf(tables), order).map(told),
		caption: createFormat(locale).fill(word('caption'), {
			column: word(order.column),
			direction: word(order.down ? 'down' : 'up')
		})
	};
}
