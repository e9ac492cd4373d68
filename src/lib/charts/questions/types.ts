/** What kind of answer is missing, as column `kind` of `open_questions` has it, in drawing order. */
export const KINDS = ['text', 'practice', 'courts', 'people', 'data'] as const;
export type Kind = (typeof KINDS)[number];

export interface QuestionsView {
	/** Question ids in the foreground; their full question is told where there is room. */
	readonly focus?: string[];
	/** The kind in the foreground. */
	readonly kind?: Kind;
}

export interface Question {
	readonly key: string;
	readonly short: string;
	readonly question: string;
	/** What is known. */
	readonly state: string;
	/** The record that would settle it. */
	readonly settles: string;
	readonly kind: Kind;
}

/** All open questions, grouped by kind. */
export type QuestionsData = readonly Question[];

export interface QuestionsWords extends Readonly<Record<Kind, string>> {
	readonly alt_all: string;
	readonly alt_kind: string;
	readonly alt_focus: string;
	readonly table_caption: string;
	readonly column_question: string;
	readonly column_kind: string;
	readonly column_state: string;
	readonly column_settles: string;
}
