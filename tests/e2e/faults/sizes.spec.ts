import type { Page } from '@playwright/test';
import {
	asked,
	clickInPlace,
	currentStep,
	honest,
	jump,
	live,
	settled,
	stepIds,
	twoFrames
} from '../support';
import { MID, expect, test, wordsStay } from './holds';

/* Windows that change while the reader is on the way, and readers who set their own sizes and colors. */

/** Turns the wheel onward and does something in the midst of it. */
async function whileScrolling(page: Page, act: () => Promise<unknown>): Promise<void> {
	const wheel = async () => {
		for (let turn = 0; turn < 8; turn++) await page.mouse.wheel(0, 160);
	};
	await Promise.all([wheel(), act()]);
}

test('a storm of sizes leaves the reader at the step, and no observer runs in circles', async ({
	page
}) => {
	await page.addInitScript(() => {
		const loops: string[] = [];
		Object.assign(window, { loops });
		addEventListener('error', ({ message }) => loops.push(message));
	});
	await page.goto('/');
	await live(page);
	await jump(page, MID);
	for (let n = 0; n < 40; n++) {
		await page.setViewportSize({
			width: 340 + ((n * 397) % 1200),
			height: 420 + ((n * 211) % 600)
		});
	}
	await page.setViewportSize({ width: 1280, height: 800 });
	await settled(page, MID);
	expect(await page.evaluate(() => (window as unknown as { loops: string[] }).loops)).toEqual([]);
});

test('a phone that is turned, and bars that come and go, in the midst of a scroll leave the right step', async ({
	page
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await honest(page);
	await page.goto('/');
	await live(page);
	await jump(page, MID);
	// Inside every one of the windows: Firefox turns no wheel outside.
	await page.mouse.move(200, 300);
	for (const [width, height] of [
		[390, 764],
		[390, 844],
		[844, 390],
		[390, 844]
	] as const) {
		await whileScrolling(page, () => page.setViewportSize({ width, height }));
		expect(await honest(page)).not.toBeNull();
	}
	const { page: wide, seen } = await page.evaluate(() => ({
		page: document.documentElement.scrollWidth,
		seen: innerWidth
	}));
	expect(wide).toBeLessThanOrEqual(seen);
});

test('whatever grows above the reader, with scroll anchoring or without, the step is found anew', async ({
	page
}) => {
	await page.goto('/');
	await live(page);
	await jump(page, MID);
	for (const anchor of ['auto', 'none']) {
		for (const height of [400, 6000]) {
			await page.evaluate(
				([anchor, height]) => {
					document.documentElement.style.overflowAnchor = String(anchor);
					const late = document.createElement('div');
					late.style.height = `${height}px`;
					document.querySelector('#story')?.before(late);
				},
				[anchor, height]
			);
			await twoFrames(page);
			const now = await honest(page);
			if (anchor === 'auto') expect(now).toBe(MID);
		}
	}
});

/** What of the words of these steps cannot be read: cut off, or out at the side. */
async function unread(page: Page, ids: readonly string[]): Promise<string[]> {
	const faults: string[] = [];
	for (const id of ids) {
		// A window that has just changed its size may still bring the reader back to the step before.
		await expect(async () => {
			await page.evaluate((to) => document.getElementById(to)?.scrollIntoView(), id);
			await expect(page.locator('[aria-current="step"]')).toHaveAttribute('id', id, {
				timeout: 2000
			});
		}).toPass({ timeout: 20_000 });
		faults.push(
			...(await page.evaluate((id) => {
				const found: string[] = [];
				const root = document.documentElement;
				if (root.scrollWidth > root.clientWidth)
					found.push(
						`${id}: the page scrolls sideways, ${root.scrollWidth} of ${root.clientWidth}`
					);
				const step = document.getElementById(id);
				const caption = step
					?.closest('.scene')
					?.querySelectorAll('.figure-caption:not(.waiting) p');
				for (const words of [...(step?.querySelectorAll('h3, p') ?? []), ...(caption ?? [])]) {
					if (words.closest('.visually-hidden, .still')) continue;
					const { scrollHeight, clientHeight } = words;
					const hides = getComputedStyle(words).overflowY !== 'visible';
					if (hides && scrollHeight > clientHeight + 1)
						found.push(`${id}: cut: ${words.textContent}`);
				}
				const apart = step?.closest('.scene')?.matches('.apart');
				const plot = apart
					? step?.querySelector('.still .plot')
					: step?.closest('.scene')?.querySelector('.scene-figure .plot');
				const box = plot?.getBoundingClientRect();
				if (!box || box.height < 100 || box.width < 100)
					found.push(`${id}: the plot is ${box?.width} by ${box?.height}`);
				return found;
			}, id))
		);
	}
	return faults;
}
const SOME = ['committee-room', MID, 'twenty-four-years'];

test('at 400 % and with the reader’s own text spacing all words can be read', async ({ page }) => {
	await page.goto('/');
	await live(page);
	await page.setViewportSize({ width: 320, height: 256 });
	await honest(page);
	expect(await unread(page, SOME), '400 %').toEqual([]);
	await page.setViewportSize({ width: 1280, height: 800 });
	await honest(page);
	// WCAG 1.4.12.
	await page.evaluate(() => {
		const spacing = new CSSStyleSheet();
		spacing.replaceSync(
			'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'
		);
		document.adoptedStyleSheets.push(spacing);
	});
	expect(await unread(page, SOME), 'text spacing').toEqual([]);
	await page.setViewportSize({ width: 390, height: 844 });
	await honest(page);
	expect(await unread(page, SOME), 'text spacing on a phone').toEqual([]);
});

/**
 * Opens the story with words of twice their size, as a browser's own setting makes them: Chromium takes it by its
 * protocol; Firefox is started with it, for these tests alone.
 */
async function openLarge(page: Page, browserName: string): Promise<void> {
	if (browserName === 'chromium') {
		const browser = await page.context().newCDPSession(page);
		await browser.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
	}
	await page.goto('/');
	await live(page);
	expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
		'32px'
	);
}

