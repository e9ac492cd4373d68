import { afterEach, beforeEach, expect, it, vi } from 'vitest';

beforeEach(() => {
	vi.resetModules();
	vi.useFakeTimers();
	vi.stubGlobal('window', {});
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

it('one at a time, the last to ask first, and whoever can wait at the end', async () => {
	const { turn } = await import('./turns');
	const order: string[] = [];
	const ask = (name: string, whenever = false) => void turn(whenever).then(() => order.push(name));
	ask('can wait', true);
	ask('first');
	ask('last');
	await vi.advanceTimersByTimeAsync(12);
	expect(order).toEqual(['last']);
	await vi.advanceTimersByTimeAsync(1000);
	expect(order).toEqual(['last', 'first', 'can wait']);
	ask('later');
	await vi.advanceTimersByTimeAsync(12);
	expect(order.at(-1)).toBe('later');
});
