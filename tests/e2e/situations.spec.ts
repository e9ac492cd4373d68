import type { Page } from '@playwright/test';
import { axe } from './axe';
import { asked, expect, test } from './support';

const PATH = '/situations/';

/** What sticks out of the page sideways, or is cut off by its own box. */
function cutOff(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const width = document.documentElement.clientWidth;
		const faults =
			document.documentElement.scrollWidth > width ? ['the page scrolls sideways'] : [];
		const texts = document.querySelectorAll(
			'main :is(h1, h2, h3, h4, h5, p, li, dt, dd, a, label, legend, summary)'
		);
		for (const one of texts) {
			const box = one.getBoundingClientRect();
			if (!one.checkVisibility() || box.width === 0) continue;
			if (box.left < -0.5 || box.right > width + 0.5) {
				faults.push(`out of the page: ${one.textContent}`);
			}
			if (one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline') {
				faults.push(`cut: ${one.textContent}`);
			}
		}
		return faults;
	});
}

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(colorScheme, () => {
		test.use({ colorScheme });
		test.describe.configure({ timeout: 120_000 });

		test('axe finds nothing, closed, open and filtered', async ({ page }) => {
			await page.goto(PATH);
			await asked(page, `(prefers-color-scheme: ${colorScheme})`);
			expect(await axe(page)).toEqual([]);
			await page.evaluate(() => {
				for (const one of document.querySelectorAll('details')) one.open = true;
			});
			expect(await axe(page)).toEqual([]);
			await page.getByRole('radio', { name: /^On the line/ }).check();
			expect(await axe(page)).toEqual([]);
		});
	});
}

for (const width of [320, 360, 768, 1280, 1920]) {
	test(`nothing is cut and nothing scrolls sideways at ${width}`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		await page.goto(PATH);
		expect(await cutOff(page)).toEqual([]);
		await page.evaluate(() => {
			for (const one of document.querySelectorAll('details')) one.open = true;
		});
		expect(await cutOff(page)).toEqual([]);
	});
}

test('a link to a situation shows it, in whatever is chosen, and keeps it on reload', async ({
	page
}) => {
	await page.goto(`${PATH}#joint-crime`);
	const entry = page.locator('#joint-crime');
	await expect(entry).toBeInViewport();
	await page.getByRole('radio', { name: /^Civil/ }).check();
	await expect(page.locator('#victim')).toBeHidden();
	await expect(page.locator('#ice-warrant')).toBeVisible();
	await page.goto(`${PATH}#victim`);
	await expect(page.locator('#victim')).toBeInViewport();
	await page.reload();
	await expect(page.locator('#victim')).toBeInViewport();
});

test('the filter shows one side at a time', async ({ page }) => {
	await page.goto(PATH);
	await expect(page.locator('[data-situation]:visible')).toHaveCount(19);
	for (const [name, side] of [
		['Civil', 'civil'],
		['Criminal', 'criminal'],
		['On the line', 'both'],
		['Beside the line', 'outside']
	] as const) {
		await page.getByRole('radio', { name: new RegExp(`^${name}`) }).check();
		const shown = page.locator('[data-situation]:visible');
		const of = page.locator(`[data-situation].side-${side}`);
		await expect(shown).toHaveCount(await of.count());
		expect(await of.count()).toBeGreaterThan(0);
	}
});

test('by keyboard: a situation, its sources, the filter, and back to the step', async ({
	page
}) => {
	await page.goto('/#no-questions-asked');
	await page.goto(PATH);
	const link = page.getByRole('link', { name: 'Booked into jail', exact: true });
	await link.focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#booked$/);
	await expect(page.locator('#booked')).toBeInViewport();
	// The next stop of the keyboard is in the entry that was chosen.
	await page.keyboard.press('Tab');
	const summary = page.locator('#booked summary');
	await expect(summary).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('#booked a[data-source]').first()).toBeVisible();
	await page.getByRole('radio', { name: /^All/ }).focus();
	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('radio', { name: /^Civil/ })).toBeChecked();
	// Within a page; Playwright's own way back waits for a load, which Firefox never tells here.
	await page.evaluate(() => history.back());
	await expect(page).toHaveURL(/situations\/$/);
	await page.goBack();
	await expect(page).toHaveURL(/\/#no-questions-asked$/);
	await page.goto(PATH);
	await page.locator('.page-way a').focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/#no-questions-asked$/);
});

test('controls have names, roles and states', async ({ page }) => {
	await page.goto(PATH);
	await expect(page.getByRole('group', { name: 'Show situations' })).toMatchAriaSnapshot(`
- group "Show situations":
  - radio /All/ [checked]
  - radio /Civil/
  - radio /Criminal/
  - radio /On the line/
  - radio /Beside the line/
`);
	await expect(page.getByRole('article', { name: 'Booked into jail' })).toBeVisible();
	await expect(page.getByRole('navigation', { name: 'Civil' })).toBeVisible();
});

test('targets are large enough, and no text is under twelve pixels', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 780 });
	await page.goto(PATH);
	const faults = await page.evaluate(() => {
		const small = [...document.querySelectorAll('main :is(a, summary, label)')]
			.filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 24)
			.map((one) => `low: ${one.textContent}`);
		const fine = [...document.querySelectorAll('main *')]
			.filter((one) => one.childNodes.length && parseFloat(getComputedStyle(one).fontSize) < 12)
			.map((one) => `small: ${one.textContent}`);
		return [...small, ...fine];
	});
	expect(faults).toEqual([]);
});

test('on paper every situation is printed with its sources', async ({ page }) => {
	await page.goto(PATH);
	await page.getByRole('radio', { name: /^Civil/ }).check();
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('[data-situation]:visible')).toHaveCount(19);
	await expect(page.locator('#booked a[data-source]').first()).toBeVisible();
});
