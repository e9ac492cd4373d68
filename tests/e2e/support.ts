import { BESIDE } from '../../src/lib/stages/scroll/windows';
import { test as base, expect, type Locator, type Page } from '@playwright/test';

/**
 * Says Firefox of the empty style that Playwright lays into a page before it takes a picture: the page's policy refuses
 * it. The hash is that of its text, "body {}".
 */
export const FOR_A_PICTURE =
	/blocked an inline style .*'sha256-YjaKGiklmzC6wjXA513HAMmzus8VE61XCOT\+SmwNZWA='/;

/** What a page must never do on a normal visit. */
const watched = base.extend<{ cleanVisit: void }>({
	cleanVisit: [
		async ({ page, baseURL }, use) => {
			const faults: string[] = [];
			page.on('console', (message) => {
				if (['error', 'warning'].includes(message.type())) faults.push(message.text());
			});
			page.on('pageerror', ({ message }) => {
				if (!FOR_A_PICTURE.test(message)) faults.push(message);
			});
			page.on('request', (request) => {
				const url = request.url();
				if (/^https?:/.test(url) && !url.startsWith(baseURL ?? '')) faults.push(`asks for ${url}`);
			});
			page.on('response', (response) => {
				if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
			});
			await use();
			expect(faults, 'console, errors, failed files and other hosts').toEqual([]);
		},
		{ auto: true }
	]
});

/**
 * Playwright's test with one more promise in every test: nothing on the console, no uncaught error,
 * no failed file, no request to another host.
 */
export const test = watched;
export { expect };

/** Opens a page of the site and waits until scripts and fonts are live. */
export async function open(page: Page, path = '/'): Promise<void> {
	await page.goto(path);
	await live(page);
}

/** Waits until the page's scripts are live and its fonts are there. */
export async function live(page: Page): Promise<void> {
	await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
	await page.evaluate(async () => void (await document.fonts.ready));
}

/** A page or a frame, as far as code can be run in it. */
export type Evaluates = Pick<Page, 'evaluate'>;

/** Ids of all steps, in reading order; the story has at least so many. */
export async function stepIds(page: Evaluates, least = 40): Promise<string[]> {
	const ids = await page.evaluate(() =>
		[...document.querySelectorAll('[data-step]')].map(
			(step) => step.getAttribute('data-step') ?? ''
		)
	);
	expect(ids.length, 'steps in the story').toBeGreaterThanOrEqual(least);
	return ids;
}

/** Id of the current step, or null before the first. */
export function currentStep(page: Evaluates): Promise<string | null> {
	return page.evaluate(
		() => document.querySelector('[aria-current="step"]')?.getAttribute('data-step') ?? null
	);
}

/**
 * Waits until one step alone is current, its figure has come to life and shows its view, and nothing in that figure
 * moves any more. Where each step has a picture of its own, that it is there.
 */
export async function settled(page: Evaluates, id: string, timeout?: number): Promise<void> {
	const state = () =>
		page.evaluate(() => {
			const steps = [...document.querySelectorAll('[aria-current="step"]')];
			const scene = steps[0]?.closest('.scene');
			// Where picture and words have no room together, each step has its own, and it is still.
			const apart = scene?.matches('.apart');
			const figure = apart
				? steps[0]?.querySelector('.still figure')
				: scene?.querySelector('.scene-figure figure');
			const moving = document.getAnimations().filter(({ playState, effect }) => {
				const target = effect instanceof KeyframeEffect ? effect.target : null;
				return playState === 'running' && target !== null && figure?.contains(target);
			});
			const box = figure?.getBoundingClientRect();
			// Out of sight nothing moves: Firefox lets it wait until it is seen.
			const seen = box !== undefined && box.bottom > 0 && box.top < innerHeight;
			return {
				current: steps.map((step) => step.getAttribute('data-step')),
				view: figure?.getAttribute('data-view'),
				live: apart || figure?.hasAttribute('data-live'),
				moving: seen ? moving.length : 0
			};
		});
	await expect
		.poll(state, {
			message: `the page comes to rest at ${id}`,
			...(timeout === undefined ? {} : { timeout }),
			intervals: [20, 40, 60, 100]
		})
		.toEqual({ current: [id], view: id, live: true, moving: 0 });
}

/**
 * Waits until the page has come to rest on the step that its geometry names: the last one whose top
 * has passed the reading line. Gives its id, or null before the first.
 */
export async function honest(page: Page): Promise<string | null> {
	let here: string | null = null;
	await expect(async () => {
		const [should, is] = await page.evaluate((query) => {
			const beside = window.matchMedia?.(query).matches ?? innerWidth >= 960;
			const line = innerHeight * (beside ? 0.6 : 0.86);
			const passed = [...document.querySelectorAll('[data-step]')].filter(
				(step) => step.getBoundingClientRect().top <= line
			);
			return [
				passed.at(-1)?.id ?? null,
				document.querySelector('[aria-current="step"]')?.id ?? null
			] as const;
		}, BESIDE);
		expect(is).toBe(should);
		here = is;
		// A scene whose picture was lost, or has no room, shows each step's own.
		const lost = await page.evaluate(
			() => document.querySelector('[aria-current="step"]')?.closest('.scene.apart') !== null
		);
		if (is && !lost) await settled(page, is, 3000);
	}).toPass({ timeout: 20_000 });
	return here;
}

/** Jumps to a step as a link to it does, and waits until it shows. */
export async function jump(page: Evaluates, id: string): Promise<void> {
	await page.evaluate((to) => {
		document.getElementById(to)?.scrollIntoView({ behavior: 'instant' });
	}, id);
	await settled(page, id);
}

/** Turns the wheel towards a step until it is current, then waits until it shows. */
export async function wheelTo(page: Page, id: string, notch: number): Promise<void> {
	for (let turns = 0; turns < 400; turns++) {
		if ((await currentStep(page)) === id) return settled(page, id);
		await page.mouse.wheel(0, notch);
		await twoFrames(page);
	}
	throw new Error(`400 turns of the wheel never came to ${id}`);
}

/**
 * Clicks what is in sight without scrolling to it. Playwright's own click scrolls first in Firefox, and where a
 * picture sticks, to scroll the page is to go to another step.
 */
export async function clickInPlace(target: Locator): Promise<void> {
	const page = target.page();
	await target.waitFor();
	const box = await target.boundingBox();
	const bottom = page.viewportSize()?.height ?? 0;
	if (!box || box.y < 0 || box.y + box.height > bottom) return target.click();
	await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** What a test asks for holds in the page: a wish that a browser does not take must not pass for one that was met. */
export async function asked(page: Evaluates, media: string): Promise<void> {
	expect(await page.evaluate((query) => matchMedia(query).matches, media), media).toBe(true);
}

/** Waits until the browser has drawn twice. */
export function twoFrames(page: Evaluates): Promise<void> {
	return page.evaluate(
		() =>
			new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))
	);
}
