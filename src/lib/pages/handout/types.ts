import type { Prose } from '$lib/story/types';

/** A step on paper. */
export interface PaperStep {
	readonly id: string;
	readonly title: Prose;
	readonly body: readonly Prose[];
	/** Said under the words where the step states a link of our own. */
	readonly inference: string;
	/** The picture as the server draws it. */
	readonly figure: string;
	/** Its sources as one short line. */
	readonly sources: string;
	/** Questions to talk about after it. */
	readonly prompts: readonly PaperPrompt[];
}

/** A question for the room, with the ways to answer it that the story names; there may be none. */
export interface PaperPrompt {
	readonly id: string;
	readonly question: string;
	readonly options: readonly { readonly title: string; readonly text: string }[];
}

export interface PaperChapter {
	readonly id: string;
	/** “Chapter 3” */
	readonly number: string;
	readonly title: string;
	readonly dek: Prose;
	readonly steps: readonly PaperStep[];
}

/** The words around the steps. */
export interface PaperWords {
	readonly title: string;
	readonly intro: string;
	readonly printSays: string;
	readonly online: string;
	readonly addressNote: string;
	readonly room: string;
	readonly prompt: string;
	readonly allSources: string;
	readonly other: { readonly href: string; readonly label: string };
	readonly pdfs: readonly { readonly file: string; readonly label: string }[];
}
