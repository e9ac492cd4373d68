import type { Chart } from '../core/chart';
import { drawPolls } from './draw';
import { pollsTable } from './table';
import type { PollsData, PollsView, PollsWords } from './types';

/** Polls as stacked bars of their parts, with the line at half. */
export const pollsChart: Chart<PollsView, PollsData, PollsWords> = {
	id: 'polls',
	mirrors: true,
	draw: drawPolls,
	table: pollsTable
};
