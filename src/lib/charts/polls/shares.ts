import type { Poll, PollsData, PollsView } from './types';

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
