import { gzipSync } from 'node:zlib';
import { expect, guestOf, rest, stands, stepsIn, test } from './hosts';

test('E16: the host script weighs at most 4 kB', async ({ request, guest }) => {
	const script = await (await request.get(`${guest}/embed.js`)).body();
	expect(gzipSync(script).length).toBeLessThanOrEqual(4096);
	const text = script.toString('utf8');
	expect(text).not.toMatch(/\beval\(|new Function|innerHTML|insertAdjacentHTML|document\.write/);
});

test('E16: runs under a strict policy, and twice is once', async ({
	page,
	host,
	frame,
	faults
}) => {
	// Counts who listens for messages on the host page.
	await page.addInitScript(() => {
		const own = window as unknown as { listeners: number };
		own.listeners = 0;
		const { addEventListener: add, removeEventListener: take } = window;
		window.addEventListener = (...args: Parameters<typeof add>) => {
			if (args[0] === 'message') own.listeners++;
			add.apply(window, args);
		};
		window.removeEventListener = (...args: Parameters<typeof take>) => {
			if (args[0] === 'message') own.listeners--;
			take.apply(window, args);
		};
	});
	const listeners = () =>
		page.evaluate(() => (window as unknown as { listeners: number }).listeners);
	await host('twice', { csp: 'strict' });
	const inside = await frame();
	await stands(inside, 'led');
	const steps = (await stepsIn(inside)).length;
	expect(await page.locator('line-story > div').count()).toBe(steps + 1);
	await page.waitForLoadState('networkidle');
	expect(await listeners()).toBe(1);
	const style = await page.locator('iframe').evaluate((one) => {
		const { position, borderTopWidth } = getComputedStyle(one);
		return { position, borderTopWidth };
	});
	expect(style).toEqual({ position: 'sticky', borderTopWidth: '0px' });
	faults.none();

	// Taken out, it leaves nothing behind.
	const left = await page.evaluate(() => {
		const story = document.querySelector<HTMLElement>('line-story');
		story?.remove();
		const inner = story?.querySelector('iframe');
		return {
			marks: story?.querySelectorAll('div').length,
			holder: story?.getAttribute('style') ?? '',
			position: inner?.style.position,
			height: inner?.getAttribute('height')
		};
	});
	expect(left).toEqual({ marks: 0, holder: '', position: '', height: '760' });
	expect(await listeners()).toBe(0);
	faults.none();
});

test('E16: put back into the page, it leads again', async ({ page, host, guest }) => {
	await host('ours');
	await stands(await guestOf(page, guest), 'led');
	await page.evaluate(() => {
		const story = document.querySelector('line-story');
		const parent = story?.parentElement;
		story?.remove();
		if (story) parent?.append(story);
	});
	await expect.poll(() => page.locator('line-story > div').count()).toBeGreaterThan(10);
	await stands(await guestOf(page, guest), 'led');
});

test('E16: a frame that has left our origin is not heard', async ({ page, host, hosts, guest }) => {
	await host('ours', { path: '/embed/decider/' });
	await guestOf(page, guest);
	await page.evaluate(
		(liar) => {
			document.querySelector('iframe')?.contentWindow?.location.replace(liar);
		},
		`${hosts}/liar.html?guest=${encodeURIComponent(guest)}`
	);
	await expect.poll(() => page.frames().some((one) => one.url().includes('/liar.html'))).toBe(true);
	const liar = page.frames().find((one) => one.url().includes('/liar.html'));
	await liar?.waitForLoadState();
	await page.evaluate(() => new Promise((done) => setTimeout(done)));
	await rest(page);
	expect(await page.locator('line-story > div').count()).toBe(0);
	expect(await liar?.evaluate(() => (window as unknown as { answered: boolean }).answered)).toBe(
		false
	);
});
