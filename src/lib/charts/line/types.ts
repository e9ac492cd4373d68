/** Sides of the line, as column `side` of `situations` has them. */
export const SIDES = ['civil', 'criminal', 'both', 'outside'] as const;
export type Side = (typeof SIDES)[number];

export interface LineView {
	readonly show: 'none' | 'sides' | 'all' | string[];
	readonly focus?: string;
	readonly marks?: Side;
}

/** The situations of the main story, in table order. */
export type LineData = readonly {
	readonly key: string;
	readonly label: string;
	readonly side: Side;
	readonly says: string;
	readonly clauses: readonly string[];
}[];

export interface LineWords {
	readonly civil: string;
	readonly criminal: string;
	readonly both: string;
	readonly outside: string;
	readonly civil_rule: string;
	readonly criminal_rule: string;
	readonly alt_none: string;
	readonly alt_sides: string;
	readonly alt_situations: string;
	readonly alt_marks: string;
	readonly alt_focus: string;
	readonly table_caption: string;
	readonly column_situation: string;
	readonly column_side: string;
	readonly column_says: string;
}
