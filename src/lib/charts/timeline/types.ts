/** Lanes from top to bottom; the first two stand above the line, the others below it. */
export const LANES = ['city', 'police', 'state', 'federal', 'courts'] as const;
export type Lane = (typeof LANES)[number];

/** How exactly a date is known. */
export type Precision = 'year' | 'month' | 'day';

export interface TimelineView {
	/** First month in view, `YYYY-MM`. */
	readonly from: string;
	/** Last month in view, `YYYY-MM`; the whole month is in view. */
	readonly to: string;
	/** Events to label, most important first. */
	readonly label?: string[];
	/** The event in the foreground; it is labelled before all others. */
	readonly focus?: string;
}

/** The events of the main story, in table order. */
export type TimelineData = readonly {
	readonly key: string;
	/** ISO date or part of one, told no more exactly than it is known. */
	readonly date: string;
	readonly precision: Precision;
	/** Full ISO date that gives the event its place on the line. */
	readonly sortDate: string;
	readonly title: string;
	readonly lane: Lane;
}[];

export interface TimelineWords {
	readonly city: string;
	readonly police: string;
	readonly state: string;
	readonly federal: string;
	readonly courts: string;
	/** `{count}`, `{from}`, `{to}`. */
	readonly alt: string;
	/** `{count}`, `{month}`: for a view of one month. */
	readonly alt_month: string;
	/** `{items}`. */
	readonly alt_labelled: string;
	/** `{title}`, `{date}`. */
	readonly alt_item: string;
	readonly table_caption: string;
	readonly column_date: string;
	readonly column_event: string;
	readonly column_lane: string;
}
