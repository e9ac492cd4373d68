import { asked } from '../support';
import { expect, stands, test } from './hosts';

const PATH = '/embed/decider/';

test('E10: a chart has its height, its words, its table and its sources', async ({
	page,
	host,
	frame,
	faults
}) => {
	await host('ours', { path: PATH });
	const inside = await frame();
	await stands(inside, 'chart');
	const fits = async () => {
		const tall = await inside.evaluate(() =>
			Math.ceil(document.body.getBoundingClientRect().height)
		);
		return Math.abs(tall - (await page.locator('iframe').evaluate((one) => one.clientHeight)));
	};
	await expect.poll(fits, 'px between frame and chart').toBeLessThanOrEqual(1);

	const view = inside.locator('.frame-view:visible');
	await expect(view).toHaveCount(1);
	const picture = view.getByRole('img').first();
	expect((await picture.getAttribute('aria-label'))?.length).toBeGreaterThan(80);
	await expect(view.locator('.figure-source').first()).not.toBeEmpty();

	await view.locator('summary').first().click();
	await expect(view.locator('table tbody tr').first()).toBeVisible();
	expect(await view.locator('table tbody tr').count()).toBeGreaterThan(5);
	await expect.poll(fits, 'px after the table has opened').toBeLessThanOrEqual(1);
	faults.none();
});

test('E10: a chart leads to its step in the story', async ({ page, host, frame, faults }) => {
	await host('ours', { path: PATH });
	const inside = await frame();
	await stands(inside, 'chart');
	const view = inside.locator('.frame-view:visible');
	await expect(view).toHaveCount(1);
	const id = (await view.getAttribute('id')) ?? '';
	const link = view.locator('.frame-foot a[target="_top"]');
	await expect(link).toBeVisible();
	await link.click();
	await page.waitForURL((url) => url.pathname === '/' && url.hash === `#${id}`);
	await expect(page.locator(`[data-step="${id}"]`)).toBeInViewport();
	faults.none();
});

test('E10: an address names a view of a chart', async ({ page, guest }) => {
	await page.goto(`${guest}${PATH}`);
	const ids = await page.locator('.frame-view').evaluateAll((all) => all.map((one) => one.id));
	expect(ids.length).toBeGreaterThan(1);
	for (const id of ids) {
		await page.goto(`${guest}${PATH}#${id}`);
		await expect(page.locator('.frame-view:visible')).toHaveAttribute('id', id);
	}
});

test('E10: without any script there is the picture and the table', async ({
	browser,
	guest,
	hosts
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${hosts}/bare.html?${new URLSearchParams({ guest, path: PATH })}`);
	const view = page.frameLocator('iframe').locator('.frame-view:visible');
	await expect(view.getByRole('img').first()).toBeVisible();
	await view.locator('summary').first().click();
	await expect(view.locator('table tbody tr').first()).toBeVisible();
	await context.close();
});

for (const theme of ['light', 'dark'] as const) {
	test.describe(() => {
		const other = theme === 'dark' ? 'light' : 'dark';
		test.use({ colorScheme: other });
		test(`the address asks for ${theme}, whatever the reader has set`, async ({ host, frame }) => {
			const paper = async (path: string) => {
				await host('bare', { path });
				const inside = await frame();
				await inside.waitForLoadState('load');
				await asked(inside, `(prefers-color-scheme: ${other})`);
				return inside.evaluate(() => {
					const style = getComputedStyle(document.documentElement);
					return [style.backgroundColor, style.color, style.colorScheme].join(' | ');
				});
			};
			const readers = await paper(PATH);
			const named = await paper(`${PATH}?theme=${theme}`);
			expect(named).not.toBe(readers);
			expect(named.endsWith(`| ${theme}`)).toBe(true);
		});
	});
}

test('E10: with our script a chart follows a change of width', async ({ page, host, frame }) => {
	await host('ours', { path: PATH });
	const inside = await frame();
	await stands(inside, 'chart');
	for (const width of [700, 360, 1200]) {
		await page.setViewportSize({ width, height: 800 });
		const off = async () => {
			const tall = await inside.evaluate(() =>
				Math.ceil(document.body.getBoundingClientRect().height)
			);
			return Math.abs(tall - (await page.locator('iframe').evaluate((one) => one.clientHeight)));
		};
		await expect.poll(off, `px off at ${width}`).toBeLessThanOrEqual(1);
	}
});
