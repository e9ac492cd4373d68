import type { Attachment } from 'svelte/attachments';
import { isLeftwards } from '$lib/ui/leftwards';

/** How far a finger must travel sideways, in pixels, and how much more so than up or down. */
const FAR = 50;
const STEEP = 1.5;

/** Tells of a finger that wiped over the element: onward (to the left, or to the right where words run to the left) or back. */
export function swipe(tell: (to: 'next' | 'previous') => void): Attachment<HTMLElement> {
	return (element) => {
		let from: { readonly x: number; readonly y: number } | undefined;
		const start = ({ pointerType, clientX: x, clientY: y }: PointerEvent) => {
			from = pointerType === 'touch' ? { x, y } : undefined;
		};
		const end = ({ clientX, clientY }: PointerEvent) => {
			if (!from) return;
			const [dx, dy] = [clientX - from.x, clientY - from.y];
			from = undefined;
			if (Math.abs(dx) < FAR || Math.abs(dx) < STEEP * Math.abs(dy)) return;
			tell(dx < 0 !== isLeftwards() ? 'next' : 'previous');
		};
		const lost = () => (from = undefined);
		element.addEventListener('pointerdown', start);
		element.addEventListener('pointerup', end);
		element.addEventListener('pointercancel', lost);
		return () => {
			element.removeEventListener('pointerdown', start);
			element.removeEventListener('pointerup', end);
			element.removeEventListener('pointercancel', lost);
		};
	};
}
