import { describe, expect, it } from 'vitest';
import type { Drawing } from './drawing';
import { nearestTo, reachableIn, reachedBy, tipOf } from './reach';

const drawing: Drawing = [
	{ kind: 'rect', key: 'field', look: '', x: 0, y: 0, width: 200, height: 100, say: 'field' },
	{ kind: 'dot', key: 'dot', look: '', at: [50, 50], radius: 4, say: 'dot' },
	{ kind: 'dot', key: 'mute', look: '', at: [150, 50], radius: 4 },
	{ kind: 'dot', key: 'gone', look: '', at: [150, 50], radius: 4, say: 'gone', hidden: true },
	{
		kind: 'path',
		key: 'line',
		look: '',
		runs: [
			[
				[0, 10],
				[100, 20]
			]
		],
		move: { x: 0, y: 200, sx: 1, sy: 2 },
		say: 'line'
	}
];
const marks = reachableIn(drawing);

describe('marks in reach', () => {
	it('are those that say something and are seen, in drawing order', () => {
		expect(marks.map((mark) => mark.key)).toEqual(['field', 'dot', 'line']);
	});

	it('are found by a pointer: a sign before the field that it lies on', () => {
		expect(nearestTo(marks, [50.2, 50])?.key).toBe('dot');
		expect(nearestTo(marks, [120, 80])?.key).toBe('field');
		expect(nearestTo(marks, [500, 500])).toBeUndefined();
	});

	it('are found where a stretched line is drawn', () => {
		expect(nearestTo(marks, [100, 245])?.key).toBe('line');
	});

	it('follow one another by arrow keys and stop at both ends', () => {
		expect(reachedBy('ArrowRight', -1, 3)).toBe(0);
		expect(reachedBy('ArrowLeft', -1, 3)).toBe(2);
		expect(reachedBy('ArrowDown', 2, 3)).toBe(2);
		expect(reachedBy('ArrowUp', 1, 3)).toBe(0);
		expect(reachedBy('Home', 2, 3)).toBe(0);
		expect(reachedBy('End', 0, 3)).toBe(2);
		expect(reachedBy('x', 0, 3)).toBeUndefined();
	});

	it('have their words on the side with more room', () => {
		const dot = marks[1];
		expect(dot && tipOf(dot, { width: 200, height: 400 })).toMatchObject({ below: true });
		expect(dot && tipOf(dot, { width: 200, height: 60 })).toMatchObject({ below: false });
	});
});
