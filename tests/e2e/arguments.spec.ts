import type { Page } from '@playwright/test';
import { axe } from './axe';
import { expect, test } from './support';

const PATH = '/arguments/';

const openAll = (page: Page) =>
	page.evaluate(() => {
		for (const one of document.querySelectorAll('details')) one.open = true;
	});

/** What is cut off, too small to read or to hit, or wider than the window. */
const faults = (page: Page) =>
	page.evaluate(() => {
		const told: string[] = [];
		const wide = document.documentElement.scrollWidth - innerWidth;
		if (wide > 0) told.push(`scrolls sideways by ${wide}`);
		for (const one of document.querySelectorAll<HTMLElement>('main *')) {
			if (!one.checkVisibility() || one.closest('.visually-hidden')) continue;
			const box = one.getBoundingClientRect();
			const name = `${one.tagName} ${one.className} ${one.textContent.trim().slice(0, 30)}`;
			if (box.right > innerWidth + 1 || box.left < -1) told.push(`out of the window: ${name}`);
			if (
				one.clientWidth > 0 &&
				one.scrollWidth > one.clientWidth + 1 &&
				getComputedStyle(one).display !== 'inline'
			)
				told.push(`cut: ${name}`);
			if (parseFloat(getComputedStyle(one).fontSize) < 12) told.push(`small type: ${name}`);
			if (one.matches('summary') && box.height < 24) told.push(`small target: ${name}`);
		}
		return told;
	});

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(colorScheme, () => {
		test.use({ colorScheme });
		test.describe.configure({ timeout: 240_000 });

		test('axe finds nothing, with sources closed and open', async ({ page }) => {
			await page.goto(PATH);
			expect(await axe(page)).toEqual([]);
			// Every item is drawn by the same few components: a pair of each order stands for all.
			await openAll(page);
			expect(await axe(page, { at: ['#p1', '#p2', '#more-voices', '#scope', '#polls'] })).toEqual(
				[]
			);
		});
	});
}

for (const width of [320, 360, 1024, 1920]) {
	test(`nothing is cut or scrolls sideways at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto(PATH);
		await page.evaluate(async () => void (await document.fonts.ready));
		expect(await faults(page)).toEqual([]);
		await openAll(page);
		expect(await faults(page)).toEqual([]);
	});
}

test('both sides have the same type, and on a wide screen stand on either side of the line', async ({
	page
}) => {
	const of = (width: number) =>
		page.setViewportSize({ width, height: 800 }).then(() =>
			page.locator('.pair').evaluateAll((pairs) =>
				pairs.map((pair) => {
					const sides = [...pair.querySelectorAll('.side')];
					const type = (selector: string) =>
						sides.map((side) => {
							const one = side.querySelector(selector);
							return one ? getComputedStyle(one).fontSize : '';
						});
					const boxes = sides.map((side) => side.getBoundingClientRect());
					return {
						same: ['.claim', '.voice p', '.finding p', '.meta', 'h4'].every(
							(selector) => new Set(type(selector)).size === 1
						),
						beside: boxes[0]?.top === boxes[1]?.top,
						after: (boxes[1]?.top ?? 0) >= (boxes[0]?.bottom ?? Infinity)
					};
				})
			)
		);
	await page.goto(PATH);
	for (const pair of await of(1280))
		expect(pair).toEqual({ same: true, beside: true, after: false });
	for (const pair of await of(360))
		expect(pair).toEqual({ same: true, beside: false, after: true });
});

test('as a reader sees them, both sides of every pair have the same room within a tenth', async ({
	page
}) => {
	await page.goto(PATH);
	const counts = await page
		.locator('.pair')
		.evaluateAll((pairs) =>
			pairs.map((pair) =>
				[...pair.querySelectorAll<HTMLElement>('.side')].map(
					(side) => side.innerText.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
				)
			)
		);
	expect(counts).toHaveLength(10);
	for (const [one = 0, other = 0] of counts) {
		expect(one).toBeGreaterThan(200);
		expect(Math.abs(one - other) / Math.max(one, other)).toBeLessThanOrEqual(0.1);
	}
});

test('by keyboard: a row leads to its pair, and back to the row', async ({ page }) => {
	await page.goto(PATH);
	await page.locator('#row-p7 a').focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#p7$/);
	await expect(page.locator('#p7 h2')).toBeInViewport();
	await page.locator('#p7 .pair-way a').focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('#row-p7')).toBeInViewport();
	await page.goBack();
	await expect(page.locator('#p7 h2')).toBeInViewport();
});

test('by keyboard: sources open in place', async ({ page }) => {
	await page.goto(PATH);
	const item = page.locator('#c1-public-safety-1');
	await item.locator('summary').focus();
	await page.keyboard.press('Enter');
	await expect(item.locator('a[data-source]').first()).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(item.locator('a[data-source]').first()).toBeFocused();
	await expect(page).toHaveURL(/\/arguments\/$/);
});

test('a row of the overview says in words what its marks show', async ({ page }) => {
	await page.goto(PATH);
	await expect(page.locator('#row-p1')).toMatchAriaSnapshot(`
    - listitem:
      - link "Public safety and crime"
      - 'img "Critics. Supports the claim: 2. Contradicts the claim: 2."'
      - 'img "Advocates. Supports the claim: 2. Complicates the claim: 1. Contradicts the claim: 1."'
  `);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	for (const id of ['p9', 'a2-trust-3', 'extra-mark-ross', 'poll-pew-2025']) {
		test(`#${id} shows its entry, and a reload keeps it`, async ({ page }) => {
			await page.goto(`${PATH}#${id}`);
			await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
			await page.reload();
			await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
		});
	}
});

test('the way back leads to the step, and Back to the page', async ({ page }) => {
	await page.goto(`${PATH}#p4`);
	await page.locator('.page-way a').first().click();
	await expect(page).toHaveURL(/\/#ten-quarrels$/);
	await expect(page.locator('#ten-quarrels')).toBeInViewport();
	await page.goBack();
	await expect(page).toHaveURL(/\/arguments\/#p4$/);
});
