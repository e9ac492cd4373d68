/** The series a view may show: arrests by month, agreements at a date, sources by kind. */
export const SERIES = ['mn_arrests', 'agreements', 'source_kinds'] as const;
export type Series = (typeof SERIES)[number];

/** Kinds of sources, as column `kind` of `sources` has them. */
export const KINDS = [
	'news',
	'official',
	'court',
	'study',
	'advocacy',
	'data',
	'legal',
	'opinion',
	'other'
] as const;
export type Kind = (typeof KINDS)[number];

export interface BarsView {
	readonly series: Series;
	/** Row keys in the foreground. */
	readonly focus?: string[];
}

export interface Bar {
	/** Row key. */
	readonly key: string;
	/** ISO month or day that the bar stands for; empty for a kind. */
	readonly date: string;
	/** A count. */
	readonly value: number;
	/** True where the count covers only a part of its month. */
	readonly partial: boolean;
}

/** All series, each in the order it is drawn. */
export type BarsData = Readonly<Record<Series, readonly Bar[]>>;

export interface BarsWords extends Readonly<Record<Series | `kind_${Kind}`, string>> {
	readonly partial: string;
	readonly alt: string;
	readonly alt_part: string;
	readonly alt_part_partial: string;
	readonly column_label: string;
	readonly column_value: string;
}
