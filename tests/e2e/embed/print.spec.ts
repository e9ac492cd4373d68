import type { Frame, Page } from '@playwright/test';
import { expect, stands, stepIn, test } from './hosts';

/** Headings of steps that are seen in a frame, and how many steps there are. */
const headings = (frame: Frame) =>
	frame.evaluate(() => ({
		steps: document.querySelectorAll('[data-step]').length,
		seen: [...document.querySelectorAll('[data-step] .step-title')].filter((one) =>
			one.checkVisibility()
		).length,
		tall: Math.ceil(document.body.getBoundingClientRect().height)
	}));

const given = (page: Page) => page.locator('iframe').evaluate((one) => one.clientHeight);

for (const [name, form] of [
	['ours', 'led'],
	['pym', 'stacked']
] as const) {
	test(`E13: on the paper of a host page every step is there: ${form}`, async ({
		page,
		host,
		frame,
		faults
	}) => {
		await host(name);
		const inside = await frame();
		await stands(inside, form);
		await page.emulateMedia({ media: 'print' });
		const { steps, seen } = await headings(inside);
		expect(seen).toBe(steps);
		// Nothing is cut off: the frame is as tall as what stands in it.
		await expect
			.poll(async () => (await given(page)) - (await headings(inside)).tall, 'room in the frame')
			.toBeGreaterThanOrEqual(-1);
		await page.emulateMedia({ media: 'screen' });
		await stands(inside, form);
		faults.none();
	});
}

test('E13: one step at a time prints that step and the address of the story', async ({
	page,
	host,
	frame,
	guest
}) => {
	await host('bare');
	const inside = await frame();
	await stands(inside, 'stepper');
	const step = await stepIn(inside);
	await page.emulateMedia({ media: 'print' });
	const printed = await inside.evaluate(() => ({
		seen: [...document.querySelectorAll('[data-step]')]
			.filter((one) => one.checkVisibility())
			.map(({ id }) => id),
		open: document.querySelector('.frame-open')
	}));
	expect(printed.seen).toEqual([step]);
	const address = await inside
		.locator('.frame-open a')
		.evaluate((link) => getComputedStyle(link, '::after').content);
	expect(address).toContain(guest.replace('http://', ''));
});
