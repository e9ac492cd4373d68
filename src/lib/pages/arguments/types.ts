import type { Figure, Source } from '$lib/story/types';
import type { WordKey } from './words';

/** The two sides that answer each other. */
export const SIDES = ['critic', 'advocate'] as const;
export type Side = (typeof SIDES)[number];

/** What a finding says of the claim it stands under, in the order in which it is shown. */
export const DIRECTIONS = ['supports', 'mixed', 'complicates', 'contradicts'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Words of the page by key. */
export type Words = Readonly<Record<WordKey, string>>;

/** One person or body, and what was said. */
export interface Voice {
	readonly id: string;
	readonly who: string;
	readonly role: string;
	readonly when: string;
	readonly where: string;
	readonly paraphrase: string;
	/** Words as said, or '' where none was confirmed. */
	readonly keyPhrase: string;
	/** Our own remark on the record, or ''. */
	readonly remark: string;
	readonly sources: readonly Source[];
}

/** One finding, relative to the claim it stands under. */
export interface Finding {
	readonly id: string;
	readonly direction: Direction;
	readonly finding: string;
	readonly design: string;
	readonly placeAndYears: string;
	readonly caveat: string;
	readonly sources: readonly Source[];
}

/** One side of a pair. Both sides have this form and no other. */
export interface Argument {
	readonly side: Side;
	readonly claim: string;
	readonly voices: readonly Voice[];
	/** By direction: support first. */
	readonly evidence: readonly Finding[];
	/** What the other side answers. */
	readonly reply: string;
	readonly replySources: readonly Source[];
}

/** Two arguments that answer each other, in the order in which they stand. */
export interface Pair {
	readonly id: string;
	readonly number: number;
	readonly topic: string;
	readonly sides: readonly [Argument, Argument];
}

/** Voices outside the pairs, by what they want. */
export interface ExtraGroup {
	readonly side: Side | 'stricter' | 'between';
	readonly voices: readonly Voice[];
}

/** One share of a poll's answers. */
export interface Share {
	readonly id: string;
	readonly label: string;
	readonly figure: Figure;
}

/** One poll with all its parts. */
export interface Poll {
	readonly id: string;
	readonly geography: string;
	readonly dates: string;
	readonly pollster: string;
	readonly sample: string;
	readonly question: string;
	readonly keyPhrase: string;
	/** Answers to the question. */
	readonly parts: readonly Share[];
	/** Answers to other questions of the same poll, and sums of parts. */
	readonly also: readonly Share[];
	readonly result: string;
	readonly caveat: string;
	readonly sources: readonly Source[];
}

/** A statement of our own with what stands behind it; no sources where it is about this page. */
export interface Note {
	readonly text: string;
	readonly sources: readonly Source[];
}
