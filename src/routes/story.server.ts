import { building } from '$app/environment';
import type { Component } from 'svelte';
import { contracts, unproven } from '$lib/charts/contracts';
import Figure from '$lib/charts/core/Figure.svelte';
import { charts } from '$lib/charts/registry';
import { servedBy } from '$lib/charts/supply';
import { once } from '$lib/live/once';
import { loadStory } from '$lib/story/load';
import { DataError } from '$lib/story/problems';
import type { Story, Tables } from '$lib/story/types';
import { DATA_DIR, siteLocale } from './place.server';

interface Content {
	readonly story: Story;
	/** Given and derived tables, for pages that show records whole. */
	readonly tables: Tables;
}

let built: Content | undefined;

/** Has figures drawn from this story. */
function serveFrom({ chartData, chartWords }: Story): void {
	servedBy((id, props) => {
		const chart = charts[id];
		if (!chart) throw new Error(`${id}: no such chart. Add it to src/lib/charts/registry.ts.`);
		const supply = { chart, data: chartData[id], words: chartWords[id] ?? {} };
		return once(Figure as Component<never>, { ...supply, ...props } as never);
	});
}

/** The story and its tables, read and checked. Throws a DataError with every problem where `data/` is at fault. */
export function content(): Content {
	// While developing, data are read anew for each page, so that an edit shows at once.
	if (built && building) return built;
	// `npm run bench` grows the data until pictures are crowded, and measures them all the same.
	const promised = process.env['UNPROVEN'] === undefined ? contracts : unproven;
	const { story, tables, problems } = loadStory(DATA_DIR, siteLocale, promised);
	if (!story) throw new DataError(problems);
	serveFrom(story);
	built = { story, tables };
	return built;
}

/** The story, read and checked. */
export const story = (): Story => content().story;
