import * as v from 'valibot';
import type { ChartContract } from '../core/contract';
import { CellFault, numberCell, textCell } from '../core/cells';
import { describePolls } from './describe';
import {
	ANSWERS,
	type Answer,
	type Part,
	type PollsData,
	type PollsView,
	type PollsWords
} from './types';

const pollsView: v.GenericSchema<unknown, PollsView> = v.strictObject({
	show: v.pipe(v.array(v.string()), v.minLength(1)),
	focus: v.exactOptional(v.string())
});

const answerWords = Object.fromEntries(ANSWERS.map((answer) => [answer, v.string()])) as Record<
	Answer,
	v.StringSchema<undefined>
>;

const pollsWords: v.GenericSchema<unknown, PollsWords> = v.strictObject({
	...answerWords,
	half: v.string(),
	rest: v.string(),
	source: v.string(),
	alt_poll: v.string(),
	alt_part: v.string(),
	alt_rest: v.string(),
	alt_focus: v.string(),
	table_caption: v.string(),
	column_poll: v.string(),
	column_question: v.string(),
	column_answer: v.string(),
	column_share: v.string()
});

const PART = new RegExp(`^poll-[a-z]+-\\d{4}-(${ANSWERS.join('|')})$`);

/** Polls as stacked bars of their parts, with the line at half. */
export const pollsContract: ChartContract<PollsView, PollsData, PollsWords> = {
	id: 'polls',
	view: pollsView,
	words: pollsWords,
	select(tables) {
		const parts = new Map<string, Part[]>();
		for (const row of tables.get('figures')?.rows ?? []) {
			const key = textCell(row, 'figure_id');
			const answer = PART.exec(key)?.[1] as Answer | undefined;
			const [table, poll] = textCell(row, 'record').split('/');
			if (!answer || table !== 'polls' || !poll || row['unit'] !== 'percent') continue;
			const part = { key, answer, share: numberCell(row, 'value') };
			const told = parts.get(poll) ?? [];
			const same = told.find((one) => one.answer === answer);
			if (same) {
				const twice = `select: the answer ${answer} of polls/${poll}, which ${same.key} gives already.`;
				throw new CellFault(row, twice);
			}
			parts.set(poll, [...told, part]);
		}
		const rank = (part: Part) => ANSWERS.indexOf(part.answer);
		return (tables.get('polls')?.rows ?? [])
			.map((row) => ({
				key: textCell(row, 'poll_id'),
				geography: textCell(row, 'geography'),
				dates: textCell(row, 'field_dates'),
				pollster: textCell(row, 'sponsor_and_pollster'),
				question: textCell(row, 'question'),
				parts: (parts.get(textCell(row, 'poll_id')) ?? []).sort((a, b) => rank(a) - rank(b))
			}))
			.filter((poll) => poll.parts.length > 0);
	},
	refs(view) {
		const keys = [...view.show, ...(view.focus === undefined ? [] : [view.focus])];
		return keys.map((key) => ({ table: 'polls', key }));
	},
	describe: describePolls
};
