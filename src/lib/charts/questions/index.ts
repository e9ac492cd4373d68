import type { Chart } from '../core/chart';
import { drawQuestions } from './draw';
import { questionsTable } from './table';
import type { QuestionsData, QuestionsView, QuestionsWords } from './types';

/** The open questions, lying on the line. */
export const questionsChart: Chart<QuestionsView, QuestionsData, QuestionsWords> = {
	id: 'questions',
	mirrors: true,
	draw: drawQuestions,
	table: questionsTable
};
