import type { Attachment } from 'svelte/attachments';
import type { Size } from './contract';

/** Tells the size of an element in CSS pixels, now and whenever it changes. */
export function measure(tell: (size: Size) => void): Attachment<HTMLElement> {
	return (element) => {
		const observer = new ResizeObserver(([entry]) => {
			if (!entry) return;
			const { width, height } = entry.contentRect;
			if (width > 0 && height > 0) tell({ width, height });
		});
		observer.observe(element);
		return () => observer.disconnect();
	};
}
