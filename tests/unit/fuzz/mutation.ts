import type { Change } from '../data-folder';

/** One way to change `data/`, as hands and programs do. */
export interface Mutation {
	/** What was done, for whoever reads the failing case. */
	readonly what: string;
	readonly files: Change;
	/**
	 * What must come of it where it is not refused: the very same story, the same but for the order in
	 * which lists stand, or any story that is right.
	 */
	readonly then?: 'same' | 'reordered';
}
