import { story } from '../../../story.server';
import { chartCsv } from '../../tables.server';
import { chartEntries } from '../views.server';

export const prerender = true;
export const entries = chartEntries;

/** What a chart draws, as a table for spreadsheets. */
export const GET = ({ params }) =>
	new Response(chartCsv(story(), params.chart), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
