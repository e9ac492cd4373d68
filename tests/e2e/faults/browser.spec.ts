import { at } from '../deck';
import { jump, live, settled, stepIds } from '../support';
import { MID, expect, scenesStand, test, wordsStay } from './holds';

/* Parts that a browser lacks, or that throw. Each is code that runs before the page's own. */

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
	[
		'with storage that throws',
		() => {
			for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
				Object.defineProperty(window, name, {
					get() {
						throw new DOMException('denied', 'SecurityError');
					}
				});
			}
		}
	],
	[
		'without all of them, matchMedia, scrollend, requestIdleCallback, BroadcastChannel, fonts and wakeLock',
		() => {
			for (const name of [
				'ResizeObserver',
				'IntersectionObserver',
				'matchMedia',
				'onscrollend',
				'requestIdleCallback',
				'BroadcastChannel',
				'localStorage',
				'sessionStorage'
			]) {
				Reflect.deleteProperty(window, name);
			}
			// No event either.
			addEventListener('scrollend', (event) => event.stopImmediatePropagation(), true);
			Reflect.deleteProperty(Document.prototype, 'fonts');
			Reflect.deleteProperty(Navigator.prototype, 'wakeLock');
		}
	]
];
for (const [what, take] of lacks) {
	test(`${what} words and pictures stay and the step is right`, async ({ page }) => {
		await page.addInitScript(take);
		await page.goto('/');
		await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
		await wordsStay(page);
		await jump(page, MID);
		await page.keyboard.press('End');
		await settled(page, (await stepIds(page)).at(-1) ?? '');
		await scenesStand(page, () => 'live');
	});
}

test('the big screen goes on without any of them', async ({ page }) => {
	const [, take] = lacks.at(-1) ?? [];
	if (take) await page.addInitScript(take);
	await page.goto(`/present/#${MID}`);
	await at(page, MID);
	await page.keyboard.press('Home');
	await at(page, 'committee-room');
});

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
