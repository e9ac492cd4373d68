import type { Format } from '$lib/i18n/format';
import type { Poll, PollsData, PollsView, PollsWords } from './types';

/** Less than this is rounding, not an answer left out; in percent. */
const ROUNDING = 2;

/** What the parts of a poll leave out of 100 percent; 0 where that is no more than rounding. */
export function restOf(poll: Poll): number {
	const rest = 100 - poll.parts.reduce((sum, part) => sum + part.share, 0);
	return rest < ROUNDING ? 0 : rest;
}

/** Polls that a view shows, in the view's order. */
export function shownPolls(data: PollsData, view: PollsView): PollsData {
	return view.show.flatMap((key) => data.filter((poll) => poll.key === key));
}

/** The text alternative: each question, and every share as the bar has it. */
export function describePolls(
	data: PollsData,
	view: PollsView,
	words: PollsWords,
	format: Format
): string {
	const sentences = shownPolls(data, view).flatMap((poll) => {
		const parts = poll.parts.map((part) =>
			format.fill(words.alt_part, {
				answer: words[part.answer],
				share: format.number(part.share, 'percent')
			})
		);
		const { question, pollster, dates, geography } = poll;
		const told = { question, pollster, dates, geography, parts: format.list(parts) };
		return [format.fill(words.alt_poll, told), ...(restOf(poll) ? [words.alt_rest] : [])];
	});
	const focus = data.find((poll) => poll.key === view.focus);
	if (focus) sentences.push(format.fill(words.alt_focus, { pollster: focus.pollster }));
	return sentences.join(' ');
}
