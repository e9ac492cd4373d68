/**
 * A drawing: what a chart's layout makes, as plain data. One component draws it on the server and in
 * the browser, one function writes it as an SVG file, and tests read it. All lengths are CSS pixels
 * from the plot's top left corner, at the size that the layout was asked for.
 */

/** A place in pixels. */
export type Point = readonly [x: number, y: number];

interface Common {
	/** The same in every view, so that a mark which moves stays itself. Unique in the drawing. */
	readonly key: string;
	/** Names from `styles/marks.css` (there with `m-` before them), which gives colour, weight and dash. */
	readonly look: string;
	/** Key of the table row that the mark stands for. Page: `data-key`. */
	readonly row?: string;
	/** The mark waits, unseen, for another view. */
	readonly hidden?: boolean;
	/** What the mark says when it is pointed at or reached by arrow keys: name, place or time, value with unit. Only marks with words can be reached. */
	readonly say?: string;
}

/** A bar or a tinted area. Width and height are never negative. */
export interface RectMark extends Common {
	readonly kind: 'rect';
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** A straight line: axis, tick, pole, the line itself. Only upright or level lines move smoothly. */
export interface RuleMark extends Common {
	readonly kind: 'rule';
	readonly from: Point;
	readonly to: Point;
}

/** One or more runs of points, joined within a run: a gap between runs is a gap in the figures. */
export interface PathMark extends Common {
	readonly kind: 'path';
	readonly runs: readonly (readonly Point[])[];
	/** The runs are areas. */
	readonly closed?: boolean;
	/**
	 * Moves and stretches the runs, about the plot's top left corner. A chart whose scale changes keeps
	 * its runs and changes this, so that the change can be seen to happen.
	 */
	readonly move?: {
		readonly x: number;
		readonly y: number;
		readonly sx: number;
		readonly sy: number;
	};
}

export const SHAPES = ['circle', 'square', 'diamond', 'triangle', 'half', 'cross', 'plus'] as const;
export type Shape = (typeof SHAPES)[number];

/** A sign of fixed size about its middle. */
export interface DotMark extends Common {
	readonly kind: 'dot';
	readonly at: Point;
	/** Half of its width. */
	readonly radius: number;
	/** Circle without it. */
	readonly shape?: Shape;
}

/** Words, already broken into lines. Nothing is ever cut by its box. */
export interface TextMark extends Common {
	readonly kind: 'text';
	/** Start, middle or end of the first line's top edge, as `align` says. */
	readonly at: Point;
	readonly lines: readonly string[];
	/** Font size in pixels, never under 12. */
	readonly size: number;
	readonly align: 'start' | 'middle' | 'end';
	/** The words lie over marks and need paper behind them. */
	readonly halo?: boolean;
}

export type Mark = RectMark | RuleMark | PathMark | DotMark | TextMark;

/** Marks from back to front: what comes later lies over what comes earlier. */
export type Drawing = readonly Mark[];

/** Line height of every text mark, in font sizes. */
export const LEADING = 1.25;

/** Class names of a mark, on the page and in SVG files: its kind and its looks, each with `m-` before it. */
export function classOf(mark: Mark): string {
	const closed = mark.kind === 'path' && mark.closed ? ['area'] : [];
	const halo = mark.kind === 'text' && mark.halo ? ['halo'] : [];
	const looks = mark.look.split(' ').filter(Boolean);
	return [mark.kind, ...closed, ...halo, ...looks].map((name) => `m-${name}`).join(' ');
}

/** The points of a path as they are drawn: moved and stretched. */
export function pointsOf({ runs, move }: PathMark): Point[] {
	const { x, y, sx, sy } = move ?? { x: 0, y: 0, sx: 1, sy: 1 };
	return runs.flat().map(([px, py]) => [px * sx + x, py * sy + y]);
}

/** Points that show where a mark is, after any stretch. */
function cornersOf(mark: Mark): readonly Point[] {
	switch (mark.kind) {
		case 'rect':
			return [
				[mark.x, mark.y],
				[mark.x + mark.width, mark.y + mark.height]
			];
		case 'rule':
			return [mark.from, mark.to];
		case 'path':
			return pointsOf(mark);
		case 'dot':
			return [
				[mark.at[0] - mark.radius, mark.at[1] - mark.radius],
				[mark.at[0] + mark.radius, mark.at[1] + mark.radius]
			];
		case 'text':
			return [mark.at, [mark.at[0], mark.at[1] + mark.lines.length * mark.size * LEADING]];
	}
}

/** The box around a mark, or undefined where it has no extent. */
export function boundsOf(
	mark: Mark
):
	| { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
	| undefined {
	const corners = cornersOf(mark);
	if (corners.length === 0) return undefined;
	const xs = corners.map(([x]) => x);
	const ys = corners.map(([, y]) => y);
	const [x, y] = [Math.min(...xs), Math.min(...ys)];
	return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
