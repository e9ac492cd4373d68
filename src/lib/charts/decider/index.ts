import type { Chart } from '../core/chart';
import { deciderControls, exploreDecider } from './controls';
import { drawDecider } from './draw';
import { deciderTable } from './table';
import type { DeciderData, DeciderView, DeciderWords } from './types';

/** The year that decides: medians of two groups of cities, and a year line that the reader moves. */
export const deciderChart: Chart<DeciderView, DeciderData, DeciderWords> = {
	id: 'decider',
	draw: drawDecider,
	table: deciderTable,
	controls: deciderControls,
	explore: exploreDecider
};
