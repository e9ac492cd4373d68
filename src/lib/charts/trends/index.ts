import type { Chart } from '../core/chart';
import { exploreTrends, trendsControls } from './controls';
import { drawTrends } from './draw';
import { trendsTable } from './table';
import type { TrendsData, TrendsView, TrendsWords } from './types';

/** Crime over time in every comparison city. */
export const trendsChart: Chart<TrendsView, TrendsData, TrendsWords> = {
	id: 'trends',
	draw: drawTrends,
	table: trendsTable,
	tableKey: ({ measure }) => measure,
	controls: trendsControls,
	explore: exploreTrends
};
