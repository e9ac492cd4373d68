import type { Attachment } from 'svelte/attachments';
import type { Size } from './contract';

/**
 * Tells the size of an element in CSS pixels, now and whenever it changes. Where the browser has
 * no ResizeObserver, or one that throws, the size is told once: the chart then keeps its first size
 * and nothing breaks.
 */
export function measure(tell: (size: Size) => void): Attachment<HTMLElement> {
	return (element) => {
		try {
			const observer = new ResizeObserver(([entry]) => {
				if (!entry) return;
				const { width, height } = entry.contentRect;
				if (width > 0 && height > 0) tell({ width, height });
			});
			observer.observe(element);
			return () => observer.disconnect();
		} catch {
			const { clientWidth: width, clientHeight: height } = element;
			if (width > 0 && height > 0) tell({ width, height });
			return undefined;
		}
	};
}
