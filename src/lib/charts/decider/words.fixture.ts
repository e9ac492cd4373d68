import type { DeciderWords } from './types';

/** Words as long as the story's, for tests of the drawing. */
export const words: DeciderWords = {
	limits: 'Limits cooperation',
	requires: 'Must cooperate',
	mixed: 'Mixed',
	none_found: 'No rule found',
	median_limits: 'Median, cities that limit',
	median_requires: 'Median, cities that must cooperate',
	year: 'Year',
	rate: 'Murders per 100,000 residents',
	preliminary: 'Preliminary',
	break_2021: 'FBI changes how crime is counted',
	labels_today:
		'Groups as labeled in late 2025; in most cities the rules are newer than the line begins',
	missing: 'No usable figure',
	higher_limits: '{year}: higher in cities that limit',
	higher_requires: '{year}: higher in cities that must cooperate',
	higher_same: '{year}: the same in both groups',
	change_line: '{year} to {last}: limits {limits}, must cooperate {requires}',
	ahead_limits: 'Limits higher: {count} years',
	ahead_requires: 'Must cooperate: {count} years',
	say_rate: '{name}: {rate} murders per 100,000 residents in {year}',
	say_median: '{name}: {rate} murders per 100,000 residents in {year}',
	say_years:
		'{year}: median {limits} in cities that limit, {requires} in cities that must cooperate',
	say_change:
		'{base} to {year}: {limits} in cities that limit, {requires} in cities that must cooperate',
	mode: 'Show',
	mode_level: 'Rate in each year',
	mode_change: 'Change since the year',
	explore_title: 'Your year, your answer',
	explore_subtitle: "Median murders per 100,000 residents by today's group; drag the year",
	alt_cities: 'Murder rates of {count} cities, {from} to {to}.',
	alt_year:
		'In {year} the median is {limits} in cities that limit cooperation today and {requires} in cities that must cooperate.',
	alt_change:
		'From {year} to {last} the median changed by {limits} in cities that limit cooperation today and by {requires} in cities that must cooperate.',
	alt_twins: 'In {year}: Minneapolis {minneapolis}, St. Paul {stpaul}.',
	alt_crossings:
		'From {from} to {to}, the median was higher in cities that limit in {limits} years and in cities that must cooperate in {requires}.',
	alt_focus: 'In {year}, {city}: {rate}.',
	alt_breaks: 'A mark at 2021 shows where the FBI changed how crime is counted.',
	alt_preliminary: 'Figures for {years} are preliminary.'
};
