import type { PeopleWords } from './types';

/** Words for tests: like the story's own. */
export const words: PeopleWords = {
	limits: 'Limits cooperation',
	requires: 'Must cooperate',
	mixed: 'Mixed',
	none_found: 'No rule found',
	labels_today: 'Groups are labeled by the rules of late 2025.',
	axis_share: 'Share of residents born abroad',
	axis_population: 'Residents in 2020; each step doubles',
	line: '{city} {share}',
	before: 'in 1990: {share}',
	older: 'Hollow: older figure, from {years}',
	missing: 'no figure found',
	note_missing: '{cities}: no figure found',
	no_figure:
		'{city}: no figure for residents born abroad was found. {population} residents in 2020. {group}.',
	years: '{from} to {to}',
	say: '{city}: {share} of residents born abroad (survey of {years}). {population} residents in 2020. {group}.',
	say_before: '{city} in 1990: {share} of residents born abroad (census).',
	city: 'City',
	group: 'Group',
	all_groups: 'All groups',
	no_city: 'No city',
	explore_title: 'The share of residents born abroad, as you set it',
	explore_subtitle:
		'Share of residents born abroad, by city population in 2020; American Community Survey 2019 to 2023 unless marked',
	alt: 'Residents born abroad in {count} cities, by surveys of {years} unless noted.',
	alt_home: '{city} has {share}, number {rank} of {count}.',
	alt_group_one: '{group}: {share} in {city}.',
	alt_group: '{group}: from {low} in {low_city} to {high} in {high_city}.',
	alt_older: 'Figures for {cities} are from {years}.',
	alt_missing: 'No figure was found for {cities}.',
	alt_focus: 'In the foreground: {city}',
	column_city: 'City',
	column_group: 'Group by rules of late 2025',
	column_population: 'Residents in 2020',
	column_share: 'Born abroad',
	column_survey: 'Survey years',
	column_before: 'Born abroad in 1990'
};
