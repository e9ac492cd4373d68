import { chromium, type Page } from '@playwright/test';
import { at } from '../deck';
import { honest, jump, live, settled } from '../support';
import { MID, expect, test, watch } from './holds';

/* Readers who leave and come back, other clocks and other countries. */

/** What in the page kept the browser from keeping it. Its own reasons it names "masked". */
function reasonsAgainstKeeping(): string[] {
	interface Reasons {
		readonly reasons: readonly { readonly reason: string }[] | null;
	}
	const [arrival] = performance.getEntriesByType('navigation') as unknown as readonly {
		readonly notRestoredReasons?: Reasons | null;
	}[];
	const told = arrival?.notRestoredReasons?.reasons ?? [];
	return told.map(({ reason }) => reason).filter((reason) => reason !== 'masked');
}

test('a page that was kept whole while the reader was elsewhere goes on', async ({
	baseURL,
	launchOptions
}) => {
	const browser = await chromium.launch({
		...launchOptions,
		ignoreDefaultArgs: ['--disable-back-forward-cache']
	});
	const context = await browser.newContext({ baseURL: baseURL ?? '', serviceWorkers: 'block' });
	const faults = watch(context);
	const page = await context.newPage();
	await page.goto('/');
	/** Whether a page is kept is the browser's choice in the end: where it has a reason of its own, the reader leaves again. */
	for (let tries = 0; tries < 8; tries++) {
		await live(page);
		await jump(page, MID);
		await page.evaluate(() => document.documentElement.setAttribute('data-kept', ''));
		await page.goto('/sources/');
		await page.goBack({ waitUntil: 'commit' });
		await page.locator('html[data-hydrated]').waitFor();
		const reasons = await page.evaluate(reasonsAgainstKeeping);
		expect(reasons, 'nothing in the page keeps it from being kept').toEqual([]);
		if ((await page.locator('html[data-kept]').count()) > 0) break;
	}
	await expect(page.locator('html[data-kept]'), 'the browser kept it').toHaveCount(1);
	await settled(page, MID);
	await jump(page, 'twenty-four-years');
	expect(faults).toEqual([]);
	await browser.close();
});

test('a tab that was put to sleep in the background goes on where it was', async ({
	page,
	context
}) => {
	await page.goto('/');
	await live(page);
	await jump(page, MID);
	const session = await context.newCDPSession(page);
	await session.send('Page.setWebLifecycleState', { state: 'frozen' });
	await session.send('Page.setWebLifecycleState', { state: 'active' });
	await settled(page, MID);
	await jump(page, 'how-far-this-goes');
});

test('in any country and time zone numbers and dates are those of the build', async ({
	browser,
	baseURL
}) => {
	const pages: Page[] = [];
	for (const [timezoneId, locale] of [
		['America/Chicago', 'en-US'],
		['Pacific/Kiritimati', 'ar-EG'],
		['Pacific/Pago_Pago', 'de-DE']
	] as const) {
		const context = await browser.newContext({
			timezoneId,
			locale,
			baseURL: baseURL ?? '',
			serviceWorkers: 'block'
		});
		const page = await context.newPage();
		await page.goto('/');
		await live(page);
		expect(await page.evaluate(() => new Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(
			timezoneId
		);
		pages.push(page);
	}
	for (const chart of ['timeline', 'enforcement', 'trends', 'people']) {
		const told = async (page: Page) => {
			const scene = page.locator(`.scene[data-scene="${chart}"]`).first();
			const id = await scene.locator('[data-step]').last().getAttribute('data-step');
			await jump(page, id ?? '');
			return [
				await scene.locator('.scene-figure').textContent(),
				await page.locator('.story-bar').textContent()
			];
		};
		await expect(async () => {
			const [here, ...elsewhere] = await Promise.all(pages.map(told));
			expect(here?.join().length).toBeGreaterThan(500);
			for (const other of elsewhere) expect(other).toEqual(here);
		}).toPass({ timeout: 20_000 });
	}
	for (const page of pages) await page.context().close();
});

test('a clock that is set back or forth in a talk stops nothing', async ({ page, context }) => {
	await context.clock.install({ time: new Date('2026-11-01T06:30:00Z') });
	await page.goto(`/present/notes/#${MID}`);
	await page.locator(`[data-now="${MID}"]`).waitFor();
	await page.keyboard.press('PageDown');
	await expect(page.locator('[data-timer]')).toHaveText('0:00');
	await context.clock.setSystemTime(new Date('2026-11-01T05:30:00Z'));
	await context.clock.runFor(1000);
	await expect(page.locator('[data-timer]')).toHaveText(/^\d+:\d\d$/);
	await page.keyboard.press('PageDown');
	await context.clock.setSystemTime(new Date('2027-03-14T12:00:00Z'));
	await context.clock.runFor(1000);
	await expect(page.locator('[data-timer]')).toHaveText(/^\d+:\d\d$/);
	await page.keyboard.press('Home');
	await expect(page.locator('[data-now="committee-room"]')).toBeVisible();
	await context.clock.setSystemTime(new Date('2026-11-01T06:30:00Z'));
	await page.goto('/present/?after#committee-room');
	await at(page, 'committee-room');
	expect(await page.locator('.deck-count').textContent()).toMatch(/^Step 1 of|^1 of/);
});

test('a reload in the midst of a fast scroll comes back to an honest step', async ({ page }) => {
	await page.goto('/');
	await live(page);
	await jump(page, MID);
	await page.mouse.move(300, 300);
	for (let turn = 0; turn < 6; turn++) await page.mouse.wheel(0, 500);
	await page.reload();
	await live(page);
	expect(await honest(page)).not.toBeNull();
});
