/** The words that stand still while the story is scrolled, as HTML: the server writes them, a browser leaves them as they are. */
export interface ScrollWords {
	/** Openings of chapters, by the chapter's id. */
	readonly chapters: Readonly<Record<string, string>>;
	/** Steps, by the scene's id. */
	readonly scenes: Readonly<Record<string, string>>;
}
