import type { Attachment } from 'svelte/attachments';
import type { Size } from './contract';

/**
 * Tells the size of an element, now and whenever it changes, in whole CSS pixels, as `clientWidth` does: marks stand in
 * percent, so less is not worth a new drawing, and a picture is the same whatever sizes it had before.
 */
export function measure(tell: (size: Size) => void): Attachment<HTMLElement> {
	return (element) => {
		const observer = new ResizeObserver(([entry]) => {
			if (!entry) return;
			const width = Math.round(entry.contentRect.width);
			const height = Math.round(entry.contentRect.height);
			if (width > 0 && height > 0) tell({ width, height });
		});
		observer.observe(element);
		return () => observer.disconnect();
	};
}
