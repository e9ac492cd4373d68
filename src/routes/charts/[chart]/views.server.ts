import { error } from '@sveltejs/kit';
import type { Step } from '$lib/story/types';
import { story } from '../../story.server';
import { chartIds, stepsOf } from '../charts.server';

/** Addresses of every view of every chart. */
export const viewEntries = () =>
	chartIds(story()).flatMap((chart) =>
		stepsOf(story(), chart).map(({ id: view }) => ({ chart, view }))
	);

/** Addresses of every chart. */
export const chartEntries = () => chartIds(story()).map((chart) => ({ chart }));

/** The step whose view an address names; 404 where there is none. */
export function stepAt({ chart, view }: { chart: string; view: string }): Step {
	const step = stepsOf(story(), chart).find(({ id }) => id === view);
	return step ?? error(404);
}
