import { afterEach, beforeEach, expect, it, vi } from 'vitest';

beforeEach(() => {
	vi.resetModules();
	vi.useFakeTimers();
});
afterEach(() => {
	vi.restoreAllMocks();
	vi.useRealTimers();
});

/** A reader who comes to steps, and what their pictures did. */
async function reader() {
	const { passed, skims, whenCalm } = await import('./haste');
	const shown: number[] = [];
	let step = 0;
	const show = () => void shown.push(step);
	const comesTo = (next: number) => {
		step = next;
		passed();
		whenCalm(show);
	};
	return { shown, comesTo, skims, whenCalm };
}

it('a reader who takes time sees each picture at once', async () => {
	const { shown, comesTo } = await reader();
	for (const step of [1, 2, 3]) {
		comesTo(step);
		vi.advanceTimersByTime(350);
	}
	expect(shown).toEqual([1, 2, 3]);
});

it('of steps flicked past only the first and the one that stays are shown', async () => {
	const { shown, comesTo } = await reader();
	for (const step of [1, 2, 3, 4]) {
		comesTo(step);
		vi.advanceTimersByTime(100);
	}
	expect(shown).toEqual([1]);
	vi.advanceTimersByTime(200);
	expect(shown).toEqual([1, 4]);
	vi.advanceTimersByTime(1000);
	expect(shown).toEqual([1, 4]);
});

it('other work waits for the reader to stay, too, and then is done', async () => {
	const { comesTo, whenCalm } = await reader();
	const work = vi.fn();
	comesTo(1);
	comesTo(2);
	whenCalm(work);
	expect(work).not.toHaveBeenCalled();
	vi.advanceTimersByTime(300);
	expect(work).toHaveBeenCalledOnce();
	whenCalm(work);
	expect(work).toHaveBeenCalledTimes(2);
});

it('what waits is not forgotten where a busy browser lets the next step come before the time is told', async () => {
	const { comesTo, whenCalm } = await reader();
	const work = vi.fn();
	comesTo(1);
	comesTo(2);
	whenCalm(work);
	// The clock has gone on, and the browser had no turn for what was to be done then.
	vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 350);
	comesTo(3);
	vi.advanceTimersByTime(1000);
	expect(work).toHaveBeenCalledOnce();
});

it('a reader skims from the third step on that comes too soon for what travels, until one is read or flicked past', async () => {
	const { comesTo, skims } = await reader();
	const told: boolean[] = [];
	for (const stay of [2000, 500, 500, 1200, 500, 2000, 500, 500, 100, 100]) {
		comesTo(told.length);
		told.push(skims());
		vi.advanceTimersByTime(stay);
	}
	expect(told).toEqual([false, false, false, true, true, true, false, false, true, false]);
});
