import { expect, live, test } from './support';
import { axe } from './axe';
import { fits } from './still';

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(colorScheme, () => {
		test.use({ colorScheme });
		test('axe finds nothing on the page of method', async ({ page }) => {
			await page.goto('/method/');
			expect(await axe(page)).toEqual([]);
		});
	});
}

for (const width of [320, 360, 1920]) {
	test(`the page of method fits a window of ${width} pixels`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto('/method/');
		await fits(page);
	});
}

test('a step leads to the method, and Back returns to the step', async ({ page }) => {
	await page.goto('/#the-line-again');
	await live(page);
	const link = page.locator('#the-line-again .step-more a');
	await link.focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/method\/$/);
	await page.getByRole('navigation', { name: 'On this page' }).getByText('Corrections').click();
	await expect(page.locator('#corrections')).toBeInViewport();
	await page.goBack();
	await page.goBack();
	await expect(page).toHaveURL(/#the-line-again$/);
	await expect(page.locator('#the-line-again')).toBeInViewport();
	await page.goto('/method/#question-doj-suit');
	await expect(page.locator('#question-doj-suit')).toBeInViewport();
});
