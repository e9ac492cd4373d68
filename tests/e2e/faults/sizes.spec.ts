import type { Page } from '@playwright/test';
import { honest, jump, live, settled, twoFrames } from '../support';
import { MID, expect, test } from './holds';

/* Windows and pages that change their size while the reader is on the way. */

/** Turns the wheel onward and does something in the midst of it. */
async function whileScrolling(page: Page, act: () => Promise<unknown>): Promise<void> {
	const wheel = async () => {
		for (let turn = 0; turn < 8; turn++) await page.mouse.wheel(0, 160);
	};
	await Promise.all([wheel(), act()]);
}

test('a storm of sizes leaves the reader at the step, and no observer runs in circles', async ({
	page
}) => {
	await page.addInitScript(() => {
		const loops: string[] = [];
		Object.assign(window, { loops });
		addEventListener('error', ({ message }) => loops.push(message));
	});
	await page.goto('/');
	await live(page);
	await jump(page, MID);
	for (let n = 0; n < 40; n++) {
		await page.setViewportSize({
			width: 340 + ((n * 397) % 1200),
			height: 420 + ((n * 211) % 600)
		});
	}
	await page.setViewportSize({ width: 1280, height: 800 });
	await settled(page, MID);
	expect(await page.evaluate(() => (window as unknown as { loops: string[] }).loops)).toEqual([]);
});

test('a phone that is turned, and bars that come and go, in the midst of a scroll leave the right step', async ({
	page
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/');
	await live(page);
	await jump(page, MID);
	await page.mouse.move(200, 600);
	for (const [width, height] of [
		[390, 764],
		[390, 844],
		[844, 390],
		[390, 844]
	] as const) {
		await whileScrolling(page, () => page.setViewportSize({ width, height }));
		expect(await honest(page)).not.toBeNull();
	}
	const { page: wide, seen } = await page.evaluate(() => ({
		page: document.documentElement.scrollWidth,
		seen: innerWidth
	}));
	expect(wide).toBeLessThanOrEqual(seen);
});

test('whatever grows above the reader, with scroll anchoring or without, the step is found anew', async ({
	page
}) => {
	await page.goto('/');
	await live(page);
	await jump(page, MID);
	for (const anchor of ['auto', 'none']) {
		for (const height of [400, 6000]) {
			await page.evaluate(
				([anchor, height]) => {
					document.documentElement.style.overflowAnchor = String(anchor);
					const late = document.createElement('div');
					late.style.height = `${height}px`;
					document.querySelector('#story')?.before(late);
				},
				[anchor, height]
			);
			await twoFrames(page);
			const now = await honest(page);
			if (anchor === 'auto') expect(now).toBe(MID);
		}
	}
});
