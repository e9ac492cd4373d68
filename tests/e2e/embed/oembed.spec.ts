import { parse } from 'node-html-parser';
import { expect, next, stands, stepIn, test, walk } from './hosts';

test('E11: a pasted address under WordPress’s rules: a stepper of at most 1000 px, and the way out', async ({
	page,
	request,
	guest,
	host,
	frame
}) => {
	await page.goto(guest);
	const told = page.locator('link[rel="alternate"][type="application/json+oembed"]');
	const address = new URL((await told.getAttribute('href')) ?? '');
	const record = (await (await request.get(`${guest}${address.pathname}`)).json()) as {
		type: string;
		html: string;
	};
	expect(record.type).toBe('rich');
	const frames = parse(record.html)
		.querySelectorAll('iframe')
		.map((one) => new URL(one.getAttribute('src') ?? '').pathname);
	expect(frames).toEqual(['/embed/']);

	await host('wordpress', { path: frames[0] ?? '' });
	const inside = await frame();
	await stands(inside, 'stepper');
	const height = () => page.locator('iframe').evaluate((one) => one.clientHeight);
	await expect.poll(height).toBe(760);
	await walk(inside);
	expect(await height()).toBeLessThanOrEqual(1000);

	const step = await stepIn(inside);
	await inside.locator('a[data-embed-open]').click();
	await page.waitForURL((url) => url.origin === guest && url.pathname === '/');
	expect(new URL(page.url()).hash).toBe(`#${step}`);
});

test('E15: "Open" leads to the step that is shown', async ({
	page,
	guest,
	host,
	frame,
	faults
}) => {
	await host('bare');
	const inside = await frame();
	await stands(inside, 'stepper');
	for (let press = 0; press < 5; press++) await next(inside);
	const step = await stepIn(inside);
	await inside.locator('a[data-embed-open]').click();
	await page.waitForURL(`${guest}/#${step}`);
	await expect(page.locator(`[data-step="${step}"]`)).toHaveAttribute('aria-current', 'step');
	await expect(page.locator(`.scene-figure figure[data-view="${step}"]`)).toBeVisible();
	faults.none();
});