test('with words of twice their size all of them can be read', async ({ page, browserName }) => {
	await openLarge(page, browserName);
	await wordsStay(page);
	expect(await unread(page, SOME)).toEqual([]);
	for (const [width, height] of [
		[640, 900],
		[390, 844]
	] as const) {
		await page.setViewportSize({ width, height });
		await honest(page);
		expect(await unread(page, SOME), `${width} wide`).toEqual([]);
	}
});

/** Words of the bar and of pictures' feet that lie on one another, and pictures in sight of which words lie. */
function covered(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const found: string[] = [];
		const range = document.createRange();
		const rows: readonly [string, string][] = [
			['.story-bar', '.chapter-mark, .step-count, button'],
			['.scene-figure .figure-foot', 'summary, button, .figure-page, .figure-source']
		];
		for (const [row, parts] of rows) {
			for (const place of document.querySelectorAll(row)) {
				const words = [...place.querySelectorAll(parts)]
					.filter((one) => one.checkVisibility())
					.map((one) => {
						range.selectNodeContents(one);
						// What is cut off at a box's side is not read, and lies on nothing.
						const whole = one.matches('button') || getComputedStyle(one).overflowX !== 'visible';
						const { left, right, top, bottom } = (whole ? one : range).getBoundingClientRect();
						return { name: one.className || one.tagName, left, right, top, bottom };
					});
				for (const one of words) {
					for (const other of words) {
						if (one === other || one.left > other.left) continue;
						const beside = one.right <= other.left + 1;
						const above = one.bottom <= other.top + 1 || other.bottom <= one.top + 1;
						if (!beside && !above) found.push(`${one.name} lies on ${other.name}`);
					}
				}
			}
		}
		const plots = document.querySelectorAll('.scene-figure .plot');
		for (const plot of plots) {
			const { left, top, width, height } = plot.getBoundingClientRect();
			const [x, y] = [left + width / 2, top + height / 2];
			const on = y > 0 && y < innerHeight ? document.elementFromPoint(x, y) : null;
			if (on?.closest('.step')) found.push(`words lie on the picture: ${on.textContent}`);
		}
		return found;
	});
}

for (const [width, height] of [
	[390, 844],
	[1280, 800]
] as const) {
	test(`with words of twice their size the story is read at ${width} pixels: by scrolling and by its buttons`, async ({
		page,
		browserName
	}) => {
		await page.setViewportSize({ width, height });
		await openLarge(page, browserName);
		expect(await unread(page, SOME)).toEqual([]);
		// Where both have no room the picture is far above this step: it comes to life while the reader is near it.
		await jump(page, 'twenty-four-years');
		await jump(page, MID);
		expect(await covered(page)).toEqual([]);
		await page.mouse.move(width / 2, height / 2);
		for (let turn = 0; turn < 12; turn++) {
			await page.mouse.wheel(0, 240);
			await twoFrames(page);
			expect(await covered(page)).toEqual([]);
		}
		const here = await honest(page);
		expect(here).not.toBe(MID);
		const ids = await stepIds(page);
		const buttons = page.locator('.stepper button');
		await clickInPlace(buttons.last());
		await settled(page, ids[ids.indexOf(here!) + 1]!);
		await clickInPlace(buttons.first());
		await settled(page, here!);
	});
}

test('with forced colors marks and words stand out from their ground', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
	await page.goto('/');
	await live(page);
	await asked(page, '(forced-colors: active)');
	for (const id of SOME) {
		await jump(page, id);
		const faint = await page.evaluate((id) => {
			const plot = document
				.getElementById(id)
				?.closest('.scene')
				?.querySelector('.scene-figure .plot');
			const probe = document.body.appendChild(document.createElement('i'));
			probe.style.cssText = 'forced-color-adjust: none; color: Canvas';
			const ground = getComputedStyle(probe).color;
			probe.remove();
			const clear = (color: string) =>
				color === 'none' || /^rgba\(.*, 0\)$|transparent/.test(color) || color === ground;
			return [...(plot?.querySelectorAll('path, .plot-layers span') ?? [])]
				.filter((mark) => mark.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
				.filter((mark) => {
					const { fill, stroke, color } = getComputedStyle(mark);
					return mark instanceof SVGElement ? clear(fill) && clear(stroke) : clear(color);
				})
				.map((mark) => mark.closest('[class]')?.getAttribute('class') ?? '');
		}, id);
		expect(faint, id).toEqual([]);
	}
	expect(await currentStep(page)).toBe(SOME.at(-1));
});
