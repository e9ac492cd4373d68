import { version } from '$app/environment';
import { error, json } from '@sveltejs/kit';
import type { ChartFile } from '$lib/charts/live';
import { story } from '../../story.server';

export const prerender = true;

export const entries = () => Object.keys(story().chartData).map((chart) => ({ chart }));

/** What a chart draws from, fetched by a browser when its picture nears. */
export const GET = ({ params }) => {
	const { chartData, chartWords } = story();
	if (!(params.chart in chartData)) error(404);
	const words = chartWords[params.chart] ?? {};
	return json({ version, data: chartData[params.chart], words } satisfies ChartFile);
};
