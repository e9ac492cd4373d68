import { describe, expect, it } from 'vitest';
import type { Drawing, TextMark } from './drawing';
import { legible } from './legible';
import { faultsOf } from './sound';

const word = (key: string, x: number, y: number, look = 'ink'): TextMark => ({
	kind: 'text',
	key,
	look,
	at: [x, y],
	lines: ['words'],
	size: 14,
	align: 'start'
});
const line = { kind: 'rule', key: 'the-line', look: 'the-line', from: [0, 0], to: [9, 0] } as const;
const drawing: Drawing = [
	line,
	word('first', 0, 0),
	word('bold', 10, 4, 'ink bold'),
	word('free', 0, 40),
	word('out', 290, 40),
	{ kind: 'dot', key: 'far', look: 'ink', at: [400, 10], radius: 3 }
];
const small = { width: 300, height: 120 };

describe('words in a plot that is too small', () => {
	it('stay where they are free and inside; bold ones before others', () => {
		const keys = legible(drawing, small).map((mark) => mark.key);
		expect(keys).toEqual(['the-line', 'bold', 'free']);
		expect(faultsOf(legible(drawing, small), small)).toEqual([]);
	});

	it('are left alone where there is room', () => {
		expect(legible(drawing, { width: 320, height: 300 })).toBe(drawing);
	});
});
