import type { Format } from '$lib/i18n/format';
import type { TableTwin } from '../core/contract';
import { byShare, percent, yearsOf } from './tell';
import type { PeopleData, PeopleWords } from './types';

/** All cities, highest share first; a city without a figure says so. */
export function peopleTable(data: PeopleData, words: PeopleWords, format: Format): TableTwin {
	return {
		caption: words.axis_share,
		columns: [
			{ label: words.column_city },
			{ label: words.column_group },
			{ label: words.column_population, numeric: true },
			{ label: words.column_share, numeric: true },
			{ label: words.column_survey },
			...(data.past === null
				? []
				: [
						{
							label: format.fill(words.column_before, { year: format.number(data.past, 'year') }),
							numeric: true
						}
					])
		],
		rows: byShare(data.cities).map((city) => ({
			key: city.key,
			cells: [
				city.name,
				words[city.group],
				format.number(city.population),
				city.share === null ? words.missing : percent(city.share, format),
				city.survey ? yearsOf(city.survey, words, format) : '',
				...(data.past === null ? [] : [city.before ? percent(city.before.share, format) : ''])
			]
		}))
	};
}
