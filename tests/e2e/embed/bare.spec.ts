import { expect, next, place, rest, stands, stepIn, stepsIn, test, walk } from './hosts';

test('E1: the snippet works without its script', async ({ page, host, frame, faults }) => {
	await host('bare');
	const inside = await frame();
	await stands(inside, 'stepper');
	expect((await page.locator('iframe').boundingBox())?.height).toBe(760);
	await walk(inside);
	expect(await stepIn(inside)).toBe((await stepsIn(inside)).at(-1));

	await page.locator('iframe').hover({ position: { x: 300, y: 300 } });
	const before = await rest(page);
	await page.mouse.wheel(0, 400);
	await expect.poll(async () => (await place(page)).scroll).toBe(before + 400);
	faults.none();
});

test('E1: without any script every step stands there with its picture', async ({
	browser,
	guest,
	hosts
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${hosts}/bare.html?${new URLSearchParams({ guest })}`);
	const inside = page.frameLocator('iframe');
	await expect(inside.locator('[data-step] .step-title').last()).toBeVisible();
	const [steps, pictures] = [inside.locator('[data-step]'), inside.locator('[data-step] .figure')];
	expect(await pictures.count()).toBe(await steps.count());
	await context.close();
});

test('E6: ten steps leave the Back button as it was', async ({ page, host, hosts, frame }) => {
	await page.goto(`${hosts}/`);
	await host('bare');
	const inside = await frame();
	await stands(inside, 'stepper');
	const entries = await page.evaluate(() => history.length);
	for (let step = 0; step < 10; step++) await next(inside);
	expect(new URL(inside.url()).hash).toBe(`#${await stepIn(inside)}`);
	expect(await page.evaluate(() => history.length)).toBe(entries);
	await page.goBack();
	expect(page.url()).toBe(`${hosts}/`);
});

test('E6: nor do steps that our host script leads through', async ({
	page,
	host,
	hosts,
	frame
}) => {
	await page.goto(`${hosts}/`);
	await host('ours');
	const inside = await frame();
	await stands(inside, 'led');
	const ids = await stepsIn(inside);
	const entries = await page.evaluate(() => history.length);
	await page.mouse.move(400, 400);
	await expect(async () => {
		await page.mouse.wheel(0, 300);
		expect(ids.indexOf((await stepIn(inside)) ?? '')).toBeGreaterThanOrEqual(10);
	}).toPass({ timeout: 20_000, intervals: [50] });
	expect(await page.evaluate(() => history.length)).toBe(entries);
	await page.goBack();
	expect(page.url()).toBe(`${hosts}/`);
});

test('E18: a frame within a frame is a usable stepper', async ({ host, frame, faults }) => {
	await host('wrapper');
	const inside = await frame();
	await stands(inside, 'stepper');
	const ids = await stepsIn(inside);
	expect(await next(inside)).toBe(ids[1]);
	expect(await next(inside)).toBe(ids[2]);
	await inside.locator('[data-embed-go="-1"]').click();
	await expect.poll(() => stepIn(inside)).toBe(ids[1]);
	await expect(inside.locator('[aria-current="step"] .figure')).toBeInViewport();
	faults.none();
});
