import type { Leading } from '$lib/story/lead';

/** Groups of `cities`, column `policy_group`: the label of late 2025. */
export const GROUPS = ['limits', 'requires', 'mixed', 'none_found'] as const;
export type Group = (typeof GROUPS)[number];

export const DIRECTIONS = ['limits', 'requires'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const SHOWN = ['all', 'city', 'state'] as const;

export interface RulesView {
	/** All rules, those of cities, or those of states. */
	readonly show: (typeof SHOWN)[number];
	/** The line stands at the end of this year, and the picture is that of its day. */
	readonly year?: number;
	/** City in the foreground, besides the story's own. */
	readonly focus?: string;
	/** Group in the foreground. */
	readonly group?: Group;
}

export interface Rule {
	/** Row key of `policies`. */
	readonly key: string;
	/** Id of the rule: a state law stands in the row of each of its cities. */
	readonly policy: string;
	/** Row key of `cities`. */
	readonly city: string;
	/** True for state law; false for rules of the city, its police or a court's judgment on them. */
	readonly state: boolean;
	/** True for policies and judgments under a federal court's eye. */
	readonly court: boolean;
	readonly direction: Direction;
	readonly name: string;
	/** ISO date as far as known, or '' where none was found. */
	readonly date: string;
	readonly inForce: 'yes' | 'no' | 'unknown';
	/** The best support found is weak. */
	readonly weak: boolean;
}

export interface City extends Leading {
	readonly key: string;
	readonly name: string;
	readonly group: Group;
}

export interface RulesData {
	/** In the order of the rows: by group, the two that lead first, then by the first rule's date. */
	readonly cities: readonly City[];
	readonly rules: readonly Rule[];
	/** Years of the axis: from the first rule with a date to the newest year that the records reach. */
	readonly years: readonly [from: number, to: number];
}

/** Keys of the words that the chart takes. */
export const WORD_KEYS = [
	'limits',
	'requires',
	'mixed',
	'none_found',
	'no_date',
	'no_date_short',
	'readout',
	'key_city_limits',
	'key_city_requires',
	'key_state',
	'key_open',
	'labels_today',
	'alt_labels',
	'none_line',
	'city',
	'rule',
	'level',
	'level_city',
	'level_state',
	'level_court',
	'direction',
	'date',
	'in_force',
	'yes',
	'no',
	'unknown',
	'evidence',
	'evidence_weak',
	'evidence_other',
	'caption',
	'say',
	'say_weak',
	'choose_year',
	'choose_city',
	'no_city',
	'alt_all',
	'alt_year',
	'alt_first',
	'alt_over',
	'alt_focus',
	'alt_undated',
	'alt_weak'
] as const;
export type RulesWords = Readonly<Record<(typeof WORD_KEYS)[number], string>>;
