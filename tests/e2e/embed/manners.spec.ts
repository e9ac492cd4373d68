import type { Page } from '@playwright/test';
import { expect, formOf, guestOf, place, rest, stands, stepIn, test } from './hosts';

/** What a frame must never change about the page around it. */
const state = (page: Page) =>
	page.evaluate(() => ({
		address: location.href,
		focus: document.activeElement?.tagName,
		scroll: scrollY,
		marks: document.querySelectorAll('line-story > div').length,
		heights: [...document.querySelectorAll('iframe')].map((frame) => frame.offsetHeight)
	}));

for (const name of ['bare', 'ours', 'pym', 'iframe-resizer-4', 'open-iframe-resizer']) {
	test(`E8: never moves the reader: ${name}`, async ({ page, host, frame }) => {
		await host(name);
		// The reader scrolls on at once, before the frame is there.
		await page.mouse.move(20, 300);
		await page.mouse.wheel(0, 100);
		await stands(await frame(), { bare: 'stepper', ours: 'led' }[name] ?? 'stacked');
		expect(await rest(page)).toBe(100);
		for (let turn = 1; turn <= 8; turn++) {
			await page.mouse.wheel(0, 200);
			await expect.poll(async () => (await place(page)).scroll).toBe(100 + turn * 200);
		}
		expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
		expect(await rest(page)).toBe(1700);
	});
}

test('E8: another frame that lies changes nothing', async ({
	page,
	host,
	guest,
	frame,
	faults
}) => {
	await host('forger');
	const inside = await frame();
	await stands(inside, 'led');
	const liar = page.frames().find((one) => one.url().includes('/liar.html'));
	if (!liar) throw new Error('no liar');
	const before = await state(page);
	expect(before.marks).toBeGreaterThan(10);
	const step = await stepIn(inside);
	await liar.evaluate(() => {
		const { lieToFrame, lieToPage } = window as unknown as Record<string, () => void>;
		lieToFrame?.();
		lieToPage?.();
	});
	// Words are heard in the order in which they were said: what our own script says comes after the lies.
	await page.evaluate(() => new Promise((done) => setTimeout(done)));
	await inside.evaluate(() => new Promise((done) => setTimeout(done)));
	await rest(page);
	expect(await state(page)).toEqual(before);
	expect(await formOf(inside)).toBe('led');
	expect(await stepIn(inside)).toBe(step);
	expect(inside.url().startsWith(`${guest}/embed/`)).toBe(true);
	expect(await liar.evaluate(() => (window as unknown as { answered: boolean }).answered)).toBe(
		false
	);
	faults.none();
});

test('E17: nothing is fetched while the frame is far below', async ({ page, host, guest }) => {
	const asked: string[] = [];
	page.on('request', (request) => {
		if (request.url().startsWith(`${guest}/embed/`)) asked.push(request.url());
	});
	await host('ours', { space: 'far' });
	await page.waitForLoadState('networkidle');
	expect(asked).toEqual([]);
	await page.locator('iframe').scrollIntoViewIfNeeded();
	await stands(await guestOf(page, guest), 'led');
	expect(asked).toHaveLength(1);
});

test('E17: draws nothing while out of sight', async ({ page, context, host, frame }) => {
	await context.addInitScript(() => {
		const own = window as unknown as { drawn: number };
		own.drawn = 0;
		const ask = window.requestAnimationFrame.bind(window);
		window.requestAnimationFrame = (then) => {
			own.drawn++;
			return ask(then);
		};
	});
	await host('bare');
	const inside = await frame();
	await stands(inside, 'stepper');
	// What moves as the reader leaves would wait in Firefox until it is seen again.
	await expect.poll(() => inside.evaluate(() => document.getAnimations().length)).toBe(0);
	await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
	await rest(page);
	const drawn = () => inside.evaluate(() => (window as unknown as { drawn: number }).drawn);
	const before = await drawn();
	// A second of the frame's own clock: timers run there, drawing does not.
	await inside.evaluate(() => new Promise((done) => setTimeout(done, 1000)));
	expect(await drawn()).toBe(before);
	expect(await inside.evaluate(() => document.getAnimations().length)).toBe(0);
});
