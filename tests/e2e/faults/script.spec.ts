import type { Page, Route } from '@playwright/test';
import { honest, jump, live, settled } from '../support';
import { CHARTS, CHART_FILES, MID, expect, scenesStand, test, wordsStay } from './holds';

/* Scripts and data that are lost, cut, something else, slow, or fail when they run. */

type Spoil = (route: Route) => Promise<void>;
const spoils: Record<string, Spoil> = {
	'is lost': (route) => route.abort(),
	'is cut in half': async (route) => {
		const response = await route.fetch();
		const body = await response.text();
		await route.fulfill({ response, body: body.slice(0, body.length / 2) });
	},
	'is a page': (route) => route.fulfill({ contentType: 'text/html', body: '<p>' }),
	'is refused': (route) => route.fulfill({ status: 500, body: '' }),
	throws: (route) =>
		route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("spoilt")' })
};

for (const [what, spoil] of Object.entries(spoils)) {
	test(`where the script ${what} the words and pictures stay`, async ({ page, faults }) => {
		await page.route('**/*.js', spoil);
		const asked = page.waitForRequest('**/*.js');
		await page.goto('/', { waitUntil: 'load' });
		await asked;
		await wordsStay(page);
		await scenesStand(page, () => 'served');
		// Nothing of ours has run: that the script did not start is all that there is to tell.
		faults.splice(0);
	});
}

for (const what of ['is lost', 'is cut in half', 'is a page']) {
	const spoil = spoils[what] as Spoil;
	test(`where a chart's file or its data ${what} its scenes show each step's picture, the others live on`, async ({
		page
	}) => {
		// Each chart loses its functions in one round, its data in another, and nothing in the third.
		for (const round of [0, 1, 2]) {
			await test.step(`round ${round + 1}`, async () => {
				const kept = (chart: string) => (CHARTS.indexOf(chart) + round) % 3;
				await page.unrouteAll();
				await page.route(new RegExp(`${CHART_FILES.source}|/chart-data/`), (route) => {
					const { pathname } = new URL(route.request().url());
					const chart = /([\w-]+)\.[^/]*$/.exec(pathname)?.[1] ?? '';
					const spoilt = kept(chart) === (pathname.endsWith('.js') ? 0 : 1);
					return spoilt ? spoil(route) : route.continue();
				});
				await page.goto(`/?round=${round}`);
				await live(page);
				await scenesStand(page, (chart) => (kept(chart) === 2 ? 'live' : 'lost'));
				await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), MID);
				expect(await honest(page)).toBe(MID);
			});
		}
	});
}

test('while a chart takes its time the served picture stands, and then it moves', async ({
	page
}) => {
	const held: Route[] = [];
	let open = false;
	await page.route(CHART_FILES, (route) => {
		if (open) return route.continue();
		held.push(route);
		return undefined;
	});
	// In Firefox a page has not loaded before the modules that it asked for by then have come.
	await page.goto('/', { waitUntil: 'domcontentloaded' });
	await live(page);
	await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), 'where-things-fall');
	await expect(page.locator('[aria-current="step"]')).toHaveAttribute('id', 'where-things-fall');
	const figure = page.locator('.scene-figure figure').first();
	// Picture and caption are of the same step.
	await expect(figure).toHaveAttribute('data-view', 'committee-room');
	await expect(
		figure.locator('.figure-caption:not(.waiting) [id$="-committee-room"]')
	).toBeVisible();
	open = true;
	for (const route of held) await route.continue();
	await settled(page, 'where-things-fall');
});

test('on the big screen a chart that does not come is told in words', async ({ page }) => {
	await page.route(CHART_FILES, (route) => route.abort());
	await page.goto(`/present/#${MID}`);
	await live(page);
	await expect(page.locator('.deck .plot-failed')).toContainText(/In words, .{40}/);
	await expect(page.locator('.deck .slide-title')).toHaveText(/\w/);
	await page.keyboard.press('PageDown');
	await expect(page.locator(`.deck [data-step="${MID}"]`)).toHaveCount(0);
	await expect(page.locator('.deck .slide-title')).toHaveText(/\w/);
});

/** Appends code to every chart's module, where `chart` is the chart. */
async function alter(page: Page, code: (id: string) => string): Promise<void> {
	await page.route(CHART_FILES, async (route) => {
		const response = await route.fetch();
		const body = await response.text();
		const [, name = '', id = ''] = /export\s*\{\s*([\w$]+) as (\w+)Chart\b/.exec(body) ?? [];
		expect(name, `${route.request().url()} exports a chart`).toMatch(/\w/);
		await route.fulfill({
			response,
			body: `${body}\n;{ const chart = ${name}; const fail = () => { throw new Error('spoilt'); };\n${code(id)} }`
		});
	});
}

test('a chart that fails as it begins leaves its pictures or words, and the others live', async ({
	page
}) => {
	const failing = (chart: string) => CHARTS.indexOf(chart) % 3;
	await alter(page, (id) => ['chart.controls = fail', 'chart.draw = fail', ''][failing(id)] ?? '');
	await page.goto('/');
	await live(page);
	await scenesStand(
		page,
		(chart) => (['lost', 'words', 'live'] as const)[failing(chart)] ?? 'live'
	);
	await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), MID);
	await expect(page.locator('[aria-current="step"]')).toHaveAttribute('id', MID);
});

test('a table that cannot be made leaves its picture, and words in its place', async ({ page }) => {
	await alter(page, () => 'chart.table = fail');
	await page.goto('/');
	await live(page);
	await jump(page, MID);
	const figure = page.locator('.scene', { has: page.locator(`[id="${MID}"]`) }).locator('figure');
	await figure.locator('.figure-table summary').click();
	await expect(figure.locator('.figure-words')).toHaveText(/.{40}/);
	await expect(figure.locator('table')).toHaveCount(0);
	await expect(figure.locator('.plot-layers')).toBeVisible();
	await jump(page, 'twenty-four-years');
});

test('a chart that fails at a later step gives its words, and the others live on', async ({
	page
}) => {
	await alter(
		page,
		// Every view but the first that is asked for fails, also where it is drawn before it is shown.
		(id) =>
			id === 'line'
				? `const draw = chart.draw; let first; chart.draw = (data, view, ...rest) => (first ??= view) === view ? draw(data, view, ...rest) : fail()`
				: ''
	);
	await page.goto('/');
	await live(page);
	await jump(page, 'committee-room');
	await page.evaluate(() => document.getElementById('where-things-fall')?.scrollIntoView());
	await expect(page.locator('[aria-current="step"]')).toHaveAttribute('id', 'where-things-fall');
	const words = page.locator('.scene-figure').first().locator('.plot-failed');
	await expect(words).toContainText(/In words, .{40}/);
	const said = await words.textContent();
	await page.evaluate(() => document.getElementById('how-far-this-goes')?.scrollIntoView());
	await expect(words, 'the words are of the step that is read').not.toHaveText(said ?? '');
	await jump(page, MID);
});

test('a page that breaks off past its middle can be read as far as it came', async ({ page }) => {
	await page.route('**/', async (route) => {
		const response = await route.fetch();
		const body = await response.text();
		await route.fulfill({ response, body: body.slice(0, body.length * 0.6) });
	});
	await page.goto('/');
	expect(await page.locator('[data-step] h3').count()).toBeGreaterThan(10);
	await expect(page.locator('h1')).toBeVisible();
	await page.locator('[data-step] h3').nth(9).scrollIntoViewIfNeeded();
	await expect(page.locator('[data-step] h3').nth(9)).toBeInViewport();
});
