import type { Format } from '$lib/i18n/format';
import { restOf, shownPolls } from './shares';
import type { PollsData, PollsView, PollsWords } from './types';

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
