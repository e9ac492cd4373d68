import type { EnforcementWords } from './types';

/** Words for tests: like the story's own. */
export const words: EnforcementWords = {
	counts_not_rates: 'Counts, not rates: states with more people tend to come first.',
	value: '{name} {value}',
	rank: 'number {rank} of {count}',
	partial_start: 'from {date}',
	partial_end: 'to {date}',
	surge: 'Operation Metro Surge',
	surge_begins: 'begins in {from}',
	surge_ends: 'end announced {to}',
	nation: 'United States',
	home: 'Minnesota',
	home_scale: 'on its own scale',
	on_date: '{value} in {date}',
	say_state: '{name}: {value} arrests by ICE, {from} to {to}; {rank}.',
	say_month: '{month}: {value} arrests by ICE in Minnesota.',
	say_month_partial: '{month}, {partial}: {value} arrests by ICE in Minnesota.',
	say_snapshot: '{place}, {date}: {value} agreements under 287(g).',
	show: 'Figures',
	show_states: 'ICE arrests by state',
	show_months: 'ICE arrests in Minnesota by month',
	show_agreements: '287(g) agreements',
	state: 'State',
	no_state: 'Minnesota alone',
	explore_title: 'Federal enforcement, in the figures that you chose',
	explore_subtitle:
		'ICE arrests by state or by month, or 287(g) agreements listed by ICE; counts, not rates',
	alt_states:
		'ICE arrests in {count} places (states and the District of Columbia), {from} to {to}, in counts. Most: {first}. In the foreground: {front}. Fewest: {last}.',
	alt_months: 'ICE arrests recorded in Minnesota. {parts}.',
	alt_month: '{month}: {value}',
	alt_month_partial: '{month} ({partial}): {value}',
	alt_surge: 'Operation Metro Surge begins in {from}; its end is announced on {to}.',
	alt_agreements:
		'ICE listed {first} agreements under 287(g) in the country on {first_date} and {last} on {last_date}.',
	alt_agreements_turn: 'The count was last at its lowest, {value}, on {date}.',
	alt_home: 'Minnesota had none at first, {first} on {first_date} and {last} on {last_date}.',
	column_state: 'State',
	column_arrests: 'Arrests',
	column_month: 'Month',
	column_date: 'Date of the list',
	column_nation: 'United States',
	column_home: 'Minnesota'
};
