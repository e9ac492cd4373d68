/**
 * Where a mark stands, as a CSS transform in container units. Transforms, unlike `left` and `top`,
 * move without layout work and without counting as layout shift; percent of the container keeps
 * the server's drawing right at any width.
 *
 * @param x percent of the plot's width, 0 to 100
 * @param y percent of the plot's height, 0 at the top
 * @param dx extra pixels to the right
 * @param dy extra pixels down
 */
export function place(x: number, y: number, dx = 0, dy = 0): string {
	return `translate(${length(x, 'cqw', dx)}, ${length(y, 'cqh', dy)})`;
}

function length(percent: number, unit: string, pixels: number): string {
	const main = `${round(percent)}${unit}`;
	return pixels ? `calc(${main} + ${round(pixels)}px)` : main;
}

/**
 * Where a shape of the stretched SVG layer stands and how large it is, as a CSS transform: the shape
 * is drawn at the origin, one unit wide and high, and moved and scaled from there.
 *
 * @param x in the layer's 100 by 100 box, as are `y`, `width` and `height`
 */
export function stand(x: number, y: number, width = 1, height = 1): string {
	return `translate(${round(x)}px, ${round(y)}px) scale(${fine(width)}, ${fine(height)})`;
}

/** A factor may multiply a hundred units, so it keeps four decimals. */
function fine(value: number): number {
	return Math.round(value * 10_000) / 10_000;
}

/**
 * Two decimals are a fiftieth of a pixel on a wide screen. The server's drawings are for small plots,
 * where one decimal is a third of a pixel: they stand in the page some seventy times, and every digit
 * is paid for by each reader.
 */
const PARTS = import.meta.env.SSR ? 10 : 100;

/** Percent or pixels as they are written into the page. */
export function round(value: number): number {
	return Math.round(value * PARTS) / PARTS;
}
