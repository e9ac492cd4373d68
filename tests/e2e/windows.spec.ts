import { expect, honest, jump, live, open, settled, stepIds, test } from './support';

const MID = 'thirteen-to-nothing';
const LIVE = /\/_app\/immutable\/live\/story\./;

test('a phone that lies on its side shows the picture beside the words, whole, and it follows them', async ({
	page
}) => {
	for (const [width, height] of [
		[844, 390],
		[667, 375]
	] as const) {
		await page.setViewportSize({ width, height });
		await open(page);
		for (const id of ['where-things-fall', MID]) {
			await jump(page, id);
			const { figure, plot, title } = await page.evaluate((id) => {
				const step = document.getElementById(id);
				const place = step?.closest('.scene')?.querySelector('.scene-figure');
				const box = (one: Element | null | undefined) => one?.getBoundingClientRect().toJSON();
				return {
					figure: box(place),
					plot: box(place?.querySelector('.plot')),
					title: box(step?.querySelector('h3'))
				};
			}, id);
			expect(figure.bottom, 'the picture ends in the window').toBeLessThanOrEqual(height + 1);
			expect(plot.height, 'the plot').toBeGreaterThan(120);
			expect(title.left, 'the words are beside it').toBeGreaterThanOrEqual(figure.right);
		}
	}
});

test('where picture and words have no room together each step has its own picture, also on paper', async ({
	page
}) => {
	await page.setViewportSize({ width: 320, height: 256 });
	await open(page);
	const steps = (await stepIds(page)).length;
	const stills = page.locator('.step .still figure');
	await expect(stills).toHaveCount(steps);
	await expect(page.locator('.scene-figure:visible')).toHaveCount(0);
	await jump(page, MID);
	for (const type of ['beforeprint', 'afterprint']) {
		await page.evaluate((type) => void dispatchEvent(new Event(type)), type);
		await expect(stills, type).toHaveCount(steps);
	}
	// Room again: one picture follows, and no step has its own.
	await page.setViewportSize({ width: 390, height: 844 });
	await settled(page, MID);
	await expect(stills).toHaveCount(0);
	expect(await honest(page)).toBe(MID);
});

test('a reader’s own style sheet that doubles the words has each step’s own picture on a phone', async ({
	page
}) => {
	const double = () => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync('html { font-size: 200% !important }');
		document.adoptedStyleSheets = [sheet];
	};
	await page.setViewportSize({ width: 390, height: 844 });
	await open(page);
	// It comes to a page that is open.
	await expect(page.locator('.step .still figure')).toHaveCount(0);
	await page.evaluate(double);
	await expect(page.locator('.step .still figure')).not.toHaveCount(0);
	// And it is there from the first on.
	await page.addInitScript(double);
	await open(page, '/?doubled');
	const steps = (await stepIds(page)).length;
	await expect(page.locator('.step .still figure')).toHaveCount(steps);
	await expect(page.locator('.scene-figure:visible')).toHaveCount(0);
	const plot = page.locator(`[id="${MID}"] .still .plot`).first();
	expect((await plot.boundingBox())?.height).toBeGreaterThan(200);
	const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(wide, 'px that the page is wider than the window').toBeLessThanOrEqual(0);
	await jump(page, MID);
	// On a laptop there is room for both.
	await page.setViewportSize({ width: 1280, height: 900 });
	await settled(page, MID);
	await expect(page.locator('.step .still figure')).toHaveCount(0);
});

test('the words that are read are those that were served: waking leaves them alone', async ({
	page
}) => {
	let go: () => void = () => undefined;
	const held = new Promise<void>((done) => (go = done));
	await page.route(LIVE, async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/', { waitUntil: 'commit' });
	await expect(page.locator('.colophon a').last()).toBeAttached();
	const words = '.masthead *, .chapter-head *, .step *, .colophon nav *';
	const marked = await page.evaluate((words) => {
		const all = [...document.querySelectorAll(words)];
		for (const one of all) Object.assign(one, { wasServed: true });
		return all.length;
	}, words);
	go();
	await live(page);
	const kept = await page.evaluate(
		(words) => [...document.querySelectorAll(words)].filter((one) => 'wasServed' in one).length,
		words
	);
	expect(marked).toBeGreaterThan(500);
	expect(kept).toBe(marked);
	// Nor does the page carry them a second time, as data.
	const carried = await page.evaluate(() => document.getElementById('live-data')?.textContent);
	const said = await page.locator(`[id="${MID}"] > p`).first().textContent();
	expect(said?.length).toBeGreaterThan(20);
	expect(carried).not.toContain(said);
});
