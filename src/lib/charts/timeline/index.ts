import type { Chart } from '../core/chart';
import { drawTimeline } from './draw';
import { timelineTable } from './table';
import type { TimelineData, TimelineView, TimelineWords } from './types';

/** The timeline: the line as axis, the city's doings above it, other governments' and courts' below. */
export const timelineChart: Chart<TimelineView, TimelineData, TimelineWords> = {
	id: 'timeline',
	draw: drawTimeline,
	table: timelineTable
};
