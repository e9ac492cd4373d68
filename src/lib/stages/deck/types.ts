import type { ReaderStep } from '$lib/story/reader';
import type { Discussion, Prose } from '$lib/story/types';
import type { CutStep, SideWords } from './cut';

interface Common extends CutStep {
	readonly title: string;
	readonly chapter: string;
}

/** What one side claims, under the side's name. */
export interface Claim {
	readonly side: keyof SideWords;
	readonly name: string;
	readonly text: string;
}

/** A step of the story on the big screen. */
export interface StoryItem extends Common {
	readonly kind: 'step';
	readonly step: ReaderStep;
	/** What both sides claim, where the step opens a pair of arguments: it stands in place of the step's text. */
	readonly claims: readonly Claim[];
}

/** A question for the room. */
export interface DiscussionItem extends Common {
	readonly kind: 'discussion';
	readonly discussion: Omit<Discussion, 'note'>;
}

/** What the deck shows one at a time. */
export type DeckItem = StoryItem | DiscussionItem;

/** What only the presenter is told of an item. */
export interface Told {
	/** One sentence about the picture; empty where there is none. */
	readonly spoken: string;
	/** The text alternative of the picture. */
	readonly alt: string;
	readonly notes: readonly Prose[];
	/** Source ids. */
	readonly sources: readonly string[];
}

/** A code that a phone reads, drawn as one path, and the address it holds. */
export interface Code {
	readonly url: string;
	/** Side in modules, the quiet zone included. */
	readonly size: number;
	readonly path: string;
}
