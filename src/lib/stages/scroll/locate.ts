/**
 * Index of the last step whose top has passed the trigger line, or -1 before the first.
 * Tops must not decrease. A binary search reads few of them: each read may cost a layout.
 *
 * @param count number of steps
 * @param topOf distance of a step's top from the viewport's top, in pixels
 * @param line distance of the trigger line from the viewport's top, in pixels
 */
export function stepAt(count: number, topOf: (index: number) => number, line: number): number {
	let low = 0;
	let high = count;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (topOf(middle) <= line) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
