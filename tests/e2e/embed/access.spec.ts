import { axe } from '../axe';
import { expect, next, rest, stands, stepIn, test } from './hosts';

for (const [name, path, form] of [
	['bare', '/embed/', 'stepper'],
	['ours', '/embed/', 'led'],
	['embedly', '/embed/', 'stacked'],
	['bare', '/embed/decider/', 'chart']
] as const) {
	test(`E9: a checker finds nothing in the frame: ${form}`, async ({ page, host, frame }) => {
		// axe asks its frames from outside, and takes its time in a long one.
		test.setTimeout(150_000);
		await host(name, { path });
		await stands(await frame(), form);
		// A chart on its own is a figure, not a page with a headline.
		const without = form === 'chart' ? ['page-has-heading-one'] : [];
		expect(await axe(page, { at: ['iframe'], without })).toEqual([]);
		expect(await page.locator('iframe').getAttribute('title')).toBe('The story');
	});
}

test('E9: steps are headings in order, below those of their chapters', async ({ host, frame }) => {
	await host('embedly');
	const inside = await frame();
	await stands(inside, 'stacked');
	const [levels, steps] = await inside.evaluate(() => [
		[...document.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1])),
		[...document.querySelectorAll('[data-step]')].map(
			(step) => step.querySelectorAll('h2, h3, h4').length
		)
	]);
	expect(Math.min(...steps)).toBeGreaterThanOrEqual(1);
	for (const [at, level] of levels.entries())
		expect(level - (levels[at - 1] ?? level)).toBeLessThanOrEqual(1);
});

for (const path of ['/embed/', '/embed/decider/']) {
	test(`E9: Tab reaches every control of ${path} and leaves the frame`, async ({
		page,
		host,
		frame
	}) => {
		await host('bare', { path });
		const inside = await frame();
		await stands(inside, path === '/embed/' ? 'stepper' : 'chart');
		const wanted = await inside.evaluate(
			() =>
				[...document.querySelectorAll<HTMLElement>('a[href], button, summary')].filter(
					(one) => one.checkVisibility({ visibilityProperty: true }) && one.tabIndex >= 0
				).length
		);
		expect(wanted).toBeGreaterThan(1);
		await page.locator('#before').focus();
		const reached = new Set<string>();
		for (let press = 0; press < wanted + 12; press++) {
			await page.keyboard.press('Tab');
			const at = await page.evaluate(() => document.activeElement?.id);
			if (at === 'after') break;
			const control = await inside.evaluate(() => {
				const all = [...document.querySelectorAll('a[href], button, summary')];
				return document.activeElement ? all.indexOf(document.activeElement) : -1;
			});
			if (control >= 0) reached.add(String(control));
		}
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('after');
		expect(reached.size).toBe(wanted);
	});

	test(`E9: controls of ${path} are large enough for a finger`, async ({ host, frame }) => {
		await host('bare', { path });
		const inside = await frame();
		await stands(inside, path === '/embed/' ? 'stepper' : 'chart');
		const small = await inside.evaluate(() =>
			[...document.querySelectorAll<HTMLElement>('button, summary, .frame-open a, .frame-foot a')]
				.filter((one) => one.checkVisibility() && one.getBoundingClientRect().height > 0)
				.map((one) => ({ text: one.textContent?.trim(), box: one.getBoundingClientRect() }))
				.filter(({ box }) => box.height < 44 || box.width < 44)
				.map(({ text, box }) => `${text}: ${box.width} × ${box.height}`)
		);
		expect(small).toEqual([]);
	});
}

test('E9: a step is announced only after the reader asked for it', async ({
	page,
	host,
	frame
}) => {
	await host('ours');
	const inside = await frame();
	await stands(inside, 'led');
	const first = await stepIn(inside);
	const focus = () =>
		inside.evaluate(() => {
			const { activeElement: now } = document;
			return now?.closest('[data-step]')?.id ?? now?.tagName;
		});
	await page.mouse.move(500, 400);
	await page.mouse.wheel(0, 1500);
	await expect.poll(() => stepIn(inside)).not.toBe(first);
	await rest(page);
	expect(await focus()).toBe('BODY');
	expect(await inside.locator('[aria-live], [role="status"], [role="alert"]').count()).toBe(0);
	const shown = await next(inside);
	await expect.poll(focus).toBe(shown);
	await rest(page);
	expect(await focus()).toBe(await stepIn(inside));
});
