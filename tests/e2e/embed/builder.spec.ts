import type { Page } from '@playwright/test';
import { axe } from '../axe';
import { expect, test } from '../support';

const PATH = '/embed/builder/';

const made = (page: Page, name: string) =>
	page.locator(`textarea[data-out="${name}"]`).inputValue();
const preview = (page: Page) => page.frameLocator('.preview iframe');

test('shows the story at work in an article, and its snippet', async ({ page, baseURL }) => {
	await page.goto(PATH);
	await expect(page.locator('form')).toBeVisible();
	expect(await made(page, 'snippet')).toContain(`<iframe src="${baseURL}embed/"`);
	expect(await made(page, 'oembed')).toBe(`${baseURL}oembed/story.json`);
	expect(await made(page, 'card')).not.toMatch(/<(iframe|script)/);
	const inside = preview(page).frameLocator('line-story iframe');
	await page.locator('.preview').scrollIntoViewIfNeeded();
	await preview(page).locator('line-story').scrollIntoViewIfNeeded();
	await expect(inside.locator('html[data-form="led"]')).toBeAttached();
});

test('a keyboard chooses a chart, its view, a theme and a width', async ({ page, baseURL }) => {
	await page.goto(PATH);
	const entries = await page.evaluate(() => history.length);
	const thing = page.locator('select[name="thing"]');
	await thing.focus();
	await page.keyboard.press('ArrowDown');
	const id = await thing.inputValue();
	expect(id).not.toBe('story');
	await expect(page.locator('select[name="form"]')).toBeHidden();
	await page.keyboard.press('Tab');
	const view = page.locator('select[name="view"]');
	await expect(view).toBeFocused();
	await page.keyboard.press('ArrowDown');
	const step = await view.inputValue();
	await page.keyboard.press('Tab');
	await expect(page.locator('select[name="theme"]')).toBeFocused();
	await page.keyboard.press('End');
	await page.keyboard.press('Tab');
	await page.keyboard.type('600');
	await page.keyboard.press('Tab');
	await expect.poll(() => made(page, 'snippet')).toContain('max-width:600px');
	const snippet = await made(page, 'snippet');
	expect(snippet).toContain(`src="${baseURL}embed/${id}/?theme=dark#${step}"`);
	expect(await made(page, 'link')).toBe(`${baseURL}charts/${id}/#${step}`);
	await page.locator('.preview').scrollIntoViewIfNeeded();
	await preview(page).locator('line-story').scrollIntoViewIfNeeded();
	const inside = preview(page).frameLocator('line-story iframe');
	await expect(inside.locator(`[id="${step}"]`)).toBeVisible();
	expect(await page.evaluate(() => history.length), 'the Back button').toBe(entries);
});

test('copies, and selects where the clipboard is closed', async ({ page }) => {
	await page.addInitScript(() => {
		const own = window as unknown as { open: boolean; copied: string };
		own.open = true;
		navigator.clipboard.writeText = (text) => {
			if (!own.open) return Promise.reject(new DOMException('closed', 'NotAllowedError'));
			own.copied = text;
			return Promise.resolve();
		};
	});
	await page.goto(PATH);
	const said = page.getByRole('status');
	await page.locator('button[data-copy="link"]').press('Enter');
	await expect(said).not.toBeEmpty();
	const copied = await said.textContent();
	expect(await page.evaluate(() => (window as unknown as { copied: string }).copied)).toBe(
		await made(page, 'link')
	);
	await page.evaluate(() => ((window as unknown as { open: boolean }).open = false));
	await page.locator('button[data-copy="snippet"]').press('Enter');
	await expect(said).not.toHaveText(copied ?? '');
	expect(await page.evaluate(() => getSelection()?.toString())).toBe(await made(page, 'snippet'));
});

for (const width of [320, 1280]) {
	test(`axe finds nothing, and nothing runs over the edge, at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto(PATH);
		await expect(page.locator('form')).toBeVisible();
		expect(await axe(page, { past: ['.preview iframe'] })).toEqual([]);
		const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(over).toBeLessThanOrEqual(0);
	});
}

test('without script: every snippet as text, and no form', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
	const page = await context.newPage();
	await page.goto(PATH);
	await expect(page.locator('form')).toBeHidden();
	await page.locator('details summary').first().click();
	await expect(page.locator('details pre').first()).toContainText('<line-story>');
	await context.close();
});
