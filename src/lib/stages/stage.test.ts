import { describe, expect, it } from 'vitest';
import { scenesOf, shownIn } from './stage';

const step = (id: string, chart: string) => ({ id, chart });
const steps = [step('a', 'line'), step('b', 'line'), step('c', 'timeline'), step('d', 'line')];

describe('scenes', () => {
	it('are runs of steps that share a chart, in reading order', () => {
		expect(scenesOf(steps).map((scene) => scene.steps.map(({ id }) => id))).toEqual([
			['a', 'b'],
			['c'],
			['d']
		]);
	});

	it('show the current step, or the nearest of their own', () => {
		const order = new Map(steps.map(({ id }, index) => [id, index]));
		const [opening, , last] = scenesOf(steps);
		const shown = (scene: typeof opening, current: number) => shownIn(scene!, order, current).id;
		expect([-1, 0, 1, 2, 3].map((current) => shown(opening, current))).toEqual([
			'a',
			'a',
			'b',
			'b',
			'b'
		]);
		expect([-1, 2, 3].map((current) => shown(last, current))).toEqual(['d', 'd', 'd']);
	});
});
