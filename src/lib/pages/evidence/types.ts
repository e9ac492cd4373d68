import type { Source } from '$lib/story/types';

/** Whose claim a study is set against. */
export const SIDES = ['critic', 'advocate'] as const;
export type Side = (typeof SIDES)[number];

/** What a study says about the claim that it is set against. */
export const DIRECTIONS = ['supports', 'mixed', 'complicates', 'contradicts'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** What studies are about, in the order of the map. */
export const STUDIED = [
	'crime',
	'reporting',
	'policing',
	'deportation',
	'victims',
	'offending',
	'other'
] as const;

/** Whose part a study tests, in the order of the band. */
export const ABOUT = ['jail', 'both', 'city_police', 'federal', 'neither'] as const;

/** Families of method, in the order of the key. */
export const DESIGNS = [
	'policy_change',
	'association',
	'count',
	'follow_up',
	'survey',
	'evaluation'
] as const;

/** Whether a study was peer-reviewed, in the order of the key. */
export const REVIEWS = ['yes', 'no', 'unknown'] as const;
export type Review = (typeof REVIEWS)[number];

/** A study as the table holds it. */
export interface StudyRow {
	readonly id: string;
	/** First author and year. */
	readonly short: string;
	readonly studied: string;
	readonly about: string;
	readonly design: string;
	readonly review: Review;
	readonly citedBy: string;
	/** What its publisher favors, or '' where the records say nothing of it. */
	readonly view: string;
	readonly authors: string;
	/** Empty where none is shown. */
	readonly year: string;
	readonly venue: string;
	readonly question: string;
	readonly data: string;
	readonly method: string;
	readonly result: string;
	readonly limits: string;
	readonly sources: readonly Source[];
}

/** A finding set against a claim, with the studies that it rests on. */
export interface FindingRow {
	readonly id: string;
	readonly pair: string;
	readonly side: Side;
	readonly direction: Direction;
	readonly studies: readonly string[];
}

/** A pair of claims. */
export interface PairRow {
	readonly id: string;
	readonly short: string;
}

/** What a study says about one claim. */
export interface Reading {
	readonly pair: PairRow;
	readonly side: Side;
	readonly direction: Direction;
}

/** A study with everything that its card shows. */
export interface Study extends StudyRow {
	readonly readings: readonly Reading[];
	/** Ids of its pairs, joined with spaces, for the filter. */
	readonly pairs: string;
}

/** A study in one place of the map. */
export interface Mark {
	readonly study: Study;
	/** Ids of the pairs that put it here, joined with spaces; '' where no claim does. */
	readonly pairs: string;
	readonly names: readonly string[];
}

/** How many studies are set against a side's claims: each once, and each once in a direction. */
export interface SideCount {
	readonly side: Side;
	readonly studies: number;
	readonly directions: readonly { readonly direction: Direction; readonly studies: number }[];
}
