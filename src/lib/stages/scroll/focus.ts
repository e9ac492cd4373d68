import type { Attachment } from 'svelte/attachments';

/** What a step's words hold that the keyboard leads to. */
const REACHED = '.scene-steps :is(a, summary)';

/**
 * Brings what the keyboard leads to into sight, whole. Firefox leaves alone what shows as much as a pixel of
 * itself at the window's edge or beside the sticky picture; elsewhere it is in sight already. What a pointer
 * presses stays where it is, under the pointer.
 */
export const showFocus: Attachment<HTMLElement> = (root) => {
	const show = ({ target }: FocusEvent) => {
		if (!(target instanceof Element) || !target.matches(REACHED)) return;
		if (target.matches(':focus-visible')) {
			target.scrollIntoView({ block: 'nearest', behavior: 'instant' });
		}
	};
	root.addEventListener('focusin', show);
	return () => root.removeEventListener('focusin', show);
};
