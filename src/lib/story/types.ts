import type { MessageKey, OptionalKey } from './messages';

/**
 * The story as plain typed data. Everything here is made from `data/` at build time and can be
 * sent to a browser as it is; nothing here knows how a story is shown.
 */

/** A value of one table cell. List columns (ids joined with `|`) are split by the loader. */
export type Cell = string | number | boolean | null | readonly string[];

/** One row of a table, by column name. */
export type Row = Readonly<Record<string, Cell>>;

/** A table: rows in file order, found by the value of the table's primary key. */
export interface Table {
	readonly name: string;
	/** Name of the primary key column. */
	readonly key: string;
	/** Column names in file order. */
	readonly columns: readonly string[];
	/** Unit of each numeric column that has one. */
	readonly units: Readonly<Record<string, string>>;
	readonly rows: readonly Row[];
	readonly byKey: ReadonlyMap<string, Row>;
	/** File the table was read from, or `derived` where the loader computed it from other tables. */
	readonly file: string;
}

/** All tables by name, given and derived. */
export type Tables = ReadonlyMap<string, Table>;

/** Address of a cell: `table/row key/column`. The same text stands in `data-from` on the page. */
export interface CellRef {
	readonly table: string;
	readonly key: string;
	readonly column?: string;
}

/** A figure in prose: a number from a table cell, already formatted for the locale. */
export interface Figure {
	readonly value: number;
	readonly text: string;
	/** `table/row key/column` of the cell it came from. */
	readonly from: string;
}

/** A stretch of prose: plain text, a figure, or emphasised prose. */
export type Inline = string | Figure | { readonly strong: Prose } | { readonly em: Prose };

/** One paragraph, title or label. */
export type Prose = readonly Inline[];

/** How sure we are of the copy of a source that was read; `not_rated` where nobody rated it. */
export type Reliability = 'high' | 'medium' | 'low' | 'not_rated';

/** Where a statement comes from, as shown to a reader. */
export interface Source {
	readonly id: string;
	readonly publisher: string;
	readonly title: string;
	/** ISO date or part of one, or empty where the copy read showed none. */
	readonly date: string;
	/** The publisher's own address, or null where only a copy was seen. */
	readonly url: string | null;
	readonly kind: string;
	/** How sure we are of the copy that was read. */
	readonly reliability: Reliability;
	/** True where another site's copy was read, not the publisher's own page. */
	readonly copy: boolean;
}

/** Words over a chart: the finding, and what is measured, where, when, in which unit. */
export interface Caption {
	readonly title: Prose;
	readonly subtitle: Prose;
}

/** Pages beside the story that a step may lead to. */
export type MorePage = 'situations' | 'arguments' | 'evidence' | 'cities' | 'method' | 'sources';

/** Where a step leads to: a page beside the story, and the id of an entry on it (empty: its top). */
export interface More {
	readonly page: MorePage;
	readonly entry: string;
}

/** What the structure says of a page beside the story. */
export interface Beside {
	/** Step that the page leads back to; the top of the story without it. */
	readonly from?: string;
	/** Ids of sources, by the key of the words that they stand behind. */
	readonly sources?: Readonly<Record<string, readonly string[]>>;
}

/** One step of the story: one complete, absolute state of one chart, and the words beside it. */
export interface Step {
	/** Anchor and address; never changes once published. */
	readonly id: string;
	readonly chart: string;
	/** Checked against the chart's own view schema by the loader. */
	readonly view: unknown;
	readonly title: Prose;
	readonly body: readonly Prose[];
	readonly caption: Caption;
	/** Text alternative of the chart in this view, computed from the tables. */
	readonly alt: string;
	/** One sentence a presenter can say about the picture. */
	readonly spoken: string;
	/** For the presenter only. */
	readonly notes: readonly Prose[];
	/** Minutes that a presenter plans for it. */
	readonly minutes: number;
	/** From 1 to 9: how much the story loses without it. */
	readonly weight: number;
	/** Name of steps that may only be shown together, or null. */
	readonly together: string | null;
	/** Source ids, in the order they are shown. At least one. */
	readonly sources: readonly string[];
	/** True where the step states a link that no source states; the page marks it as ours. */
	readonly inference: boolean;
	/** A page beside the story that goes deeper, with the entry to open there, or null. */
	readonly more: More | null;
}

/** A question for the room, shown as a step of its own. */
export interface Discussion {
	readonly id: string;
	/** Step that it follows. */
	readonly after: string;
	/** Minutes planned for it in all. */
	readonly minutes: number;
	/** Minutes that small groups have, counted down. */
	readonly talk: number;
	/** From 1 to 9: how much a meeting loses without it. */
	readonly weight: number;
	readonly question: string;
	/** Ways to lean, none or several; of about the same length. */
	readonly options: readonly { readonly title: string; readonly text: string }[];
	/** For the facilitator only. */
	readonly note: readonly string[];
}

/** A chapter: a number, a title, one sentence, and steps in reading order. */
export interface Chapter {
	readonly id: string;
	readonly number: number;
	readonly title: string;
	readonly dek: Prose;
	readonly steps: readonly Step[];
}

/** The words that belong to the whole story. */
export interface Masthead {
	readonly title: string;
	readonly standfirst: Prose;
	/** One line for search engines and share cards. */
	readonly description: string;
	/** ISO date to which the facts reach. */
	readonly asOf: string;
	readonly asOfNote: Prose;
	readonly byline: Prose;
}

/** Interface words by key, see `data/story/<locale>/interface.yaml`; links to pages that may be left out, where they are there. */
export type Messages = Readonly<Record<MessageKey, string> & Partial<Record<OptionalKey, string>>>;

/** Words of the pages beside the story, by page and key, see `data/story/<locale>/pages`. */
export type PageWords = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What each chart draws from: made by the chart's own `select` at build time. */
export type ChartData = Readonly<Record<string, unknown>>;

/** Labels of each chart, checked against the chart's own words schema. */
export type ChartWords = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** How the pages fare by the guidelines for accessible content. */
export interface Accessibility {
	/** ISO date of the last look at the whole. */
	readonly tested: string;
	readonly criteria: readonly {
		/** Number of the criterion, such as 1.4.3. */
		readonly id: string;
		readonly level: 'A' | 'AA';
		/** It holds; it holds with a limit; nothing falls under it. */
		readonly result: 'met' | 'part' | 'absent';
		/** Test files that fail where it no longer holds. */
		readonly tests: readonly string[];
		/** People looked at it. */
		readonly eye: boolean;
	}[];
}

/** The whole story in one language. */
export interface Story {
	readonly locale: string;
	readonly direction: 'ltr' | 'rtl';
	readonly masthead: Masthead;
	readonly chapters: readonly Chapter[];
	readonly discussions: readonly Discussion[];
	readonly sources: Readonly<Record<string, Source>>;
	readonly chartData: ChartData;
	readonly chartWords: ChartWords;
	readonly messages: Messages;
	readonly pages: PageWords;
	/** What the structure says of pages beside the story. */
	readonly besides: Readonly<Partial<Record<MorePage, Beside>>>;
	/** There where the page is. */
	readonly accessibility: Accessibility | undefined;
}
