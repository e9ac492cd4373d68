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

for (const [where, place] of [
	['at the top', 'story'],
	['in the midst of the story', MID]
] as const) {
	test(`without its fonts the story reads on; come late, ${where}, they move little`, async ({
		page
	}) => {
		const held: Route[] = [];
		await page.route('**/*.woff2', (route) => void held.push(route));
		// Fonts hold up the page's load event.
		await page.goto('/', { waitUntil: 'commit' });
		await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
		await wordsStay(page);
		if (place === MID) await jump(page, MID);
		else await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
		expect(held.length, 'fonts that were asked for').toBeGreaterThan(0);
		const top = () =>
			page.evaluate((id) => document.getElementById(id)?.getBoundingClientRect().top ?? NaN, place);
		const before = await top();
		for (const route of held) await route.continue();
		await page.evaluate(async () => void (await document.fonts.ready));
		const here = await honest(page);
		if (place === MID) expect(here).toBe(MID);
		// A tenth of the window.
		expect(Math.abs((await top()) - before)).toBeLessThan(80);
	});
}

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
	await expect(page.locator('.scene.apart').first()).toBeAttached();
	await wordsStay(page);
});
