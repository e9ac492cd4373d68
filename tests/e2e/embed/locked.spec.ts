import { expect, next, pin, stands, stepIn, stepsIn, test, walk } from './hosts';

test('E5: works with an origin of its own, no CORS headers', async ({
	host,
	page,
	frame,
	faults
}) => {
	await host('sandbox');
	const inside = await frame();
	expect(await inside.evaluate(() => origin)).toBe('null');
	await stands(inside, 'stepper');
	await walk(inside);
	await host('sandbox', { path: '/embed/decider/' });
	const chart = await frame();
	await chart.locator('summary').first().click();
	await expect(chart.locator('table').first()).toBeVisible();
	await expect(chart.locator('.figure').first()).toBeVisible();
	await expect(page.locator('iframe')).toBeVisible();
	faults.none({ fontsMayFail: true });
});

test('E5: works where storage is blocked', async ({ page, context, host, frame, faults }) => {
	await context.addInitScript(() => {
		const refuse = {
			get: (): never => {
				throw new DOMException('Access is denied for this document.', 'SecurityError');
			}
		};
		for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
			Object.defineProperty(window, name, refuse);
		Object.defineProperty(Document.prototype, 'cookie', refuse);
	});
	await host('bare');
	const inside = await frame();
	const storage = await inside.evaluate(() => {
		try {
			return typeof localStorage;
		} catch {
			return 'refused';
		}
	});
	expect(storage).toBe('refused');
	await stands(inside, 'stepper');
	await walk(inside);
	await host('ours');
	const led = await frame();
	await stands(led, 'led');
	const ids = await stepsIn(led);
	await pin(page);
	expect(await next(led)).toBe(ids[1]);
	expect(await stepIn(led)).toBe(ids[1]);
	faults.none();
});

for (const [name, path] of [
	['ours', '/embed/'],
	['bare', '/embed/'],
	['pym', '/embed/decider/']
] as const) {
	test(`E12: needs no consent: ${name} with ${path}`, async ({
		page,
		context,
		host,
		hosts,
		guest,
		frame
	}) => {
		const [asked, cookies]: [string[], string[]] = [[], []];
		page.on('request', (request) => {
			const { origin } = new URL(request.url());
			if (origin !== hosts) asked.push(origin);
		});
		page.on('response', async (response) => {
			const headers = await response.headersArray();
			if (headers.some((header) => header.name.toLowerCase() === 'set-cookie'))
				cookies.push(response.url());
		});
		await host(name, { path });
		const inside = await frame();
		if (path === '/embed/') await next(inside);
		await page.waitForLoadState('networkidle');
		expect([...new Set(asked)]).toEqual([guest]);
		expect(cookies).toEqual([]);
		expect(await context.cookies()).toEqual([]);
		for (const one of [inside, page.mainFrame()]) {
			// A browser may refuse frames of other sites any storage: then nothing is kept either.
			const kept = await one.evaluate(async () => {
				const left = async (look: () => unknown) => {
					try {
						return await look();
					} catch {
						return 0;
					}
				};
				return [
					await left(() => document.cookie.length),
					await left(() => localStorage.length),
					await left(() => sessionStorage.length),
					await left(async () => (await indexedDB.databases()).length),
					await left(async () => (await navigator.serviceWorker.getRegistrations()).length)
				];
			});
			expect(kept).toEqual([0, 0, 0, 0, 0]);
		}
	});
}
