import { axe } from '../axe';
import { at, openDeck } from '../deck';
import { apart, picture } from '../picture';
import { textFaults } from '../plot-text';
import { clickInPlace, expect, jump, open, settled, stepIds, test, wheelTo } from '../support';

/*
 * The second city's story, in Hebrew, moves as the first one does: nothing in it is made for it. Every test also holds
 * that nothing is said on the console, no file is missing and no other host is asked.
 */
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Its story is short. */
const LEAST = 12;

test('runs from right to left, in its own letters, and never sideways', async ({ page }) => {
	await open(page);
	const shell = page.locator('html');
	await expect(shell).toHaveAttribute('dir', 'rtl');
	await expect(shell).toHaveAttribute('lang', 'he');
	for (const id of await stepIds(page, LEAST)) {
		await jump(page, id);
		const { wide, faces } = await page.evaluate(() => {
			const page = document.documentElement;
			return {
				wide: page.scrollWidth - page.clientWidth,
				// A face that is not there is never asked for, and nothing would say so.
				faces: [...document.fonts].filter(
					({ status, unicodeRange }) => status === 'loaded' && /U\+0?590/i.test(unicodeRange)
				).length
			};
		});
		expect(wide, `${id}: px that the page is wider than the window`).toBe(0);
		expect(faces, `${id}: faces of its letters that have come`).toBeGreaterThan(0);
	}
});

test('each step looks the same by scrolling down and up, by its address and by the next button', async ({
	page,
	browserName
}) => {
	test.setTimeout(120_000);
	await open(page);
	await page.mouse.move(200, 200);
	const ids = await stepIds(page, LEAST);
	const pattern = new Map<string, string>();
	const looksTheSame = (id: string) =>
		expect
			.poll(async () => apart(await picture(page, id), pattern.get(id) ?? '', browserName))
			.toEqual([]);
	for (const id of ids) {
		await wheelTo(page, id, 110);
		pattern.set(id, await picture(page, id));
	}
	expect(new Set(pattern.values()).size).toBe(ids.length);
	for (const id of [...ids].reverse()) {
		await wheelTo(page, id, -110);
		await looksTheSame(id);
	}
	const next = page.locator('.stepper button').last();
	for (const id of ids.slice(1)) {
		await clickInPlace(next);
		await settled(page, id);
		await looksTheSame(id);
	}
	for (const id of ids) {
		await page.goto('about:blank');
		await open(page, `/#${id}`);
		await settled(page, id);
		await looksTheSame(id);
	}
});

test('axe finds nothing at any chapter', async ({ page }) => {
	test.setTimeout(120_000);
	await open(page);
	const first = await page
		.locator('.chapter')
		.evaluateAll((all) => all.map((one) => one.querySelector('[data-step]')?.id ?? ''));
	expect(first.length).toBeGreaterThan(3);
	for (const id of first) {
		await jump(page, id);
		expect(await axe(page), id).toEqual([]);
	}
});

test('words in a picture are legible: inside it, none on another', async ({ page }) => {
	await open(page);
	for (const id of await stepIds(page, LEAST)) {
		await jump(page, id);
		expect(await page.evaluate(textFaults, id), id).toEqual([]);
	}
});

test('its deck shows a step for a key; the arrow to the left is onward', async ({ page }) => {
	await open(page);
	const [first = ''] = await stepIds(page, LEAST);
	await openDeck(page, first);
	const step = page.locator('.deck [data-step]');
	for (const [onward, back] of [
		['PageDown', 'PageUp'],
		['ArrowLeft', 'ArrowRight']
	] as const) {
		await at(page, first);
		await page.keyboard.press(onward);
		await expect(step).not.toHaveAttribute('data-step', first);
		await page.keyboard.press(back);
		await at(page, first);
	}
});

test('is whole without scripts', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const plain = await context.newPage();
	await plain.goto(baseURL ?? '');
	const steps = await plain.locator('.scroll-stage .step').count();
	expect(steps).toBeGreaterThanOrEqual(LEAST);
	await expect(plain.locator('.step .still figure')).toHaveCount(steps);
	await expect(plain.locator('.step .still figure').first()).toBeVisible();
	await context.close();
});
