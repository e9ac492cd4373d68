import { json } from '@sveltejs/kit';
import { story } from '../../../story.server';
import { chartJson } from '../../tables.server';
import { chartEntries } from '../views.server';

export const prerender = true;
export const entries = chartEntries;

/** What a chart draws, as tables for programs. */
export const GET = ({ params }) => json(chartJson(story(), params.chart));
