/**
 * Answers that a poll may offer, from most to least in favour of cooperation. A figure
 * `poll-<name>-<year>-<answer>` is the share that gave it; other figures of a poll are not drawn.
 */
export const ANSWERS = [
	'always',
	'yes',
	'approve',
	'cooperate',
	'support',
	'some',
	'unsure',
	'no',
	'disapprove',
	'not',
	'oppose',
	'never'
] as const;
export type Answer = (typeof ANSWERS)[number];

/** How a part is drawn: solid, half shade, dashed outline, plain outline. */
export type Tone = 'most' | 'some' | 'unsure' | 'least';

/** The tone of an answer; answers of one tone never meet in one poll. */
export function toneOf(answer: Answer): Tone {
	if (answer === 'some' || answer === 'unsure') return answer;
	return ANSWERS.indexOf(answer) < ANSWERS.indexOf('some') ? 'most' : 'least';
}

export interface PollsView {
	/** Poll ids, from top to bottom. */
	readonly show: string[];
	/** The poll in the foreground. */
	readonly focus?: string;
}

/** One answer of one poll. */
export interface Part {
	/** Figure id. */
	readonly key: string;
	readonly answer: Answer;
	/** Percent of those asked. */
	readonly share: number;
}

export interface Poll {
	readonly key: string;
	readonly geography: string;
	readonly dates: string;
	readonly pollster: string;
	/** Paraphrase of the question. */
	readonly question: string;
	/** In the order of `ANSWERS`. Their sum may fall short of 100; the rest stays blank. */
	readonly parts: readonly Part[];
}

/** Every poll with an answer to draw, in table order. */
export type PollsData = readonly Poll[];

/** Labels: one for each answer by its name, and the rest. */
export interface PollsWords extends Readonly<Record<Answer, string>> {
	readonly half: string;
	readonly rest: string;
	readonly source: string;
	readonly alt_poll: string;
	readonly alt_part: string;
	readonly alt_rest: string;
	readonly alt_focus: string;
	readonly table_caption: string;
	readonly column_poll: string;
	readonly column_question: string;
	readonly column_answer: string;
	readonly column_share: string;
}
