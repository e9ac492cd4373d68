import type { Chart } from '../core/chart';
import { drawLine } from './draw';
import { lineTable } from './table';
import type { LineData, LineView, LineWords } from './types';

/** The line: civil on one side, criminal on the other, and the situations that fall to either side. */
export const lineChart: Chart<LineView, LineData, LineWords> = {
	id: 'line',
	mirrors: true,
	draw: drawLine,
	table: lineTable
};
