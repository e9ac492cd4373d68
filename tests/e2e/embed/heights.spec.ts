import type { Frame, Page } from '@playwright/test';
import { expect, formOf, test } from './hosts';

/** The real libraries that size frames, and stand-ins for rules that no package carries. */
const HOSTS = [
	'pym',
	'frames',
	'sidechain',
	'iframe-resizer-4',
	'iframe-resizer-5',
	'open-iframe-resizer',
	'embedly',
	'wordpress'
] as const;

/** WordPress gives the story this much, and nothing more than its most. */
const STEPPER = 760;
const WORDPRESS_MOST = 1000;

/** Height of what a frame shows, as the frame itself sees it. */
const content = (frame: Frame): Promise<number> =>
	frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));

/** Height that the host gave to the frame's inside. */
const given = (page: Page): Promise<number> =>
	page
		.locator('iframe')
		.first()
		.evaluate((frame) => frame.clientHeight);

/** Waits until the frame is as tall as its content, and writes down how long that took: two busy cores say little about time. */
async function fits(page: Page, frame: Frame, host: string, what: string): Promise<void> {
	const began = Date.now();
	const off = async () => {
		const tall = await content(frame);
		const stepper = (await formOf(frame)) === 'stepper';
		const most = host === 'wordpress' ? WORDPRESS_MOST : Infinity;
		return Math.abs((await given(page)) - Math.min(stepper ? STEPPER : tall, most));
	};
	await expect
		.poll(off, { message: 'px between frame and content', intervals: [50], timeout: 10_000 })
		.toBeLessThanOrEqual(1);
	test.info().annotations.push({ type: what, description: `${Date.now() - began} ms` });
}

for (const host of HOSTS) {
	for (const path of ['/embed/', '/embed/decider/']) {
		for (const space of ['0', '1500']) {
			const where = space === '0' ? 'in sight' : '1500 px below the fold';
			test(`E2: ${host} gives ${path} its height, ${where}`, async ({
				page,
				host: open,
				frame,
				faults
			}) => {
				await open(host, { path, space });
				const inside = await frame();
				const form = { '/embed/decider/': 'chart', '/embed/': 'stacked' }[path];
				await expect
					.poll(() => formOf(inside))
					.toBe(host === 'wordpress' && path === '/embed/' ? 'stepper' : form);
				await fits(page, inside, host, 'until it fits');

				const before = await content(inside);
				// Opened by script: a click would bring the frame into sight.
				await inside.evaluate(() => {
					const table = document.querySelector('details');
					if (table) table.open = true;
				});
				if (form === 'chart' || host !== 'wordpress')
					await expect.poll(() => content(inside)).toBeGreaterThan(before + 20);
				await fits(page, inside, host, 'until the growth fits');
				expect(await page.evaluate(() => scrollY)).toBe(0);
				faults.none({ fontsMayFail: host === 'wordpress' });
			});
		}
	}
}

interface Heard {
	readonly title: string;
	readonly height: number;
	readonly at: number;
}

for (const path of ['/embed/', '/embed/decider/']) {
	test(`E7: no height loop under a naive resizer: ${path} for 30 s at three widths`, async ({
		page,
		host,
		faults
	}) => {
		await page.route('**/*.woff2', async (route) => {
			await new Promise((done) => setTimeout(done, 600));
			await route.continue();
		});
		await host('naive', { path });
		await page.waitForFunction(() => performance.now() > 31_000, undefined, { timeout: 40_000 });
		const { heard, loaded } = await page.evaluate(() => ({
			heard: (window as unknown as { heard: Heard[] }).heard,
			loaded: performance.getEntriesByType('navigation').at(0)?.toJSON().loadEventEnd as number
		}));
		for (const width of ['Narrow', 'Middle', 'Wide']) {
			const own = heard.filter(({ title }) => title === width);
			expect(own.length, `${width} told its height`).toBeGreaterThan(0);
			const settled = own.filter(({ at }) => at > loaded + 2000);
			const last = own.filter(({ at }) => at <= loaded + 2000).at(-1)?.height;
			expect(settled.filter(({ height }) => height !== last)).toEqual([]);
			expect(settled.length, `${width}: messages after it settled`).toBeLessThanOrEqual(10);
		}
		faults.none();
	});
}
