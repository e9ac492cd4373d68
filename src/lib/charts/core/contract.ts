import type { GenericSchema } from 'valibot';
import type { CellRef, Tables } from '$lib/story/types';
import type { Format } from '$lib/i18n/format';

/**
 * What a chart promises to the story's loader. Used at build time only: schemas, selection and the
 * text alternative never reach a browser, except through their results.
 *
 * `View` is one complete state of the chart (never an increment), `Data` what the chart draws from,
 * `Words` its labels in the reader's language.
 */
export interface ChartContract<View, Data, Words> {
	readonly id: string;
	/** Checks a step's `view` in `data/story/structure.yaml`. */
	readonly view: GenericSchema<unknown, View>;
	/** Checks the chart's labels in `data/story/<locale>/charts.yaml`. */
	readonly words: GenericSchema<unknown, Words>;
	/** Picks the rows and columns that the chart draws. Pure; the result travels to the browser. */
	select(tables: Tables): Data;
	/** Table rows and cells that a view names. The loader checks that each exists and may be drawn. */
	refs(view: View, tables: Tables): readonly CellRef[];
	/** The text alternative for a view: plain sentences with the numbers, from the same data as the marks. */
	describe(data: Data, view: View, words: Words, format: Format): string;
	/** True for a view that shows no record, and means to. */
	bare?(view: View): boolean;
}

/** Size of the plot area in CSS pixels. */
export interface Size {
	readonly width: number;
	readonly height: number;
}

/** The chart's table: the same rows as its marks. */
export interface TableTwin {
	readonly caption: string;
	readonly columns: readonly { readonly label: string; readonly numeric?: boolean }[];
	readonly rows: readonly {
		/** Row key of the record, the same as its mark's `data-key`; '' where a row gathers several records. */
		readonly key: string;
		/** Keys of the records of single cells, where a row gathers several; '' where a cell has none. */
		readonly keys?: readonly string[];
		readonly cells: readonly string[];
	}[];
}

/**
 * The plot size that the server draws for: a phone held upright. A browser replaces it with the
 * measured size. What is legible here is legible everywhere.
 */
export const SERVER_SIZE: Size = { width: 350, height: 380 };

/** The plot size of pictures that stand still where there is room: a column of text on a laptop, or paper. */
export const WIDE_SIZE: Size = { width: 760, height: 460 };
