import type { Format } from '$lib/i18n/format';
import type { Size, TableTwin } from './contract';
import type { Drawing } from './drawing';

/** A way to explore a chart beyond the view that its step shows. */
export type Control =
	| {
			readonly kind: 'range';
			readonly name: string;
			readonly label: string;
			readonly min: number;
			readonly max: number;
			readonly value: number;
			/** The value in words. */
			readonly text: string;
			/** What else is spoken with it, where the picture tells the eye more. */
			readonly say?: string;
	  }
	| {
			readonly kind: 'choice';
			readonly name: string;
			readonly label: string;
			readonly value: string;
			readonly options: readonly { readonly value: string; readonly label: string }[];
	  };

/**
 * A chart as a browser knows it: pure functions, no component. The data, view and words that they
 * take were checked by the chart's contract at build time.
 */
export interface Chart<View, Data, Words> {
	readonly id: string;
	/** The marks of a view at a size. Labels never touch one another nor leave the plot. */
	draw(data: Data, view: View, words: Words, size: Size, format: Format): Drawing;
	/** The same rows as the marks. */
	table(data: Data, words: Words, format: Format, view: View): TableTwin;
	/** The table follows the view only where this changes; without it one table serves all views. */
	tableKey?(view: View): string;
	/** What a reader may change in this view. */
	controls?(data: Data, view: View, words: Words, format: Format): readonly Control[];
	/**
	 * The picture is read from side to side, as words are: where those run to the left, it is drawn as in a
	 * mirror. Without it the picture has an axis of time or numbers, which grows to the right everywhere.
	 */
	readonly mirrors?: true;
	/** The view after a reader has set a control. Unknown names and values leave it as it is. */
	explore?(data: Data, view: View, name: string, value: string): View;
}

/** A chart among charts of other kinds. */
// The one place where the kinds of charts meet: each is written against its own view, data and words.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyChart = Chart<any, any, any>;
