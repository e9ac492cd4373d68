import * as v from 'valibot';
import type { ChartContract } from '../core/contract';
import { textCell } from '../core/cells';
import { describeQuestions } from './describe';
import {
	KINDS,
	type Kind,
	type QuestionsData,
	type QuestionsView,
	type QuestionsWords
} from './types';

const questionsView: v.GenericSchema<unknown, QuestionsView> = v.strictObject({
	focus: v.exactOptional(v.array(v.string())),
	kind: v.exactOptional(v.picklist(KINDS))
});

const questionsWords: v.GenericSchema<unknown, QuestionsWords> = v.strictObject({
	text: v.string(),
	practice: v.string(),
	courts: v.string(),
	people: v.string(),
	data: v.string(),
	alt_all: v.string(),
	alt_kind: v.string(),
	alt_focus: v.string(),
	table_caption: v.string(),
	column_question: v.string(),
	column_kind: v.string(),
	column_state: v.string(),
	column_settles: v.string()
});

/** The open questions, lying on the line. */
export const questionsContract: ChartContract<QuestionsView, QuestionsData, QuestionsWords> = {
	id: 'questions',
	view: questionsView,
	words: questionsWords,
	select(tables) {
		const told = (tables.get('open_questions')?.rows ?? []).filter(
			(row) => row['main_story'] === true
		);
		const rows = told.map((row) => ({
			key: textCell(row, 'question_id'),
			short: textCell(row, 'short'),
			question: textCell(row, 'question'),
			state: textCell(row, 'state'),
			settles: textCell(row, 'settles'),
			kind: textCell(row, 'kind') as Kind
		}));
		return KINDS.flatMap((kind) => rows.filter((row) => row.kind === kind));
	},
	refs(view) {
		return (view.focus ?? []).map((key) => ({ table: 'open_questions', key }));
	},
	describe: describeQuestions
};
