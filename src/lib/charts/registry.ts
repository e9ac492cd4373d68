import { chartEntry, type ChartEntry } from './core/registry-types';
import Line from './line/Line.svelte';
import { lineTable } from './line/table';

/** Every chart that a step may show, for drawing. A new chart is a folder and a line here and in `contracts.ts`. */
export const charts: Readonly<Record<string, ChartEntry>> = {
	line: chartEntry('line', Line, lineTable)
};
