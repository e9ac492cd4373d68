/** Where a clause stands, as column `version` of `provisions` has it. */
export const VERSIONS = ['2003', '2025', 'federal', 'mpd'] as const;
export type Version = (typeof VERSIONS)[number];

export interface ProvisionsView {
	readonly show: '2003' | '2025' | 'both' | 'federal' | 'police';
	/** The clause in the foreground. */
	readonly focus?: string;
	/** With `both`: clauses that change or extend one another stand out, the rest recede. */
	readonly compare?: boolean;
}

export interface Clause {
	readonly key: string;
	readonly section: string;
	readonly version: Version;
	readonly title: string;
	readonly binds: string;
	readonly plain: string;
	/** Joined by `; `; empty where none is stated. */
	readonly exceptions: string;
	readonly topic: string;
	/** Keys of the clauses that this one changes or extends. */
	readonly amends: readonly string[];
	readonly confidence: string;
}

/** All clauses but those of low confidence, in table order. */
export type ProvisionsData = readonly Clause[];

export interface ProvisionsWords {
	readonly version_2003: string;
	readonly version_2025: string;
	readonly version_federal: string;
	readonly version_police: string;
	readonly binds: string;
	readonly exceptions: string;
	readonly no_exceptions: string;
	readonly new_clause: string;
	readonly exception_mark: string;
	readonly confidence_medium: string;
	/** `{count}`, `{version}`, `{items}`. */
	readonly alt_intro: string;
	/** `{title}`, `{plain}`, `{binds}`, `{exceptions}`. */
	readonly alt_focus: string;
	/** `{new}`, `{old}`. */
	readonly alt_compare: string;
	readonly table_caption: string;
	readonly column_clause: string;
	readonly column_section: string;
	readonly column_version: string;
	readonly column_binds: string;
	readonly column_exceptions: string;
	readonly column_plain: string;
}
