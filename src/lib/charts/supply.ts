import type { AnyChart } from './core/chart';

/** All that a figure needs of its chart: the functions, and what `select` and the words schema let through. */
export interface Supply {
	readonly chart: AnyChart;
	readonly data: unknown;
	readonly words: Readonly<Record<string, string>>;
}

/** Draws a chart's figure as HTML, from the other props of `core/Figure.svelte`. */
type Serve = (chart: string, props: Readonly<Record<string, unknown>>) => string;

let serve: Serve | undefined;

/** Build time: says who draws figures on the server, and from what. */
export function servedBy(server: Serve): void {
	serve = server;
}

/** A figure as the server draws it. In a browser there is no such server: figures come to life as they near. */
export function servedFigure(chart: string, props: Readonly<Record<string, unknown>>): string {
	if (!serve)
		throw new Error(`${chart}: nobody serves figures. Call servedBy() before pages are drawn.`);
	return serve(chart, props);
}
