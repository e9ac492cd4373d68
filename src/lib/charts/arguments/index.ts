import type { Chart } from '../core/chart';
import { drawArguments } from './draw';
import { argumentsTable } from './table';
import type { ArgumentsData, ArgumentsView, ArgumentsWords } from './types';

/** Ten pairs of arguments on either side of the line, and the findings that bear on each claim. */
export const argumentsChart: Chart<ArgumentsView, ArgumentsData, ArgumentsWords> = {
	id: 'arguments',
	mirrors: true,
	draw: drawArguments,
	table: argumentsTable
};
