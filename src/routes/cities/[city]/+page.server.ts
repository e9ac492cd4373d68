import { error } from '@sveltejs/kit';
import { leadIds } from '$lib/story/lead';
import { createFormat } from '$lib/i18n/format';
import { rulesOf } from '$lib/pages/cities/rules';
import { citiesOf, crimeYear, neighboursOf, sorted } from '$lib/pages/cities/shape';
import { pageWords } from '$lib/story/page-words';
import type { Source } from '$lib/story/types';
import { shareOf } from '../../address.server';
import { content } from '../../story.server';
import { told } from '../table.server';
import { linesOf } from './lines.server';

export const entries = () => {
	const { story, tables } = content();
	return 'cities' in story.pages ? citiesOf(tables).map(({ id }) => ({ city: id })) : [];
};

/** One city: its rules, its lines, the cities of its size. */
export const load = ({ params }) => {
	const { story, tables } = content();
	const { masthead, messages, locale } = story;
	const cities = sorted(citiesOf(tables), { column: 'name', down: false });
	const at = cities.findIndex(({ id }) => id === params.city);
	const city = cities[at] ?? error(404);
	const self = city.lead === 'home';
	const format = createFormat(locale);
	const word = pageWords(story, 'cities');
	const fill = (key: string) =>
		format.fill(word(key), { city: city.name, state: city.state, year: '' });
	const records = (ids: readonly string[]): Source[] =>
		ids.flatMap((id) => story.sources[id] ?? []);

	const lines = linesOf(story, tables, city, format);
	const rules = rulesOf(tables, city.id).map((rule) => ({
		...rule,
		sources: records(rule.sources)
	}));
	const near = neighboursOf(tables, cities, city.id);
	const shown = new Set([leadIds(tables)[0], city.id, ...near.map(({ id }) => id)]);
	const year = crimeYear(tables);
	const cell = (column: string) => String(city.row[column] ?? '');
	const ids = [
		...((city.row['source_ids'] as readonly string[] | null) ?? []),
		...lines.flatMap(({ sources }) => sources)
	];
	const sources = records([...new Set(ids)]);
	return {
		locale,
		masthead,
		messages,
		year,
		rules,
		lines,
		sources,
		city: told(city),
		words: story.pages['cities'] ?? {},
		share: shareOf('story'),
		title: fill('city_title'),
		intro: fill(self ? 'city_intro_self' : 'city_intro'),
		basis: cell('policy_group_basis'),
		besideIntro: fill(self ? 'beside_intro_self' : 'beside_intro'),
		besideCaption: fill('beside_caption'),
		beside: sorted(
			cities.filter(({ id }) => shown.has(id)),
			{ column: 'population', down: true }
		).map(told),
		notes: [
			cell('note'),
			city.foreign_born && format.fill(word('note_share'), { period: cell('acs_period') }),
			format.fill(word('note_police'), { agency: cell('police_agency') }),
			format.fill(word('note_crime'), { year: format.number(year, 'year') })
		].flatMap((note) => note || []),
		story: {
			locale,
			messages,
			sources: Object.fromEntries(sources.map((source) => [source.id, source]))
		},
		all: cities.map(({ id, name, group }) => ({ id, name, group })),
		before: cities[at - 1] ? told(cities[at - 1] ?? city) : null,
		after: cities[at + 1] ? told(cities[at + 1] ?? city) : null
	};
};
