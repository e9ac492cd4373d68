import type { Attachment } from 'svelte/attachments';

/** How far ahead of the viewport an element counts as near: a screen and a half. */
const AHEAD = '150% 0px';

/**
 * Calls `act` once, when the reader comes near the element. Where the browser has no
 * IntersectionObserver, or one that throws, it is called when the page has come to rest.
 */
export function nearing(act: (element: HTMLElement) => void): Attachment<HTMLElement> {
	return (element) => {
		try {
			const observer = new IntersectionObserver(
				(entries) => {
					if (!entries.some((entry) => entry.isIntersecting)) return;
					observer.disconnect();
					act(element);
				},
				{ rootMargin: AHEAD, root: document }
			);
			// The element itself may have no box of its own (display: contents).
			observer.observe(element.firstElementChild ?? element);
			return () => observer.disconnect();
		} catch {
			const timer = setTimeout(() => act(element), 0);
			return () => clearTimeout(timer);
		}
	};
}
