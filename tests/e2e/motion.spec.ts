import type { Page } from '@playwright/test';
import { expect, jump, open, settled, test } from './support';
import { picture } from './picture';

/** Steps of one scene, so that marks travel between them. */
const FROM = 'committee-room';
const TO = 'where-things-fall';
const ONWARD = 'how-far-this-goes';

/** Goes to a step and gives, for the frame in which its view changed, the transitions then under way. */
function durations(page: Page, id: string): Promise<number[]> {
	return page.evaluate(async (to) => {
		const target = document.getElementById(to);
		const figure = target?.closest('.scene')?.querySelector('.scene-figure figure');
		target?.scrollIntoView({ behavior: 'instant' });
		const until = performance.now() + 5000;
		while (figure?.getAttribute('data-view') !== to) {
			if (performance.now() > until) throw new Error(`the view of ${to} never came`);
			await new Promise((done) => requestAnimationFrame(done));
		}
		return document
			.getAnimations()
			.filter(({ playState }) => playState === 'running')
			.map(({ effect }) => Number(effect?.getComputedTiming().endTime ?? 0));
	}, id);
}

test.describe('with reduced motion', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	test('a step changes at once: nothing runs, the picture is final', async ({ page }) => {
		await open(page);
		await jump(page, FROM);
		expect(await durations(page, TO)).toEqual([]);
		const first = await picture(page, TO);
		await settled(page, TO);
		expect(await picture(page, TO)).toBe(first);
	});
});

test('marks travel for 400 to 800 ms', async ({ page }) => {
	await open(page);
	await jump(page, FROM);
	const lasts = await durations(page, TO);
	expect(lasts.length, 'transitions under way').toBeGreaterThan(3);
	expect(Math.min(...lasts)).toBeGreaterThanOrEqual(400);
	expect(Math.max(...lasts)).toBeLessThanOrEqual(800);
});

test('a move that is interrupted ends where it should', async ({ page }) => {
	await open(page);
	await jump(page, FROM);
	expect((await durations(page, TO)).length).toBeGreaterThan(0);
	await durations(page, FROM);
	await durations(page, TO);
	await durations(page, ONWARD);
	await settled(page, ONWARD);
	const moved = await picture(page, ONWARD);
	await open(page, `/?fresh#${ONWARD}`);
	await settled(page, ONWARD);
	await expect.poll(() => picture(page, ONWARD)).toBe(moved);
});

/** Goes through steps of one scene, each for `stay` ms, and gives the moves of marks that were under way at the last. */
function skim(
	page: Page,
	ids: readonly string[],
	stay: number
): Promise<{ moves: number; longest: number }> {
	return page.evaluate(
		async ([steps, ms]) => {
			const frame = () => new Promise((done) => requestAnimationFrame(done));
			let longest = 0;
			for (const id of steps) {
				const began = performance.now();
				const target = document.getElementById(id);
				const figure = target?.closest('.scene')?.querySelector('.scene-figure figure');
				target?.scrollIntoView({ behavior: 'instant' });
				while (figure?.getAttribute('data-view') !== id) {
					if (performance.now() > began + 5000) throw new Error(`the view of ${id} never came`);
					await frame();
				}
				if (id === steps.at(-1)) break;
				while (performance.now() < began + ms) await frame();
				longest = Math.max(longest, performance.now() - began);
			}
			// In Firefox what moves out of sight waits there until it is seen: other pictures are no matter here.
			const figure = document.getElementById(steps.at(-1) ?? '')?.closest('.scene');
			const moves = document.getAnimations().filter(({ playState, effect }) => {
				const target = effect instanceof KeyframeEffect ? effect.target : null;
				return playState === 'running' && target !== null && figure?.contains(target);
			}).length;
			return { moves, longest };
		},
		[ids, stay] as const
	);
}

test('nothing travels where a reader skims, and again for one who reads on', async ({ page }) => {
	await open(page);
	await jump(page, FROM);
	// A busy machine may be slower than a reader who skims: then it is tried again.
	await expect(async () => {
		const { moves, longest } = await skim(page, [TO, ONWARD, TO, ONWARD, TO], 450);
		expect(longest).toBeLessThan(700);
		expect(moves).toBe(0);
	}).toPass();
	await expect(page.locator('.skimmed')).toHaveCount(0);
	expect((await durations(page, FROM)).length).toBeGreaterThan(3);
});
