import { contracts } from '$lib/charts/contracts';
import type { AnyChart } from '$lib/charts/core/chart';
import type { TableTwin } from '$lib/charts/core/contract';
import { charts } from '$lib/charts/registry';
import { createFormat } from '$lib/i18n/format';
import { pageWords } from '$lib/story/page-words';
import { plain } from '$lib/story/prose';
import { licenceOf } from '$lib/story/raw';
import type { Step, Story, Tables } from '$lib/story/types';
import { chartsInStory } from '../charts-in-story.server';
import { DATA_DIR } from '../place.server';

/** Words about the terms of use, with the licence's name. */
export const licenceIn = (story: Story, key: 'licence' | 'picture_licence'): string =>
	createFormat(story.locale).fill(pageWords(story, 'charts')(key), {
		licence: licenceOf(DATA_DIR)
	});

/** The steps that show a chart, in reading order. */
export const stepsOf = (story: Story, chart: string): readonly Step[] =>
	chartsInStory(story).find((one) => one.chart === chart)?.steps ?? [];

/** Every chart that the story shows, in the order of its first step. */
export const chartIds = (story: Story): readonly string[] =>
	chartsInStory(story).map(({ chart }) => chart);

/** A chart's functions. Throws where it is in one list of charts and not in the other. */
export function chartOf(id: string): AnyChart {
	const chart = charts[id];
	if (chart) return chart;
	throw new Error(`No chart "${id}". Add it to src/lib/charts/registry.ts.`);
}

/** A chart's table in one of its views; views that share a table share its key. */
interface View {
	readonly step: Step;
	readonly key: string;
	readonly twin: TableTwin;
}

/** Every view of a chart with its table. */
function viewsOf(story: Story, id: string): readonly View[] {
	const chart = chartOf(id);
	const format = createFormat(story.locale);
	const words = story.chartWords[id] ?? {};
	return stepsOf(story, id).map((step) => ({
		step,
		key: chart.tableKey?.(step.view) ?? '',
		twin: chart.table(story.chartData[id], words, format, step.view)
	}));
}

/** The tables behind a chart's views, each once. */
export function twinsOf(story: Story, id: string): readonly TableTwin[] {
	const views = viewsOf(story, id);
	const first = views.filter(({ key }, at) => views.findIndex((one) => one.key === key) === at);
	return first.map(({ twin }) => twin);
}

/** Names of the tables that a chart reads, seen by watching it read. */
export function tablesOf(id: string, tables: Tables): readonly string[] {
	const read = new Set<string>();
	const watched = new Map(tables);
	watched.get = (name: string) => {
		read.add(name);
		return tables.get(name);
	};
	contracts[id]?.select(watched);
	return [...tables.keys()].filter((name) => read.has(name));
}

/** Ids of the sources of all steps that show a chart, in reading order. */
export const sourceIdsOf = (story: Story, id: string): readonly string[] => [
	...new Set(stepsOf(story, id).flatMap(({ sources }) => sources))
];

/** The finding over a step's picture. */
export const titleOf = (step: Step): string => plain(step.caption.title);
