/** Boxes in CSS pixels, and labels that keep out of each other's way. */

export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** True where two boxes come nearer than `gap` pixels. */
export function overlaps(a: Box, b: Box, gap = 0): boolean {
	return (
		a.x < b.x + b.width + gap &&
		b.x < a.x + a.width + gap &&
		a.y < b.y + b.height + gap &&
		b.y < a.y + a.height + gap
	);
}

/** True where `box` lies wholly inside `bounds`. */
export function inside(box: Box, bounds: Box): boolean {
	return (
		box.x >= bounds.x &&
		box.y >= bounds.y &&
		box.x + box.width <= bounds.x + bounds.width &&
		box.y + box.height <= bounds.y + bounds.height
	);
}

/** A label with the places it may take, best first. */
export interface Candidate<T> {
	readonly item: T;
	readonly boxes: readonly Box[];
}

/**
 * Gives each label the first of its places that is inside `bounds` and free. Labels come most
 * important first; one that finds no place is left out, and the table and text alternative still
 * carry it.
 *
 * `taken` holds boxes that labels must not cover, such as marks.
 */
export function placeLabels<T>(
	candidates: readonly Candidate<T>[],
	bounds: Box,
	taken: readonly Box[] = [],
	gap = 4
): { item: T; box: Box }[] {
	const placed: { item: T; box: Box }[] = [];
	for (const { item, boxes } of candidates) {
		const box = boxes.find(
			(place) =>
				inside(place, bounds) &&
				!taken.some((other) => overlaps(place, other, 1)) &&
				!placed.some((other) => overlaps(place, other.box, gap))
		);
		if (box) placed.push({ item, box });
	}
	return placed;
}
