import type { RectMark } from '../core/drawing';

/**
 * A bar that stands on the zero level. One that waits for another view has no height, so that it grows
 * from there.
 *
 * @param top upper edge in pixels
 */
export function bar(
	key: string,
	look: string,
	place: {
		readonly x: number;
		readonly width: number;
		readonly top: number;
		readonly base: number;
	},
	shown: boolean,
	say: string
): RectMark {
	const { x, width, top, base } = place;
	return {
		kind: 'rect',
		key,
		look,
		x,
		y: shown ? top : base,
		width,
		height: shown ? base - top : 0,
		hidden: !shown,
		...(shown ? { row: key, say } : {})
	};
}
