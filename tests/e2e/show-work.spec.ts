import { expect, live, test } from './support';
import { axe } from './axe';
import { fits } from './still';

for (const path of ['/', '/text/']) {
	test(`"Show your work" on ${path} shows the record of every figure, by keyboard`, async ({
		page
	}) => {
		test.setTimeout(120_000);
		await page.goto(path);
		if (path === '/') await live(page);
		const box = page.getByRole('checkbox', { name: 'Show your work' });
		await expect(box).not.toBeChecked();
		await expect(page.locator('.source-links a:visible')).toHaveCount(0);
		await box.focus();
		await page.keyboard.press('Space');
		await expect(box).toBeChecked();
		const shown = await page.evaluate(() => ({
			figures: [...document.querySelectorAll('data[data-from]')].filter((one) => {
				const told = getComputedStyle(one, '::after').content;
				return !told.includes(one.getAttribute('data-from') ?? '(none)');
			}).length,
			sources: [...document.querySelectorAll('.step-sources li')].filter(
				(one) => one.getBoundingClientRect().height === 0
			).length
		}));
		expect(shown, 'figures without a record, sources not seen').toEqual({ figures: 0, sources: 0 });
		await page.setViewportSize({ width: 360, height: 740 });
		await fits(page, '.step-title, .step > p, .step data, .step-sources, .step-sources *');
		if (path === '/text/') expect(await axe(page)).toEqual([]);
		await page.keyboard.press('Space');
		await expect(page.locator('.source-links a:visible')).toHaveCount(0);
	});
}
