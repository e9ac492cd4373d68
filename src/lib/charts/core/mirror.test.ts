import { describe, expect, it } from 'vitest';
import { boundsOf, type Drawing } from './drawing';
import { mirrored } from './mirror';

const size = { width: 100, height: 40 };
const common = { look: 'ink' };
const drawing: Drawing = [
	{ ...common, kind: 'rect', key: 'rect', x: 10, y: 0, width: 20, height: 5 },
	{ ...common, kind: 'rule', key: 'rule', from: [0, 3], to: [60, 3] },
	{ ...common, kind: 'path', key: 'path', runs: [[[0, 0], [5, 5]]], move: { x: 10, y: 0, sx: 2, sy: 1 } }, // prettier-ignore
	{ ...common, kind: 'path', key: 'plain', runs: [[[1, 0], [5, 5]]] }, // prettier-ignore
	{ ...common, kind: 'dot', key: 'dot', at: [12, 3], radius: 4 },
	{ ...common, kind: 'text', key: 'text', at: [10, 0], lines: ['א'], size: 12, align: 'start' }
];

describe('a mirrored drawing', () => {
	it('has every mark as far from the right as it was from the left', () => {
		const turned = mirrored(drawing, size);
		for (const [index, mark] of drawing.entries()) {
			const [before, after] = [boundsOf(mark), boundsOf(turned[index]!)];
			expect(after?.x, mark.key).toBeCloseTo(100 - before!.x - before!.width);
			expect(after?.width).toBeCloseTo(before!.width);
		}
	});

	it('lets words end where they began', () => {
		expect(mirrored(drawing, size).at(-1)).toMatchObject({ align: 'end', at: [90, 0] });
	});

	it('is itself again when mirrored twice', () => {
		const twice = mirrored(mirrored(drawing, size), size);
		expect(twice.map((mark) => boundsOf(mark))).toEqual(drawing.map((mark) => boundsOf(mark)));
	});
});
