import type { Chart } from '../core/chart';
import { drawLimits } from './draw';
import { limitsTable } from './table';
import type { LimitsData, LimitsView, LimitsWords } from './types';

/** What the comparison cannot show: the line from a city's rule to its crime figures, in pieces. */
export const limitsChart: Chart<LimitsView, LimitsData, LimitsWords> = {
	id: 'limits',
	draw: drawLimits,
	table: limitsTable,
	tableKey: () => ''
};
