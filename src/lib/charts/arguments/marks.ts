import type { Direction, Side } from './types';

/** A finding in the picture. Positions are percent of the plot plus pixels, so that a mark keeps its distance from the line at any width. */
export interface Mark {
	readonly key: string;
	readonly side: Side;
	readonly direction: Direction;
	readonly x: number;
	readonly y: number;
	readonly dx: number;
	readonly dy: number;
	readonly state: 'plain' | 'dim';
}

/** A piece of text. `align` says which part of it stands at the point: its start, middle or end. */
export interface Text {
	readonly id: string;
	readonly kind: 'heading' | 'topic' | 'claim' | 'item' | 'direction' | 'count' | 'key';
	readonly text: string;
	/** A second, lighter part of the text. */
	readonly more?: string;
	readonly align: 'start' | 'middle' | 'end';
	readonly x: number;
	readonly y: number;
	readonly dx: number;
	readonly side?: Side;
	readonly direction?: Direction;
	readonly pair?: string;
	readonly state: 'plain' | 'dim' | 'open' | 'hidden';
	/** Bounds in pixels. */
	readonly box: {
		readonly x: number;
		readonly y: number;
		readonly width: number;
		readonly height: number;
	};
}

/** One side of a pair's row. */
export interface Half {
	readonly pair: string;
	readonly side: Side;
	/** Percent of the plot: top of the row. */
	readonly y: number;
	readonly state: 'plain' | 'open' | 'hidden';
}

export interface ArgumentsLayout {
	readonly marks: readonly Mark[];
	readonly texts: readonly Text[];
	readonly halves: readonly Half[];
	/** Lower end of the line, percent of the height. */
	readonly lineEnd: number;
	readonly fontSize: number;
	/** Diameter of a mark in pixels. */
	readonly markSize: number;
}

/** -1 to the left of the line, 1 to the right. */
export const outward = (side: Side) => (side === 'critic' ? -1 : 1);
