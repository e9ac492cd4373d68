import type { Leading } from '$lib/story/lead';
import type { Row } from '$lib/story/types';

/** Groups of cities by what was found of their rules in late 2025, in the order they are listed. */
export const GROUPS = ['limits', 'requires', 'mixed', 'none_found'] as const;
export type Group = (typeof GROUPS)[number];

/** Columns that the table of cities can be ordered by. */
export const COLUMNS = [
	'name',
	'population',
	'foreign_born',
	'group',
	'murder',
	'violent'
] as const;
export type Column = (typeof COLUMNS)[number];

/** A number with the address of its cell, or null where there is none that may be shown. */
export interface Figure {
	readonly value: number;
	readonly from: string;
}

export interface City extends Leading {
	readonly id: string;
	readonly name: string;
	readonly state: string;
	readonly group: Group;
	/** Residents in the 2020 census. */
	readonly population: Figure;
	/** Percent of residents born abroad. */
	readonly foreign_born: Figure | null;
	/** Per 100,000 residents in the year of `crimeYear`. */
	readonly murder: Figure | null;
	readonly violent: Figure | null;
	readonly row: Row;
}

/** An order of the table. */
export interface Order {
	readonly column: Column;
	readonly down: boolean;
}
