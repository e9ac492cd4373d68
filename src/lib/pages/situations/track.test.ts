import { describe, expect, it } from 'vitest';
import { ENDS, lane, LINE, turn } from './track';
import { SIDES } from './types';

describe('the track', () => {
	it('runs civil left of the line, criminal right of it, both on it, the others apart', () => {
		expect(lane('civil')).toBeLessThan(LINE);
		expect(lane('both')).toBe(LINE);
		expect(lane('criminal')).toBeGreaterThan(LINE);
		expect(lane('outside')).toBeGreaterThan(lane('criminal'));
	});

	it('keeps lanes as far apart as an end is wide, on the narrowest track', () => {
		const lanes = SIDES.map(lane).sort((a, b) => a - b);
		const gaps = lanes.slice(1).map((one, index) => one - (lanes[index] ?? 0));
		expect(Math.min(...gaps) * 1.04).toBeGreaterThanOrEqual(24);
	});

	it.each(SIDES)('turns from the line to the lane: %s', (side) => {
		expect(turn(side).startsWith(`M${LINE} 0`)).toBe(true);
		expect(turn(side).endsWith(side === 'both' ? 'V100' : `${lane(side)} 100`)).toBe(true);
	});

	it('gives each role an end of its own', () => {
		const paths = Object.values(ENDS).map((end) => end.path);
		expect(new Set(paths).size).toBe(paths.length);
	});
});
