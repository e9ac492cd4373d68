import type { Format } from '$lib/i18n/format';
import {
	KINDS,
	type Question,
	type QuestionsData,
	type QuestionsView,
	type QuestionsWords
} from './types';

/** True where a view puts nothing in the foreground. */
export function isPlain(view: QuestionsView): boolean {
	return view.kind === undefined && !view.focus?.length;
}

/** True for a question in the foreground; where nothing is named, for none. */
export function inFront(question: Question, view: QuestionsView): boolean {
	return (view.focus?.includes(question.key) ?? false) || question.kind === view.kind;
}

/** The text alternative: how many questions, which of each kind, and those in the foreground in full. */
export function describeQuestions(
	data: QuestionsData,
	view: QuestionsView,
	words: QuestionsWords,
	format: Format
): string {
	const sentences = [format.fill(words.alt_all, { count: format.number(data.length) })];
	for (const kind of KINDS) {
		const labels = data.filter((item) => item.kind === kind).map((item) => item.short);
		if (labels.length === 0) continue;
		sentences.push(format.fill(words.alt_kind, { kind: words[kind], labels: format.list(labels) }));
	}
	const focus = view.focus?.length ? view.focus : undefined;
	for (const item of data) {
		if (!(focus ? focus.includes(item.key) : inFront(item, view))) continue;
		const { question, settles } = item;
		sentences.push(format.fill(words.alt_focus, { question, settles }));
	}
	return sentences.join(' ');
}
