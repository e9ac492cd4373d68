import type { Route } from '@playwright/test';
import { honest, jump, live } from '../support';
import { MID, expect, scenesStand, test, wordsStay } from './holds';

/* Style sheets and fonts that do not come, a server that goes away. */

test('without its style sheets the story reads on in order, and no picture is as wide as the window', async ({
	page
}) => {
	await page.route('**/*.css', (route) => route.abort());
	await page.goto('/');
	await live(page);
	await wordsStay(page);
	const found = await page.evaluate(() => {
		const titles = [...document.querySelectorAll('h1, [data-step] h3')];
		const tops = titles.map((title) => title.getBoundingClientRect().top);
		const widths = [...document.querySelectorAll('svg')].map(
			(svg) => svg.getBoundingClientRect().width
		);
		return {
			inOrder: tops.every((top, n) => top > (tops[n - 1] ?? -1e9)),
			widest: Math.max(...widths)
		};
	});
	expect(found.inOrder, 'headlines stand below one another').toBe(true);
	expect(found.widest).toBeLessThanOrEqual(520);
});

test('without its fonts the story reads on, and fonts that come late move nothing far', async ({
	page
}) => {
	const held: Route[] = [];
	await page.route('**/*.woff2', (route) => void held.push(route));
	await page.addInitScript(() => {
		const shifts: number[] = [];
		Object.assign(window, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries())
				shifts.push((entry as unknown as { value: number }).value);
		}).observe({ type: 'layout-shift', buffered: true });
	});
	// Fonts hold up the page's load event.
	await page.goto('/', { waitUntil: 'commit' });
	await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
	await wordsStay(page);
	await jump(page, MID);
	expect(held.length, 'fonts that were asked for').toBeGreaterThan(0);
	for (const route of held) await route.continue();
	await page.evaluate(async () => void (await document.fonts.ready));
	expect(await honest(page)).toBe(MID);
	const shifted = await page.evaluate(() =>
		(window as unknown as { shifts: number[] }).shifts.reduce((sum, one) => sum + one, 0)
	);
	expect(shifted).toBeLessThan(0.1);
});

test('where the server is gone after the page has come, what is not there yet stands still', async ({
	page,
	context
}) => {
	await page.goto('/');
	await live(page);
	await jump(page, 'where-things-fall');
	await context.setOffline(true);
	await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), MID);
	expect(await honest(page)).not.toBeNull();
	// The opening's picture lives; of the others each lives or shows each step's own.
	await scenesStand(page, () => 'live or lost');
	await expect(page.locator('.scene.lost').first()).toBeAttached();
	await wordsStay(page);
});
