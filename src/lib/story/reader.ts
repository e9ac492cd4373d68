import type { Chapter, Step, Story } from './types';

/** What only a presenter needs of a step: notes, and how it fits into the time of a meeting. */
type Presenting = 'notes' | 'spoken' | 'minutes' | 'weight' | 'together';

/** A step as a reader's browser gets it: without what only a presenter needs. */
export type ReaderStep = Omit<Step, Presenting>;

export interface ReaderChapter extends Omit<Chapter, 'steps'> {
	readonly steps: readonly ReaderStep[];
}

/** The story as a reader's browser gets it. What charts draw from comes later, chart by chart. */
export interface ReaderStory extends Omit<
	Story,
	| 'chapters'
	| 'discussions'
	| 'direction'
	| 'pages'
	| 'besides'
	| 'accessibility'
	| 'chartData'
	| 'chartWords'
> {
	readonly chapters: readonly ReaderChapter[];
}
