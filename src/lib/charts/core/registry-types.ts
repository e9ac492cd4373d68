import type { Component } from 'svelte';
import type { Format } from '$lib/i18n/format';
import type { ChartProps, TableTwin } from './contract';

/**
 * What a browser needs of a chart. The data, view and words were checked by the chart's contract
 * at build time, so the registry may hold charts of different kinds side by side.
 */
export interface ChartEntry {
	readonly id: string;
	// The one place where the kinds of charts meet: each entry is made by `chartEntry`, which checks that its parts agree.
	// eslint-disable-next-line @typescript-eslint/no-explicit-any
	readonly Component: Component<ChartProps<any, any, any>>;
	/** The table follows the view only where this changes; most charts have one table for all views. */
	tableKey(view: unknown): string;
	table(
		data: unknown,
		words: Readonly<Record<string, string>>,
		format: Format,
		view: unknown
	): TableTwin;
}

/** Makes a registry entry of a chart whose component and table take the same data and words. */
export function chartEntry<View, Data, Words>(
	id: string,
	Component: Component<ChartProps<View, Data, Words>>,
	table: (data: Data, words: Words, format: Format, view: View) => TableTwin,
	tableKey: (view: View) => string = () => ''
): ChartEntry {
	return {
		id,
		Component,
		tableKey: (view) => tableKey(view as View),
		table: (data, words, format, view) => table(data as Data, words as Words, format, view as View)
	};
}
