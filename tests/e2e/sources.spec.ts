import { expect, test } from './support';
import { axe } from './axe';
import { fits } from './still';

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(colorScheme, () => {
		test.use({ colorScheme });
		test('axe finds nothing on the list, closed, filtered and open', async ({ page }) => {
			test.setTimeout(180_000);
			await page.goto('/sources/');
			await page.getByRole('radio', { name: /^Court paper/ }).check();
			expect(await axe(page)).toEqual([]);
			for (const summary of await page.locator('.source-list summary:visible').all()) {
				await summary.click();
			}
			expect(await axe(page)).toEqual([]);
			await page.getByRole('radio', { name: /cited by no record/ }).check();
			await expect(page.locator('.no-source:visible')).toHaveCount(1);
			expect(await axe(page)).toEqual([]);
		});
	});
}

for (const width of [320, 360, 1920]) {
	test(`the list fits a window of ${width} pixels`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto('/sources/');
		await fits(page);
	});
}

test('the filters are worked by keyboard and leave what they say', async ({ page }) => {
	await page.goto('/sources/');
	const all = page
		.getByRole('group', { name: 'Show by kind' })
		.getByRole('radio', { name: /^All/ });
	await all.focus();
	await page.keyboard.press('ArrowRight');
	const second = page.locator('input[name="kind"]').nth(1);
	await expect(second).toBeChecked();
	const told = await page.locator('label:has(input[name="kind"]:checked) .count').textContent();
	await expect(page.locator('.source-list > li:visible')).toHaveCount(Number(told));
});

test('an address leads to its source, also where a filter would hide it, and Back returns', async ({
	page
}) => {
	await page.goto('/#the-line-again');
	await page.goto('/sources/#docslib-code-ch19');
	const entry = page.locator('[id="docslib-code-ch19"]');
	await expect(entry).toBeInViewport();
	await page.getByRole('radio', { name: /^News/ }).check();
	await expect(entry).toBeVisible();
	await page.goBack();
	await expect(page).toHaveURL(/#the-line-again$/);
});
