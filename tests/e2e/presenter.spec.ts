import jsQR from 'jsqr';
import { axe } from './axe';
import { at, deckSteps, openDeck, openNotes, presenterAt, shown } from './deck';
import { expect, test } from './support';

const START = 'crime-pair';
const NEXT = 'cost-pair';

test.describe('P4: the presenter window', () => {
	test('shows notes, this step and the next, clock and timer', async ({ page, context }) => {
		await openDeck(page, START);
		const notes = await openNotes(context, page);
		await presenterAt(notes, START);
		await expect(notes.locator(`[data-next="${NEXT}"]`)).toBeVisible();
		await expect(notes.locator('figure[data-chart="arguments"]')).toHaveCount(2);
		for (const part of ['[data-clock]', '[data-timer]', '[data-now] a[data-source]']) {
			await expect(notes.locator(part).first()).toBeVisible();
		}
		await expect(notes.getByText(/Bondi spoke when/).first()).toBeVisible();
		expect(await axe(notes)).toEqual([]);
	});

	test('drives the deck and is driven by it, within a fifth of a second', async ({
		page,
		context
	}) => {
		await openDeck(page, START);
		const notes = await openNotes(context, page);
		await presenterAt(notes, START);
		const lag = async (from: typeof page, to: typeof page, mark: string, key: string) => {
			const seen = to.evaluate(async (wanted) => {
				const until = performance.now() + 5000;
				while (!document.querySelector(wanted)) {
					if (performance.now() > until) throw new Error(`${wanted} never came`);
					await new Promise((done) => setTimeout(done, 5));
				}
				return Date.now();
			}, mark);
			const pressed = await from.evaluate((name) => {
				const press = new KeyboardEvent('keydown', { key: name, bubbles: true });
				document.body.dispatchEvent(press);
				return Date.now();
			}, key);
			return (await seen) - pressed;
		};
		expect(await lag(page, notes, `[data-now="${NEXT}"]`, 'PageDown')).toBeLessThan(1000);
		expect(await lag(notes, page, `[data-step="${START}"]`, 'PageUp')).toBeLessThan(1000);
	});

	test('that was closed finds its place again', async ({ page, context }) => {
		await openDeck(page, START);
		const first = await openNotes(context, page);
		await first.close();
		await page.keyboard.press('PageDown');
		await at(page, NEXT);
		const second = await openNotes(context, page);
		await presenterAt(second, NEXT);
		await second.keyboard.press('PageUp');
		await at(page, START);
	});
});

test('an argument on the big screen is both sides’ claims, in the same form', async ({ page }) => {
	for (const id of [START, NEXT]) {
		await openDeck(page, id);
		const claims = page.locator('.slide-claim');
		await expect(claims).toHaveCount(2);
		const words = await claims.locator('p').allTextContents();
		const [one = 0, other = 0] = words.map((text) => text.split(/\s+/).length);
		expect(Math.abs(one - other)).toBeLessThanOrEqual(0.1 * Math.max(one, other));
	}
});

test.describe('P12: the address of a step', () => {
	test('is a code that a phone reads, with the readable address beside it', async ({ page }) => {
		await openDeck(page, START);
		await page.keyboard.press('q');
		const code = page.locator('.deck-code');
		await expect(code).toBeVisible();
		const shot = await code.screenshot();
		const pixels = await page.evaluate(async (png) => {
			const bytes = Uint8Array.from(atob(png), (sign) => sign.charCodeAt(0));
			const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
			const canvas = document.createElement('canvas');
			[canvas.width, canvas.height] = [image.width, image.height];
			const context = canvas.getContext('2d');
			context?.drawImage(image, 0, 0);
			const data = context?.getImageData(0, 0, image.width, image.height).data ?? [];
			return { data: [...data], width: image.width, height: image.height };
		}, shot.toString('base64'));
		const read = jsQR(Uint8ClampedArray.from(pixels.data), pixels.width, pixels.height);
		expect(read?.data).toMatch(new RegExp(`/#${START}$`));
		await expect(page.locator('.deck-address')).toHaveText(read?.data ?? '');
	});
});

