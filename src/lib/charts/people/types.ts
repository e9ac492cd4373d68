import type { Shape } from '../core/drawing';
import type { Leading } from '$lib/story/lead';

/** Groups of `cities`, column `policy_group`: today's label. */
export const GROUPS = ['limits', 'requires', 'mixed', 'none_found'] as const;
export type Group = (typeof GROUPS)[number];

/** The sign of each group: a second channel beside its colour. */
export const SIGNS: Readonly<Record<Group, Shape>> = {
	limits: 'circle',
	requires: 'square',
	mixed: 'diamond',
	none_found: 'triangle'
};

export interface PeopleView {
	/** City in the foreground, with its share of the past where one is known. */
	readonly focus?: string;
	/** Group in the foreground. */
	readonly group?: Group;
	/** Cities that are named with their share wherever there is room. */
	readonly label?: string[];
}

export interface Person extends Leading {
	/** Row key of `cities`. */
	readonly key: string;
	readonly name: string;
	readonly group: Group;
	/** Residents at the census of 2020. */
	readonly population: number;
	/** Percent of residents born abroad; null where no figure was found. */
	readonly share: number | null;
	/** First and last year that the share's survey covers; null without a share. */
	readonly survey: readonly [from: number, to: number] | null;
	/** Percent born abroad in the year of the past; null where the table has none. */
	readonly before: { readonly year: number; readonly share: number } | null;
}

export interface PeopleData {
	readonly cities: readonly Person[];
	/** The survey that most shares are from. Shares from another are drawn hollow. */
	readonly survey: readonly [from: number, to: number];
	/** The earliest year with shares, drawn as the past; null where there is none before that survey. */
	readonly past: number | null;
}

/** Keys of the words that the chart takes. */
export const WORD_KEYS = [
	'limits',
	'requires',
	'mixed',
	'none_found',
	'labels_today',
	'axis_share',
	'axis_population',
	'line',
	'before',
	'older',
	'missing',
	'note_missing',
	'no_figure',
	'years',
	'say',
	'say_before',
	'city',
	'group',
	'all_groups',
	'no_city',
	'explore_title',
	'explore_subtitle',
	'alt',
	'alt_home',
	'alt_group',
	'alt_group_one',
	'alt_older',
	'alt_missing',
	'alt_focus',
	'column_city',
	'column_group',
	'column_population',
	'column_share',
	'column_survey',
	'column_before'
] as const;
export type PeopleWords = Readonly<Record<(typeof WORD_KEYS)[number], string>>;
