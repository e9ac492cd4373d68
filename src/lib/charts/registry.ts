import { chartEntry, type ChartEntry } from './core/registry-types';
import Arguments from './arguments/Arguments.svelte';
import { argumentsTable } from './arguments/table';
import Bars from './bars/Bars.svelte';
import { barsTable } from './bars/table';
import Decider from './decider/Decider.svelte';
import { deciderTable } from './decider/table';
import Line from './line/Line.svelte';
import { lineTable } from './line/table';
import Polls from './polls/Polls.svelte';
import { pollsTable } from './polls/table';
import Provisions from './provisions/Provisions.svelte';
import { provisionsTable } from './provisions/table';
import Questions from './questions/Questions.svelte';
import { questionsTable } from './questions/table';
import { timelineTable } from './timeline/table';
import Timeline from './timeline/Timeline.svelte';

/** Every chart that a step may show, for drawing. A new chart is a folder and a line here and in `contracts.ts`. */
export const charts: Readonly<Record<string, ChartEntry>> = {
	line: chartEntry('line', Line, lineTable),
	timeline: chartEntry('timeline', Timeline, timelineTable),
	provisions: chartEntry('provisions', Provisions, provisionsTable),
	decider: chartEntry('decider', Decider, deciderTable),
	arguments: chartEntry('arguments', Arguments, argumentsTable),
	polls: chartEntry('polls', Polls, pollsTable),
	bars: chartEntry('bars', Bars, barsTable, (view) => view.series),
	questions: chartEntry('questions', Questions, questionsTable)
};
