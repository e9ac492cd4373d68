import type { Chart } from '../core/chart';
import { drawProvisions } from './draw';
import { provisionsTable } from './table';
import type { ProvisionsData, ProvisionsView, ProvisionsWords } from './types';

/** The clauses set against the line: what each says, whom it binds, where it leaves a gap. */
export const provisionsChart: Chart<ProvisionsView, ProvisionsData, ProvisionsWords> = {
	id: 'provisions',
	mirrors: true,
	draw: drawProvisions,
	table: provisionsTable
};