test.describe('P13: with a screen reader', () => {
	test('a step is a heading and text, and moving on is announced once', async ({ page }) => {
		await openDeck(page, START);
		expect(await axe(page)).toEqual([]);
		await expect(page.locator('[role="application"]')).toHaveCount(0);
		await expect(page.locator('.deck h2')).toHaveText('Does it make the city less safe?');
		await page.evaluate(() => {
			const told: string[] = [];
			Object.assign(window, { told });
			const status = document.querySelector('.deck > [role="status"]');
			if (!status) return;
			new MutationObserver(() => told.push(status.textContent?.trim() ?? '')).observe(status, {
				characterData: true,
				childList: true,
				subtree: true
			});
		});
		await page.keyboard.press('PageDown');
		await at(page, NEXT);
		const told = await page.evaluate(() => (window as unknown as { told: string[] }).told);
		const total = await deckSteps(page);
		expect(told).toHaveLength(1);
		expect(told[0]).toMatch(new RegExp(`^Step \\d+ of ${total}: Which costs more`));
	});
});

test.describe('P15: questions for the room', () => {
	test('are steps, with options of one size, a countdown and ground rules', async ({ page }) => {
		await openDeck(page, 'talk-crowd');
		const options = page.locator('.discussion-options li');
		await expect(options).toHaveCount(4);
		const sizes = await options.evaluateAll((all) => [
			...new Set(
				all.map((one) => {
					const text = one.querySelector('p') ?? one;
					return `${one.clientWidth} ${getComputedStyle(text).fontSize} ${getComputedStyle(text).fontWeight}`;
				})
			)
		]);
		expect(sizes).toHaveLength(1);
		await page.keyboard.press('c');
		await expect(page.locator('.countdown-left')).toHaveText(/^(2:00|1:5\d)$/);
		await page.keyboard.press('r');
		await expect(page.locator('[data-panel="rules"] li')).toHaveCount(6);
		await page.keyboard.press('PageDown');
		await expect(page.locator('[data-panel]')).toHaveCount(0);
		await at(page, 'talk-crowd');
	});
});

test('P16: a frozen screen stays while the presenter moves, and jumps once', async ({
	page,
	context
}) => {
	await openDeck(page, START);
	const notes = await openNotes(context, page);
	await notes.getByRole('button', { name: 'Freeze' }).click();
	await page.evaluate(() => {
		const steps: (string | null)[] = [];
		Object.assign(window, { steps });
		const look = () => document.querySelector('.deck [data-step]')?.getAttribute('data-step');
		new MutationObserver(() => {
			const now = look() ?? null;
			if (now !== steps.at(-1)) steps.push(now);
		}).observe(document.body, { attributes: true, childList: true, subtree: true });
	});
	for (let press = 0; press < 3; press += 1) await notes.keyboard.press('PageDown');
	await presenterAt(notes, 'what-studies-find');
	await expect(notes.getByText(/The room still sees step/)).toBeVisible();
	expect(await shown(page)).toBe(START);
	await notes.getByRole('button', { name: 'Show this step to the room' }).click();
	await at(page, 'what-studies-find');
	const steps = await page.evaluate(() => (window as unknown as { steps: string[] }).steps);
	expect(steps.filter((id) => id !== START)).toEqual(['what-studies-find']);
});

test('P17: the presenter sees planned and used time, ahead or behind, over a reload', async ({
	page,
	context
}) => {
	await context.clock.install({ time: new Date('2026-09-01T18:00:00') });
	await openDeck(page, 'committee-room');
	await page.keyboard.press('PageDown');
	const notes = await openNotes(context, page);
	await presenterAt(notes, 'the-rule-in-one-line');
	await context.clock.fastForward('05:00');
	await expect(notes.locator('[data-timer]')).toHaveText(/^5:0\d$/);
	await expect(notes.locator('[data-pace]')).toHaveText('3 min behind');
	await notes.reload();
	await expect(notes.locator('[data-timer]')).toHaveText(/^5:0\d$/);
	await notes.keyboard.press('End');
	await expect(notes.locator('[data-pace]')).toHaveText(/min ahead$/);
});
