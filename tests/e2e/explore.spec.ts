import type { Page } from '@playwright/test';
import { asked, clickInPlace, expect, jump, open, stepIds, test, twoFrames } from './support';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Charts of the chapter on cities. */
const CITIES = ['map', 'rules', 'people', 'decider', 'trends', 'limits', 'enforcement'];

const scene = (page: Page, id: string) =>
	page.locator('.scene', { has: page.locator(`[id="${id}"]`) });

test('arrow keys go from mark to mark, and each says its name and value', async ({ page }) => {
	await open(page);
	for (const id of ['twenty-eight-cities', 'who-lives-there', 'the-twins', 'where-ice-arrests']) {
		await jump(page, id);
		const slider = scene(page, id).getByRole('slider', { name: 'Marks of the chart' });
		await slider.focus();
		const said = new Set<string>();
		for (let n = 0; n < 5; n++) {
			await page.keyboard.press('ArrowRight');
			said.add((await slider.getAttribute('aria-valuetext')) ?? '');
		}
		expect(said.size, id).toBe(5);
		for (const words of said) expect(words, id).toMatch(/\p{L}{3}/u);
		await page.keyboard.press('End');
		expect(await slider.getAttribute('aria-valuenow')).toBe(
			await slider.getAttribute('aria-valuemax')
		);
		await expect(slider.locator('.explorer-tip')).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(slider.locator('.explorer-tip')).toHaveCount(0);
	}
});

for (const colours of [
	{ name: 'light', media: { colorScheme: 'light' }, asked: '(prefers-color-scheme: light)' },
	{ name: 'dark', media: { colorScheme: 'dark' }, asked: '(prefers-color-scheme: dark)' },
	{ name: 'forced colours', media: { forcedColors: 'active' }, asked: '(forced-colors: active)' }
] as const) {
	test(`the current mark can be seen in ${colours.name}`, async ({ page }) => {
		await page.emulateMedia(colours.media);
		await open(page);
		await asked(page, colours.asked);
		await jump(page, 'who-lives-there');
		const slider = scene(page, 'who-lives-there').getByRole('slider', { name: 'Marks of the' });
		const plain = await slider.screenshot();
		await slider.focus();
		await page.keyboard.press('ArrowRight');
		const ring = slider.locator('.explorer-ring');
		await expect(ring).toBeVisible();
		const [edge, paper] = await ring.evaluate((one) => [
			getComputedStyle(one).borderTopColor,
			getComputedStyle(document.body).backgroundColor
		]);
		expect(edge).not.toBe(paper);
		expect((await slider.screenshot()).equals(plain)).toBe(false);
	});
}

test('a pointer near a mark shows what it says, inside the plot', async ({ page }) => {
	await open(page);
	await jump(page, 'who-lives-there');
	const one = scene(page, 'who-lives-there');
	const mark = await one.locator('[data-key="newark"]').first().boundingBox();
	if (!mark) throw new Error('Newark is not drawn');
	await page.mouse.move(mark.x + mark.width / 2 + 3, mark.y + mark.height / 2);
	const tip = one.locator('.explorer-tip');
	await expect(tip).toContainText('Newark');
	const [box, plot] = [await tip.boundingBox(), await one.locator('.plot').boundingBox()];
	expect(box && plot && box.x >= plot.x - 1).toBe(true);
	expect(box && plot && box.x + box.width <= plot.x + plot.width + 1).toBe(true);
});

test('the year is the reader’s to move, and the way back is a button', async ({ page }) => {
	await open(page);
	await jump(page, 'year-2014');
	const one = scene(page, 'year-2014');
	const figure = one.locator('.scene-figure figure');
	const title = figure.locator('.figure-caption:not(.waiting) .figure-title');
	const told = await title.textContent();
	const year = one.getByRole('slider', { name: 'Year' });
	await expect(year).toHaveValue('2014');
	await year.focus();
	for (let n = 0; n < 7; n++) await page.keyboard.press('ArrowRight');
	await expect(year).toHaveValue('2021');
	await expect(figure).toHaveAttribute('data-explored', '');
	await expect(figure.locator('.plot')).toContainText('20.2');
	await expect(title).not.toHaveText(told ?? '');
	await clickInPlace(one.getByRole('button', { name: 'Back to the story' }));
	await expect(year).toHaveValue('2014');
	await expect(title).toHaveText(told ?? '');
	await expect(figure).not.toHaveAttribute('data-explored', '');
});

test('a step on, what was explored is left behind', async ({ page }) => {
	await open(page);
	await jump(page, 'year-2000');
	const one = scene(page, 'year-2000');
	await one.getByRole('slider', { name: 'Year' }).fill('2010');
	await expect(one.locator('figure')).toHaveAttribute('data-explored', '');
	await jump(page, 'year-2014');
	await expect(one.getByRole('slider', { name: 'Year' })).toHaveValue('2014');
	await expect(one.locator('figure')).not.toHaveAttribute('data-explored', '');
});

test('a chart’s data come when its picture nears, and the cities’ chapter takes at most 40 kB', async ({
	page
}) => {
	// What is kept for reading offline would be fetched beside what is counted here.
	await page.addInitScript(() => {
		delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker;
	});
	const asked: string[] = [];
	const sizes: Promise<number>[] = [];
	page.on('response', (response) => {
		const chart = /chart-data\/(.*)\.json/.exec(response.url())?.[1] ?? '';
		if (chart) asked.push(chart);
		if (!CITIES.includes(chart)) return;
		const request = response.request();
		sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
	});
	await open(page);
	await jump(page, 'committee-room');
	expect(asked).not.toContain('decider');
	const ids = await stepIds(page);
	for (const id of ids.slice(ids.indexOf('twenty-eight-cities'))) {
		await jump(page, id);
		await twoFrames(page);
	}
	for (const chart of CITIES) expect(asked, chart).toContain(chart);
	const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
	expect(bytes).toBeGreaterThan(10_000);
	expect(bytes).toBeLessThanOrEqual(40_000);
});
