import type { Breaks } from '../core/breaks';
import type { Leading } from '$lib/story/lead';

/** Groups of `cities`, column `policy_group`: today's label, never projected back. */
export const GROUPS = ['limits', 'requires', 'mixed', 'none_found'] as const;
export type Group = (typeof GROUPS)[number];

export const MEASURES = ['murder', 'violent'] as const;
export type Measure = (typeof MEASURES)[number];

export const SHOWS = ['panels', 'one', 'both'] as const;
export type Show = (typeof SHOWS)[number];

export interface TrendsView {
	readonly measure: Measure;
	/** City in the large panel; the story's own without it. */
	readonly focus?: string;
	/** The small panels, the large one, or both; both without it. */
	readonly show?: Show;
}

/** What one measure has of one city. */
export interface Series {
	/** Per 100,000 residents, one per year of `years`; null where no figure is usable. */
	readonly rates: readonly (number | null)[];
	/** Years that differ from the year before by more than is usual for their measure. */
	readonly jumps: readonly number[];
}

export interface City extends Leading {
	/** Row key of `cities`. */
	readonly key: string;
	readonly name: string;
	readonly group: Group;
	/** Census of 2020. */
	readonly population: number;
	readonly series: Readonly<Record<Measure, Series>>;
}

export interface TrendsData {
	readonly years: readonly number[];
	/** By group, in each by name; the story's own city and its twin first. */
	readonly cities: readonly City[];
	/** Years whose figures may still change. */
	readonly preliminary: readonly number[];
	readonly breaks: Breaks;
}

/** Keys of the words that the chart takes. */
export const WORD_KEYS = [
	...GROUPS,
	...MEASURES,
	'rate_murder',
	'rate_violent',
	'group_today',
	'labels_today',
	'preliminary',
	'break_system',
	'break_definition',
	'line_system',
	'line_definition',
	'jump',
	'behind',
	'scale',
	'nearest',
	'point',
	'missing',
	'say_murder',
	'say_violent',
	'say_city',
	'say_jump',
	'measure',
	'city',
	'column_group',
	'explore_title',
	'explore_subtitle',
	'alt_panels',
	'alt_focus',
	'alt_none',
	'alt_gaps',
	'alt_jumps',
	'alt_against',
	'alt_system',
	'alt_definition',
	'alt_preliminary'
] as const;
export type TrendsWords = Readonly<Record<(typeof WORD_KEYS)[number], string>>;
