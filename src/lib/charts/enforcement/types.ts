/** What a view may show: arrests by state, arrests in the story's own state by month, agreements with ICE. */
export const SHOWS = ['states', 'months', 'agreements'] as const;
export type Show = (typeof SHOWS)[number];

export interface EnforcementView {
	readonly show: Show;
	/** Row keys of `enforcement` in the foreground. */
	readonly focus?: string[];
}

/** Arrests in one state over the whole span. */
export interface StateCount {
	/** Row key of `enforcement`. */
	readonly key: string;
	/** Two letters. */
	readonly abbr: string;
	readonly name: string;
	/** A count. */
	readonly value: number;
}

/** Arrests in the story's own state in one month, or in a part of it. */
export interface MonthCount {
	readonly key: string;
	/** First and last day that the count covers, ISO. */
	readonly from: string;
	readonly to: string;
	readonly value: number;
	/** Which end of the month is missing; null for a whole month. */
	readonly partial: 'start' | 'end' | null;
}

/** Agreements in force on a day, from one edition of ICE's list. */
export interface Snapshot {
	readonly key: string;
	/** ISO day. */
	readonly date: string;
	readonly value: number;
}

export interface EnforcementData {
	/** Most arrests first. */
	readonly states: readonly StateCount[];
	/** First and last day of the states' counts, ISO. */
	readonly span: readonly [from: string, to: string];
	/** Postal code of the story's own state, which is always named. */
	readonly state: string;
	readonly months: readonly MonthCount[];
	readonly national: readonly Snapshot[];
	readonly home: readonly Snapshot[];
	/** First day or month and announced end of Operation Metro Surge, from `timeline`; null without them. */
	readonly surge: { readonly from: string; readonly to: string } | null;
}

/** Keys of the words that the chart takes. */
export const WORD_KEYS = [
	'counts_not_rates',
	'value',
	'rank',
	'partial_start',
	'partial_end',
	'surge',
	'surge_begins',
	'surge_ends',
	'nation',
	'home',
	'home_scale',
	'on_date',
	'say_state',
	'say_month',
	'say_month_partial',
	'say_snapshot',
	'show',
	'show_states',
	'show_months',
	'show_agreements',
	'state',
	'no_state',
	'explore_title',
	'explore_subtitle',
	'alt_states',
	'alt_months',
	'alt_month',
	'alt_month_partial',
	'alt_surge',
	'alt_agreements',
	'alt_agreements_turn',
	'alt_home',
	'column_state',
	'column_arrests',
	'column_month',
	'column_date',
	'column_nation',
	'column_home'
] as const;
export type EnforcementWords = Readonly<Record<(typeof WORD_KEYS)[number], string>>;
