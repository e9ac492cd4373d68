import { listCell, numberCell } from '$lib/charts/core/cells';
import type { Format } from '$lib/i18n/format';
import type { Row } from '$lib/story/types';
import { rowsOf, sourcesBy, textCell, type Context } from './shape';
import type { Poll, Share } from './types';

/** A figure that is an answer to the poll's own question ends so; every other is from beside it. */
const ANSWER =
	/-(always|yes|approve|cooperate|support|some|unsure|no|disapprove|not|oppose|never)$/;

/** Answers in the order of a scale, whatever the table's order. */
const SCALE =
	'always some never yes approve cooperate support unsure no disapprove not oppose'.split(' ');

const rank = (share: Share): number => SCALE.indexOf(ANSWER.exec(share.id)?.[1] ?? '');

/**
 * Every poll with every share of it that stands in the figures, in file order.
 *
 * @param label what a share is of, by the figure's id; throws where there are no words for it
 */
export function shapePolls(
	{ tables, sources }: Context,
	label: (figure: string) => string,
	format: Format
): readonly Poll[] {
	const figures = rowsOf(tables, 'figures').filter((row) => row['unit'] === 'percent');
	const share = (row: Row): Share => {
		const id = textCell(row, 'figure_id');
		const value = numberCell(row, 'value');
		const text = format.number(value, 'percent');
		return { id, label: label(id), figure: { value, text, from: `figures/${id}/value` } };
	};
	return rowsOf(tables, 'polls').map((row) => {
		const id = textCell(row, 'poll_id');
		const shares = figures.filter((one) => one['record'] === `polls/${id}`).map(share);
		return {
			id,
			geography: textCell(row, 'geography'),
			dates: textCell(row, 'field_dates'),
			pollster: textCell(row, 'sponsor_and_pollster'),
			sample: textCell(row, 'sample'),
			question: textCell(row, 'question'),
			keyPhrase: textCell(row, 'key_phrase'),
			parts: shares.filter((one) => ANSWER.test(one.id)).sort((a, b) => rank(a) - rank(b)),
			also: shares.filter((one) => !ANSWER.test(one.id)),
			result: textCell(row, 'result'),
			caveat: textCell(row, 'caveat'),
			sources: sourcesBy(listCell(row, 'source_ids'), sources)
		};
	});
}
