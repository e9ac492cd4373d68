import type { LimitsWords } from './types';

/** Words for tests: like the story's own. */
export const words: LimitsWords = {
	start: 'A city’s rule',
	end: 'Crime on record',
	share: '{count} of {all}',
	confounding: 'The groups differ',
	confounding_text:
		'states, D.C. included, have cities in both groups. To compare rules is to compare states.',
	confounding_more:
		'Residents born abroad, median: {abroad_limits} where rules limit help, {abroad_requires} where law requires it.',
	jail: 'Jail, not police',
	jail_text: 'studies test the rules of city police alone. People are handed over at jails.',
	jail_more: 'The others test jails, federal action or a mix, or no rule at all.',
	reporting: 'Who reports a crime',
	reporting_text: 'studies ask about this. A crime that nobody reports is in no figure.',
	reporting_more: 'If a rule raises trust, reports may rise without more crime.',
	switches: 'Few changes',
	switches_text: 'cities turned from one kind of rule to the other, {from} to {to}.',
	switches_more:
		'In {dated} cities the first dated rule has murder rates for {span} years or more before and after.',
	say: '{name}: {share} {text} {more}',
	alt: 'A line from “{start}” to “{end}”, broken in {count} places.',
	alt_gap: '{name}: {share} {text} {more}',
	caption: 'What lies between a city’s rule and its crime figures',
	column_gap: 'What breaks the line',
	column_share: 'How many',
	column_text: 'Of what'
};
