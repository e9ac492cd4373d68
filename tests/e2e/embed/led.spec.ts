import type { CDPSession, Page } from '@playwright/test';
import { expect, next, pin, place, rest, stands, stepIn, stepsIn, test, walk } from './hosts';

/** Scrolls the page at a steady speed, as a wheel does, without waiting for it to end. */
function glide(cdp: CDPSession, px: number, speed: number): Promise<unknown> {
	return cdp.send('Input.synthesizeScrollGesture', {
		x: 500,
		y: 400,
		yDistance: -px,
		speed,
		gestureSourceType: 'mouse'
	});
}

/** Writes down the frame's top in each animation frame of the page, until told to stop. */
const sample = (page: Page): Promise<void> =>
	page.evaluate(() => {
		const frame = document.querySelector('iframe');
		const own = window as unknown as { tops: { top: number; scroll: number }[] };
		own.tops = [];
		const look = () => {
			own.tops.push({ top: frame?.getBoundingClientRect().top ?? NaN, scroll: scrollY });
			requestAnimationFrame(look);
		};
		look();
	});

for (const busy of [false, true]) {
	for (const speed of [600, 1800]) {
		const how = busy ? 'while the page is blocked 80 of every 250 ms' : 'on a calm page';
		test(`E3: the graphic stays where it is pinned at ${speed} px/s, ${how}`, async ({
			page,
			host,
			frame,
			faults
		}) => {
			await host('ours');
			const inside = await frame();
			await stands(inside, 'led');
			const ids = await stepsIn(inside);
			await pin(page);
			const from = await stepIn(inside);

			if (busy)
				await page.evaluate(() => {
					setInterval(() => {
						const began = performance.now();
						while (performance.now() - began < 80);
					}, 250);
				});
			await sample(page);
			const cdp = await page.context().newCDPSession(page);
			await glide(cdp, speed * 3, speed);
			const tops = await page.evaluate(
				() => (window as unknown as { tops: { top: number; scroll: number }[] }).tops
			);

			const scrolls = tops.map(({ scroll }) => scroll);
			expect(Math.max(...scrolls) - Math.min(...scrolls)).toBeGreaterThan(speed * 2.5);
			const still = tops.filter(({ top }) => Math.abs(top) <= 1);
			expect(still.length / tops.length).toBeGreaterThanOrEqual(0.99);
			await expect.poll(() => stepIn(inside)).not.toBe(from);
			expect(ids.indexOf((await stepIn(inside)) ?? '')).toBeGreaterThan(ids.indexOf(from ?? ''));
			faults.none();
		});
	}
}

test('E3: the reader comes to every step, in order, and back', async ({ page, host, frame }) => {
	await host('ours');
	const inside = await frame();
	await stands(inside, 'led');
	const ids = await stepsIn(inside);
	const reach = async (index: number) => {
		await page.evaluate((step) => {
			const top =
				(document.querySelector('line-story')?.getBoundingClientRect().top ?? 0) + scrollY;
			scrollTo(0, top + innerHeight * (0.75 * step + 0.1));
		}, index);
		await expect.poll(() => stepIn(inside)).toBe(ids[index]);
	};
	for (const index of ids.keys()) await reach(index);
	await reach(3);
	await reach(0);
});

test('E3: Next in the frame takes the page along', async ({ page, host, frame }) => {
	await host('ours');
	const inside = await frame();
	await stands(inside, 'led');
	const ids = await stepsIn(inside);
	await pin(page);
	const before = (await place(page)).scroll;
	expect(await next(inside)).toBe(ids[1]);
	await expect.poll(async () => (await place(page)).scroll).toBeGreaterThan(before + 300);
	await rest(page);
	expect(await stepIn(inside)).toBe(ids[1]);
});

test('E3: a host script that comes after the frame still leads', async ({
	page,
	host,
	guest,
	frame
}) => {
	await host('bare');
	const inside = await frame();
	await stands(inside, 'stepper');
	await page.addScriptTag({ url: `${guest}/embed.js` });
	await stands(inside, 'led');
});

for (const hostile of ['overflow-x', 'overflow-wrapper']) {
	test(`E4: recovers where the page's own styles keep the frame from sticking: ${hostile}`, async ({
		page,
		host,
		frame,
		faults
	}) => {
		await host('ours', { hostile });
		const inside = await frame();
		await stands(inside, 'led');
		await page.mouse.move(500, 400);
		const start = await place(page);
		// How long the story takes from the first scroll to its buttons, told by the page itself.
		await page.evaluate(() => {
			const own = window as unknown as { first?: number; recovered?: number };
			addEventListener('scroll', () => (own.first ??= performance.now()));
			const holder = document.querySelector<HTMLElement>('line-story');
			if (!holder) return;
			new MutationObserver(() => {
				if (holder.style.minHeight === '') own.recovered ??= performance.now();
			}).observe(holder, { attributes: true });
		});
		await page.mouse.wheel(0, Math.ceil(start.top) + 200);
		await stands(inside, 'stepper');
		const after = await page.evaluate(() => {
			const { first = NaN, recovered = NaN } = window as unknown as Record<string, number>;
			const holder = document.querySelector('line-story')?.getBoundingClientRect();
			const inner = document.querySelector('iframe')?.getBoundingClientRect();
			return {
				took: recovered - first,
				gap: (holder?.height ?? NaN) - (inner?.height ?? NaN),
				bottom: inner?.bottom ?? NaN
			};
		});
		// Half a second on a machine of its own; two busy cores get more.
		expect(after.took).toBeLessThan(2000);
		expect(after.gap).toBeLessThan(800);
		expect(after.bottom, 'the frame is still in sight').toBeGreaterThan(200);
		await walk(inside);
		faults.none();
	});
}
