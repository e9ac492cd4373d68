import type { Page } from '@playwright/test';
import { clickInPlace, expect, open, settled, stepIds, test, wheelTo } from './support';
import { apart, picture } from './picture';

/*
 * However a reader comes to a step, it looks the same. Scrolling down sets the pattern, the other
 * ways are compared with it, step by step: the view, every mark's place, every word in the plot.
 */
test.describe('each step looks the same', { tag: '@phone' }, () => {
	test.describe.configure({ mode: 'serial', timeout: 150_000 });
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	const pattern = new Map<string, string>();

	/** Waits until a step looks as it did when it was scrolled to. */
	const looksTheSame = (page: Page, id: string, browser: string) =>
		expect
			.poll(async () => apart(await picture(page, id), pattern.get(id) ?? '', browser))
			.toEqual([]);

	test('scrolling down comes to every step in order and shows its own view', async ({ page }) => {
		await open(page);
		await page.mouse.move(200, 200);
		for (const id of await stepIds(page)) {
			await wheelTo(page, id, 110);
			const shown = await picture(page, id);
			expect(shown.split('\n')[0]).toBe(`view ${id}`);
			pattern.set(id, shown);
		}
	});

	test('scrolling up shows the same', async ({ page, browserName }) => {
		await open(page);
		await page.evaluate(() => scrollTo({ top: 1e7, behavior: 'instant' }));
		await page.mouse.move(200, 200);
		for (const id of (await stepIds(page)).reverse()) {
			await wheelTo(page, id, -110);
			await looksTheSame(page, id, browserName);
		}
	});

	test('a deep link shows the same, each by a load of its own', async ({
		page,
		browserName
	}, info) => {
		// A load takes a second: the phone takes every fifth step, the desktop all.
		const every = info.project.name === 'phone' ? 5 : 1;
		const ids = [...pattern.keys()].filter((_, n) => n % every === 0);
		for (const id of ids) {
			// Leaving first makes the next one a real load, not a change of hash.
			await page.goto('about:blank');
			await open(page, `/#${id}`);
			await settled(page, id);
			await looksTheSame(page, id, browserName);
		}
	});

	test('a jump shows the same: next, previous, and a changed address', async ({
		page,
		browserName
	}) => {
		await open(page);
		const ids = await stepIds(page);
		const next = page.locator('.stepper button').last();
		const previous = page.locator('.stepper button').first();
		for (const id of ids) {
			await clickInPlace(next);
			await settled(page, id);
			await looksTheSame(page, id, browserName);
		}
		for (const id of ids.slice(0, -1).reverse()) {
			await clickInPlace(previous);
			await settled(page, id);
			await looksTheSame(page, id, browserName);
		}
		// Far apart on purpose: no step of the way between is passed slowly.
		const far = ids.map((_, n) => ids[(n * 23) % ids.length] ?? '');
		for (const id of far) {
			await page.evaluate((to) => (location.hash = to), id);
			await settled(page, id);
			await looksTheSame(page, id, browserName);
		}
	});
});
