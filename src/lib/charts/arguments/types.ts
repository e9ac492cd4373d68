/** The two sides, in the order of the page: critics to the left of the line. */
export const SIDES = ['critic', 'advocate'] as const;
export type Side = (typeof SIDES)[number];

/** What a finding says about the claim it stands beside, as column `direction` of `evidence` has it. */
export const DIRECTIONS = ['supports', 'mixed', 'complicates', 'contradicts'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export interface ArgumentsView {
	/** `pairs`: a row per pair. `evidence`: findings sorted by what they say, or those of one pair. */
	readonly show: 'pairs' | 'evidence';
	/** The pair that opens. */
	readonly pair?: string;
	/** The side in the foreground. */
	readonly side?: Side;
}

export interface Pair {
	readonly key: string;
	readonly short: string;
	readonly topic: string;
	readonly claims: Readonly<Record<Side, string>>;
}

export interface Finding {
	readonly key: string;
	readonly pair: string;
	readonly side: Side;
	readonly direction: Direction;
	readonly finding: string;
	/** Kind of study. */
	readonly design: string;
}

/** Pairs in table order; findings of a pair and side in the order of `DIRECTIONS`. */
export interface ArgumentsData {
	readonly pairs: readonly Pair[];
	readonly findings: readonly Finding[];
}

/** Keys of the words that the chart takes. */
export const WORD_KEYS = [
	'critic',
	'advocate',
	'supports',
	'mixed',
	'complicates',
	'contradicts',
	'evidence',
	'finding',
	'design',
	'topic',
	'side',
	'alt_pairs',
	'alt_topics',
	'alt_pair',
	'alt_side',
	'alt_findings',
	'alt_evidence'
] as const;
export type ArgumentsWords = Readonly<Record<(typeof WORD_KEYS)[number], string>>;
