import type { Attachment } from 'svelte/attachments';

/** How far ahead of the viewport an element counts as near: a screen and a half. */
const AHEAD = '150% 0px';

/** Calls `act` once, when the reader comes near the element. */
export function nearing(act: (element: HTMLElement) => void): Attachment<HTMLElement> {
	return (element) => {
		const observer = new IntersectionObserver(
			(entries) => {
				if (!entries.some((entry) => entry.isIntersecting)) return;
				observer.disconnect();
				act(element);
			},
			{ rootMargin: AHEAD, root: document }
		);
		// The element itself may have no box of its own (display: contents), and be empty.
		observer.observe(element.firstElementChild ?? element.parentElement ?? element);
		return () => observer.disconnect();
	};
}
