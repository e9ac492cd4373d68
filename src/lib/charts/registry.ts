import type { AnyChart } from './core/chart';
import { argumentsChart } from './arguments';
import { deciderChart } from './decider';
import { enforcementChart } from './enforcement';
import { limitsChart } from './limits';
import { lineChart } from './line';
import { mapChart } from './map';
import { peopleChart } from './people';
import { pollsChart } from './polls';
import { provisionsChart } from './provisions';
import { questionsChart } from './questions';
import { rulesChart } from './rules';
import { timelineChart } from './timeline';
import { trendsChart } from './trends';

/**
 * Every chart that a step may show. A new chart is a folder and a line here and in `contracts.ts`.
 * Browsers get this as a file of its own, fetched as the first picture nears.
 */
export const charts: Readonly<Record<string, AnyChart>> = {
	line: lineChart,
	timeline: timelineChart,
	provisions: provisionsChart,
	arguments: argumentsChart,
	polls: pollsChart,
	map: mapChart,
	rules: rulesChart,
	people: peopleChart,
	decider: deciderChart,
	trends: trendsChart,
	enforcement: enforcementChart,
	limits: limitsChart,
	questions: questionsChart
};
