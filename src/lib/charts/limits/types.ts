/** What lies between a city's rule and its crime figures, in the order in which the line meets it. */
export const GAPS = ['confounding', 'jail', 'reporting', 'switches'] as const;
export type Gap = (typeof GAPS)[number];

export interface LimitsView {
	/** Gap in the foreground. */
	readonly focus?: Gap;
}

/** How many of how many. */
export interface Share {
	readonly count: number;
	readonly all: number;
}

export interface LimitsData {
	/**
	 * What each gap is measured by:
	 * - confounding: states with comparison cities in both groups (limits, requires), of all states with
	 *   a city in either;
	 * - jail: studies that test city police alone, of all studies;
	 * - reporting: studies that ask whether crime is reported, of all studies;
	 * - switches: cities whose dated rules turned from one direction to the other within the years of the
	 *   crime figures, of all cities.
	 */
	readonly shares: Readonly<Record<Gap, Share>>;
	/** Medians of the two groups: percent born abroad by the common survey, and residents in 2020. */
	readonly medians: {
		readonly abroad: { readonly limits: number; readonly requires: number };
		readonly population: { readonly limits: number; readonly requires: number };
	};
	/**
	 * Cities whose first dated rule, of any level and either direction, has murder rates of at least `span`
	 * years on either side. A first rule on record need not be the first there was.
	 */
	readonly dated: { readonly cities: number; readonly span: number };
	/** First and last year of the crime figures. */
	readonly years: readonly [from: number, to: number];
}

/** Keys of the words that the chart takes. */
export const WORD_KEYS = [
	'start',
	'end',
	'share',
	'share_of',
	'confounding',
	'confounding_unit',
	'confounding_text',
	'confounding_more',
	'jail',
	'jail_unit',
	'jail_text',
	'jail_more',
	'reporting',
	'reporting_unit',
	'reporting_text',
	'reporting_more',
	'switches',
	'switches_unit',
	'switches_text',
	'switches_more',
	'say',
	'alt',
	'alt_gap',
	'caption',
	'column_gap',
	'column_share',
	'column_text'
] as const;
export type LimitsWords = Readonly<Record<(typeof WORD_KEYS)[number], string>>;
