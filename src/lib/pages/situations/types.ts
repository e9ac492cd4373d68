/** What the page of situations shows, shaped from the tables, every word of it filled in. */

/** Side of the line between civil and criminal, in the order in which the page groups them. */
export const SIDES = ['civil', 'criminal', 'both', 'outside'] as const;
export type Side = (typeof SIDES)[number];

/** What police do there. */
export type Role = 'stays_out' | 'acts' | 'limited' | 'not_applicable';

/** One gate that a situation passes. */
export interface Gate {
	readonly id: 'line' | 'asks' | 'decides' | 'recorded';
	readonly question: string;
	readonly answer: string;
	/** False where no text or statement that was read says it. */
	readonly known: boolean;
}

/** A clause that governs a situation. */
export interface Clause {
	readonly id: string;
	readonly section: string;
	readonly title: string;
	readonly plain: string;
	/** Empty where the clause states none. */
	readonly exceptions: string;
	/** How sure we are of the clause, told only where it is less than high. */
	readonly doubt: string;
	readonly sources: readonly string[];
}

/** A step of the story that walks through a situation. */
export interface StepRef {
	readonly id: string;
	readonly title: string;
}

/** One situation, complete. */
export interface Situation {
	readonly id: string;
	/** Label of at most 30 characters. */
	readonly short: string;
	readonly question: string;
	readonly says: string;
	readonly side: Side;
	readonly role: Role;
	readonly roleName: string;
	readonly gates: readonly Gate[];
	readonly clauses: readonly Clause[];
	/** What governs it outside the clauses, or empty. */
	readonly otherLaw: string;
	/** What kind of statement it rests on. */
	readonly basis: string;
	/** When it was stated, or since when it holds. */
	readonly status: string;
	readonly sure: string;
	/** True for low confidence: shown here, marked, and left out of the main story. */
	readonly low: boolean;
	/** What is not known and what is inferred, or empty. */
	readonly note: string;
	readonly formerChief: boolean;
	readonly sources: readonly string[];
	readonly steps: readonly StepRef[];
}
