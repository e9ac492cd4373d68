import { test, expect, type Page } from '@playwright/test';
import { jump, live, settled } from './support';

/* Here things go wrong on purpose, so this is Playwright's own test, which allows console errors. */
const MID = 'thirteen-to-nothing';

/** The words are there, and no error page took their place. */
async function wordsStay(page: Page): Promise<void> {
	await expect(page.locator('h1')).toBeVisible();
	await expect(page.locator('h1')).not.toHaveText(/^\d{3}$/);
	expect(await page.locator('[data-step] h3').count()).toBeGreaterThanOrEqual(40);
	await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), MID);
	await expect(page.locator(`[id="${MID}-title"]`)).toBeInViewport();
	// The picture, or in its place what it shows in words.
	await expect(page.locator('.scene-figure .plot').first()).toContainText(/\w/);
}

const replies: [string, (page: Page) => Promise<unknown>][] = [
	['is lost', (page) => page.route('**/*.js', (route) => route.abort())],
	[
		'is cut in half',
		(page) =>
			page.route('**/*.js', async (route) => {
				const response = await route.fetch();
				const body = await response.text();
				await route.fulfill({ response, body: body.slice(0, body.length / 2) });
			})
	],
	[
		'is a page',
		(page) =>
			page.route('**/*.js', (route) => route.fulfill({ contentType: 'text/html', body: '<p>' }))
	],
	[
		'is refused',
		(page) => page.route('**/*.js', (route) => route.fulfill({ status: 500, body: '' }))
	],
	[
		'throws',
		(page) =>
			page.route('**/*.js', (route) =>
				route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("spoilt")' })
			)
	]
];
for (const [what, spoil] of replies) {
	test(`where the script ${what} the words stay`, async ({ page }) => {
		await spoil(page);
		const asked = page.waitForRequest('**/*.js');
		await page.goto('/', { waitUntil: 'load' });
		await asked;
		await wordsStay(page);
	});
}

/** What a browser may lack. Each is code that runs before the page's own. */
const lacks: [string, () => void][] = [
	['without ResizeObserver', () => Reflect.deleteProperty(window, 'ResizeObserver')],
	[
		'with a ResizeObserver that throws',
		() => {
			window.ResizeObserver = class {
				constructor() {
					throw new Error('no');
				}
			} as unknown as typeof ResizeObserver;
		}
	],
	['without IntersectionObserver', () => Reflect.deleteProperty(window, 'IntersectionObserver')],
	[
		'with an IntersectionObserver that throws',
		() => {
			window.IntersectionObserver = class {
				constructor() {
					throw new Error('no');
				}
			} as unknown as typeof IntersectionObserver;
		}
	],
	['without matchMedia', () => Reflect.deleteProperty(window, 'matchMedia')],
	['without scrollend', () => Reflect.deleteProperty(window, 'onscrollend')],
	[
		'with storage that throws',
		() => {
			for (const name of ['localStorage', 'sessionStorage']) {
				Object.defineProperty(window, name, {
					get() {
						throw new DOMException('denied', 'SecurityError');
					}
				});
			}
		}
	]
];
for (const [what, take] of lacks) {
	test(`${what} the words stay and the step is right`, async ({ page }) => {
		await page.addInitScript(take);
		await page.goto('/');
		await live(page);
		await wordsStay(page);
		await jump(page, MID);
		await page.keyboard.press('End');
		const last = await page.locator('[data-step]').last().getAttribute('data-step');
		await settled(page, last ?? '');
	});
}

test('where the address may not be written the step is right', async ({ page }) => {
	await page.goto('/');
	await live(page);
	await page.evaluate(() => {
		history.replaceState = () => {
			throw new DOMException('denied', 'SecurityError');
		};
	});
	await jump(page, MID);
	await jump(page, 'committee-room');
	await expect(page).toHaveURL(/\/$/);
});

test('without its fonts the story reads on, step by step', async ({ page }) => {
	await page.route('**/*.woff2', (route) => route.abort());
	await page.goto('/');
	await live(page);
	await wordsStay(page);
	await jump(page, MID);
});

test('a chart that fails gives its words, and the others live on', async ({ page }) => {
	await page.goto('/');
	await live(page);
	await jump(page, 'committee-room');
	// From here on no chart can place a mark: the next view cannot be drawn.
	await page.evaluate(() => {
		Math.round = () => {
			throw new Error('spoilt');
		};
	});
	await page.evaluate(() => document.getElementById('where-things-fall')?.scrollIntoView());
	await expect(page.locator('[aria-current="step"]')).toHaveAttribute('id', 'where-things-fall');
	await expect(page.locator('h1')).not.toHaveText(/^\d{3}$/);
	await expect(page.locator('.scene-figure').first().locator('.plot-failed')).toBeVisible();
});
