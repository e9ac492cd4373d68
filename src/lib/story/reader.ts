import type { Chapter, Step, Story } from './types';

/** A step as a reader's browser gets it: without the presenter's notes. */
export type ReaderStep = Omit<Step, 'notes' | 'spoken'>;

export interface ReaderChapter extends Omit<Chapter, 'steps'> {
	readonly steps: readonly ReaderStep[];
}

/** The story as a reader's browser gets it. */
export interface ReaderStory extends Omit<Story, 'chapters' | 'direction' | 'pages'> {
	readonly chapters: readonly ReaderChapter[];
}
