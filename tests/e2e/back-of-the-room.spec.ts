import type { Page } from '@playwright/test';
import { at, openDeck } from './deck';
import { expect, test } from './support';

/** A step of every chart, and questions with and without options. */
const STEPS = [
	'where-things-fall',
	'thirteen-to-nothing',
	'what-2025-added',
	'crime-pair',
	'what-studies-find',
	'what-people-want',
	'twenty-eight-cities',
	'rules-by-year',
	'who-lives-there',
	'year-2014',
	'the-twins',
	'what-this-cannot-show',
	'the-other-way',
	'the-surge',
	'what-would-settle-it',
	'talk-crowd',
	'talk-hopes'
];

/** Texts that the room sees, with size as a share of the screen's height and contrast with what is behind. */
function texts(page: Page): Promise<{ text: string; share: number; contrast: number }[]> {
	return page.evaluate(() => {
		const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
		const rgb = (colour: string): number[] => {
			if (!canvas) return [0, 0, 0];
			canvas.clearRect(0, 0, 1, 1);
			canvas.fillStyle = colour;
			canvas.fillRect(0, 0, 1, 1);
			return [...canvas.getImageData(0, 0, 1, 1).data];
		};
		const light = (colour: readonly number[]) => {
			const [r = 0, g = 0, b = 0] = colour.slice(0, 3).map((part) => {
				const s = part / 255;
				return s <= 0.03928 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
			});
			return 0.2126 * r + 0.7152 * g + 0.0722 * b;
		};
		const paper = light(
			rgb(getComputedStyle(document.querySelector('.deck') ?? document.body).backgroundColor)
		);
		const found = [];
		const walker = document.createTreeWalker(
			document.querySelector('.deck') ?? document.body,
			NodeFilter.SHOW_TEXT
		);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const parent = node.parentElement;
			if (!node.nodeValue?.trim() || !parent) continue;
			if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
			if (parent.closest('.visually-hidden')) continue;
			const scaled = parent.closest('.slide-scaled');
			const scale = scaled ? Number(getComputedStyle(scaled).getPropertyValue('--scale')) : 1;
			const style = getComputedStyle(parent);
			const ink = light(rgb(style.color));
			const [high, low] = [Math.max(ink, paper), Math.min(ink, paper)];
			// Words on a filled mark are in the colour of the paper.
			const onMark = Math.abs(ink - paper) < 0.01;
			found.push({
				text: node.nodeValue.trim().slice(0, 40),
				share: (Number.parseFloat(style.fontSize) * scale) / innerHeight,
				contrast: onMark ? 21 : (high + 0.05) / (low + 0.05)
			});
		}
		return found;
	});
}

/** Parts of the words or the picture that are cut off, and words that the edge of the picture cuts. */
function clipped(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const faults: string[] = [];
		const root = document.documentElement;
		if (root.scrollWidth > root.clientWidth) faults.push('the deck scrolls sideways');
		for (const one of document.querySelectorAll('.slide-words *, .discussion *, .deck-count')) {
			const box = one.getBoundingClientRect();
			if (box.right > root.clientWidth + 1 || box.left < -1) faults.push(`${one.tagName} is cut`);
		}
		const picture = document.querySelector('.slide-picture')?.getBoundingClientRect();
		const scaled = document.querySelector<HTMLElement>('.slide-scaled');
		// Words that lie over marks have paper about them, three pixels before the picture is enlarged.
		const halo = 4.5 * Number(scaled?.style.getPropertyValue('--scale'));
		for (const one of document.querySelectorAll('.slide-picture .plot .m-text:not(.hidden) span')) {
			const box = one.getBoundingClientRect();
			if (!picture || box.width === 0) continue;
			const out =
				box.right > picture.right + halo ||
				box.left < picture.left - halo ||
				box.bottom > picture.bottom + halo;
			if (out) faults.push(`"${one.textContent}" leaves the picture`);
		}
		return faults;
	});
}

for (const [width, height] of [
	[1024, 768],
	[1280, 720]
] as const) {
	test.describe(`P9: at ${width} by ${height}`, () => {
		test.use({ viewport: { width, height } });

		test('no text is under 1/28 of the height, and contrast is 7:1 or more', async ({ page }) => {
			test.setTimeout(120_000);
			await openDeck(page, 'committee-room');
			const faults: string[] = [];
			for (const id of STEPS) {
				await page.evaluate((to) => (location.hash = to), id);
				await at(page, id);
				// Once the picture has come to rest at its size.
				await expect.poll(() => clipped(page), id).toEqual([]);
				for (const { text, share, contrast } of await texts(page)) {
					if (share < 1 / 28 - 1e-4) faults.push(`${id}: "${text}" is ${share.toFixed(4)} high`);
					if (contrast < 7) faults.push(`${id}: "${text}" has ${contrast.toFixed(2)}:1`);
				}
			}
			expect(faults, faults.join('\n')).toEqual([]);
		});

		test('at twice the text size nothing is cut off', async ({ page }) => {
			await openDeck(page, 'committee-room');
			const before = await page
				.locator('.slide-title')
				.evaluate((one) => getComputedStyle(one).fontSize);
			await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
			const after = await page
				.locator('.slide-title')
				.evaluate((one) => getComputedStyle(one).fontSize);
			expect(Number.parseFloat(after)).toBeGreaterThan(Number.parseFloat(before) * 1.5);
			for (const id of ['committee-room', 'crime-pair', 'talk-crowd']) {
				await page.evaluate((to) => (location.hash = to), id);
				await at(page, id);
				await expect.poll(() => clipped(page), id).toEqual([]);
				// What does not fit can be scrolled to; the foot of the deck lies over nothing.
				const hidden = await page.evaluate(() => {
					scrollTo(0, document.documentElement.scrollHeight);
					const last = [...document.querySelectorAll('.slide-words > *, .discussion > *')].at(-1);
					const bar = document.querySelector('.deck-bar')?.getBoundingClientRect().top ?? 0;
					return (last?.getBoundingClientRect().bottom ?? 0) > bar + 1;
				});
				expect(hidden, `${id} ends under the foot`).toBe(false);
			}
		});
	});
}
