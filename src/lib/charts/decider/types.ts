import type { Breaks } from '../core/breaks';
import type { Leading } from '$lib/story/lead';

/** Groups of `cities`, column `policy_group`: today's label, never projected back. */
export const GROUPS = ['limits', 'requires', 'mixed', 'none_found'] as const;
export type Group = (typeof GROUPS)[number];

/** Groups whose medians are drawn. */
export const SIDES = ['limits', 'requires'] as const;
export type Side = (typeof SIDES)[number];

export const LAYERS = ['cities', 'medians', 'twins', 'breaks', 'preliminary'] as const;
export type LayerName = (typeof LAYERS)[number];

/** What the height of a line tells: the rate itself, or its change since the year of the line. */
export const MODES = ['level', 'change'] as const;
export type Mode = (typeof MODES)[number];

export interface DeciderView {
	readonly show: LayerName[];
	/** Where the year line stands; without it the line is the left axis. */
	readonly year?: number;
	/** City in the foreground. */
	readonly focus?: string;
	/** `level` without it. In `change` only medians are drawn. */
	readonly mode?: Mode;
}

export interface City extends Leading {
	/** Row key of `cities`. */
	readonly key: string;
	readonly name: string;
	readonly group: Group;
	/** Murders per 100,000 residents, one per year of `years`; null where no figure is usable. */
	readonly rates: readonly (number | null)[];
}

export interface DeciderData {
	readonly years: readonly number[];
	readonly cities: readonly City[];
	/** Medians per 100,000, one per year, from `murder_medians`. */
	readonly medians: Readonly<Record<Side, readonly (number | null)[]>>;
	/** Years whose figures may still change. */
	readonly preliminary: readonly number[];
	readonly breaks: Breaks;
}

/** Keys of the words that the chart takes. */
export const WORD_KEYS = [
	'limits',
	'requires',
	'mixed',
	'none_found',
	'median_limits',
	'median_requires',
	'year',
	'rate',
	'preliminary',
	'break_system',
	'labels_today',
	'missing',
	'higher_limits',
	'higher_requires',
	'higher_same',
	'change_line',
	'ahead_limits',
	'ahead_requires',
	'say_rate',
	'say_median',
	'say_years',
	'say_change',
	'mode',
	'mode_level',
	'mode_change',
	'explore_title',
	'explore_subtitle',
	'alt_cities',
	'alt_year',
	'alt_change',
	'alt_crossings',
	'alt_twins',
	'alt_focus',
	'alt_breaks',
	'alt_preliminary'
] as const;
export type DeciderWords = Readonly<Record<(typeof WORD_KEYS)[number], string>>;
