/** The series a view may show: arrests by month, agreements at a date, sources by kind, studies by whose part they test. */
export const SERIES = ['mn_arrests', 'agreements', 'source_kinds', 'studies_about'] as const;
export type Series = (typeof SERIES)[number];

/** Kinds that bars count: column `kind` of `sources`, then column `about` of `studies`. */
export const KINDS = [
	'news',
	'official',
	'court',
	'study',
	'advocacy',
	'data',
	'legal',
	'opinion',
	'other',
	'jail',
	'both',
	'city_police',
	'federal',
	'neither'
] as const;
export type Kind = (typeof KINDS)[number];

/** Series whose bars lie: they stand for kinds, which have longer names than dates. */
export const LYING: readonly Series[] = ['source_kinds', 'studies_about'];

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
