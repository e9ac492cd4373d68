import type { Chapter, Messages, Source, Step, Story } from './types';

/** What only a presenter needs of a step: notes, and how it fits into the time of a meeting. */
type Presenting = 'notes' | 'spoken' | 'minutes' | 'weight' | 'together';

/** A step as a reader reads it: without what only a presenter needs. */
export type ReaderStep = Omit<Step, Presenting>;

/** What of a step changes before a reader's eyes: its picture. */
export type PictureStep = Pick<Step, 'id' | 'chart' | 'view' | 'caption' | 'alt' | 'sources'>;

export interface ReaderChapter extends Omit<Chapter, 'steps'> {
	readonly steps: readonly ReaderStep[];
}

/** The story as a reader reads it. What charts draw from comes later, chart by chart. */
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

/** The chapters and pictures of the story, which move while it is scrolled. */
export interface MovingChapter extends Pick<Chapter, 'id' | 'number' | 'title'> {
	readonly steps: readonly PictureStep[];
}

/** What a browser needs to scroll the story: no words but those of pictures and of the bar. */
export interface MovingStory {
	readonly locale: string;
	readonly messages: Messages;
	readonly chapters: readonly MovingChapter[];
	readonly sources: Readonly<Record<string, Pick<Source, 'publisher'>>>;
}
