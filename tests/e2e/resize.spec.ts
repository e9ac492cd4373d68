import type { Page } from '@playwright/test';
import { currentStep, expect, honest, jump, open, settled, stepIds, test } from './support';
import { picture } from './picture';

const MID = 'thirteen-to-nothing';

/** Waits until the page no longer glides: a key that is pressed before may be lost in the browser. */
const glided = (page: Page) =>
	page.evaluate(async () => {
		for (let still = 0; still < 6;) {
			const before = scrollY;
			await new Promise((done) => requestAnimationFrame(done));
			still = scrollY === before ? still + 1 : 0;
		}
	});

test('the End key comes to the last step, the Home key to before the first', async ({ page }) => {
	await open(page);
	const last = (await stepIds(page)).at(-1) ?? '';
	for (let n = 0; n < 3; n++) {
		await page.keyboard.press('End');
		await settled(page, last);
		await glided(page);
		await page.keyboard.press('Home');
		await expect.poll(() => currentStep(page)).toBeNull();
		await glided(page);
	}
});

test('forty turns of the wheel in one burst leave the right step', async ({ page }) => {
	await open(page);
	await page.mouse.move(300, 300);
	for (const notch of [900, -700, 1300]) {
		await Promise.all(Array.from({ length: 40 }, () => page.mouse.wheel(0, notch)));
		await honest(page);
	}
});

test('bursts of PageDown and PageUp leave the right step', async ({ page }) => {
	await open(page);
	for (const key of ['PageDown', 'PageUp']) {
		for (let n = 0; n < 15; n++) await page.keyboard.press(key);
		await honest(page);
	}
});

for (const [what, sizes] of [
	[
		'wider and narrower',
		[
			[1280, 800],
			[1600, 800],
			[700, 800],
			[390, 844],
			[1280, 800]
		]
	],
	[
		'lower and higher',
		[
			[1280, 800],
			[1280, 400],
			[1280, 720],
			[1280, 800]
		]
	],
	[
		'bars of a phone that come and go',
		[
			[390, 844],
			[390, 764],
			[390, 844],
			[390, 764]
		]
	],
	[
		'a turned phone',
		[
			[390, 844],
			[844, 390],
			[390, 844]
		]
	],
	[
		'zoom to 200 % and 400 %',
		[
			[1280, 1024],
			[640, 512],
			[320, 256],
			[1280, 1024]
		]
	]
] as const) {
	test(`${what}: the step stays right and its picture fits`, async ({ page }) => {
		await page.setViewportSize({ width: sizes[0][0], height: sizes[0][1] });
		await open(page);
		for (const [width, height] of sizes) {
			await page.setViewportSize({ width, height });
			await honest(page);
			await jump(page, MID);
			const fits = await page.evaluate(() => {
				const step = document.querySelector('[aria-current="step"]');
				const scene = step?.closest('.scene');
				const place = scene?.matches('.apart') ? step : scene?.querySelector('.scene-figure');
				const plot = place?.querySelector('.plot-layers')?.getBoundingClientRect();
				return { width: Math.round(plot?.width ?? 0), over: document.documentElement.scrollWidth };
			});
			expect(fits.width, 'plot').toBeGreaterThan(200);
			expect(fits.width, 'plot').toBeLessThan(width);
			expect(fits.over, 'page').toBeLessThanOrEqual(width);
		}
		// Forth and back again is as if nothing had been.
		const after = await picture(page, MID);
		await open(page, '/?again');
		await jump(page, MID);
		await expect.poll(() => picture(page, MID)).toBe(after);
	});
}

test('whatever the size becomes, the reader stays at the step', async ({ page }) => {
	await open(page);
	await jump(page, MID);
	for (const [width, height] of [
		[1280, 400],
		[1280, 800],
		[1600, 800],
		[700, 800],
		[390, 844],
		[844, 390],
		[390, 844]
	] as const) {
		await page.setViewportSize({ width, height });
		await settled(page, MID);
	}
});
