import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { paced } from './pace';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const start = () => {
	const told: number[] = [];
	return { told, tell: paced((value: number) => told.push(value), 200) };
};

it('tells at once what comes after a pause', () => {
	const { told, tell } = start();
	tell(1);
	vi.advanceTimersByTime(200);
	tell(2);
	expect(told).toEqual([1, 2]);
});

it('of what comes fast tells the first, then the latest, and never ends with another', () => {
	const { told, tell } = start();
	for (const value of [1, 2, 3]) tell(value);
	expect(told).toEqual([1]);
	vi.advanceTimersByTime(200);
	expect(told).toEqual([1, 3]);
	vi.advanceTimersByTime(1000);
	expect(told).toEqual([1, 3]);
});
