/**
 * Whether one step is the current one. Each step has a mark of its own, so that a change touches two of
 * them, however many steps the story has.
 */
export class Mark {
	current = $state(false);
}
