import type { Leading } from '$lib/story/lead';

/** Groups of `cities`, column `policy_group`: the label of late 2025, never projected back. */
export const GROUPS = ['limits', 'requires', 'mixed', 'none_found'] as const;
export type Group = (typeof GROUPS)[number];

/**
 * What state law does, from the state's rows of `policies`. `none`: a row says there is no such law;
 * `not_found`: one of its cities is compared and no state law was found; `not_read`: nobody looked.
 */
export const LAWS = ['limits', 'requires', 'both', 'none', 'not_found', 'not_read'] as const;
export type Law = (typeof LAWS)[number];

/** What the city's own rules do. */
export const OWN = ['limits', 'requires', 'both', 'none'] as const;
export type Own = (typeof OWN)[number];

export const LAYERS = ['states', 'cities'] as const;

export interface MapView {
	readonly show: (typeof LAYERS)[number][];
	/** Group in the foreground. */
	readonly group?: Group;
	/** City in the foreground, besides the story's own. */
	readonly focus?: string;
}

export interface State {
	/** Row key of `us_states`: the postal code. */
	readonly key: string;
	readonly name: string;
	readonly law: Law;
	/** Rings `x,y x,y;x,y …` in the map's box. */
	readonly points: string;
}

export interface Place extends Leading {
	/** Row key of `cities`. */
	readonly key: string;
	readonly name: string;
	/** Postal code. */
	readonly state: string;
	readonly group: Group;
	readonly own: Own;
	/** In the map's box, from `city_places`. */
	readonly x: number;
	readonly y: number;
}

export interface MapData {
	readonly states: readonly State[];
	/** The two that lead first, then by population. */
	readonly cities: readonly Place[];
}

/** Keys of the words that the chart takes. */
export const WORD_KEYS = [
	'limits',
	'requires',
	'mixed',
	'none_found',
	'counted',
	'law_limits',
	'law_requires',
	'law_both',
	'law_none',
	'law_not_found',
	'law_not_read',
	'own_limits',
	'own_requires',
	'own_both',
	'own_none',
	'labels_today',
	'city',
	'state',
	'group',
	'state_law',
	'own_rule',
	'caption',
	'say_city',
	'say_state',
	'choose_city',
	'no_city',
	'alt_groups',
	'alt_law',
	'alt_group',
	'alt_focus'
] as const;
export type MapWords = Readonly<Record<(typeof WORD_KEYS)[number], string>>;
