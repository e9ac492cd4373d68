import { at, deckSteps, openDeck, openNotes, presenterAt, shown } from './deck';
import { expect, live, open, settled, test } from './support';

/** Steps of the story from the fourth on; a question for the room stands after the first of them. */
const FOURTH = 'how-far-this-goes';
const THIRD = 'where-things-fall';
const FIFTH = 'talk-hopes';

test.describe('P1: one key, one step', () => {
	test('each key of a clicker or keyboard goes exactly one step', async ({ page }) => {
		await openDeck(page, FOURTH);
		for (const [forth, back] of [
			['PageDown', 'PageUp'],
			['ArrowRight', 'ArrowLeft'],
			['ArrowDown', 'ArrowUp'],
			['Space', 'Shift+Space']
		] as const) {
			await page.keyboard.press(forth);
			await at(page, FIFTH);
			await page.keyboard.press(back);
			await at(page, FOURTH);
			await page.keyboard.press(back);
			await at(page, THIRD);
			await page.keyboard.press(forth);
			await at(page, FOURTH);
		}
		await page.keyboard.press('End');
		await at(page, 'the-line-again');
		await page.keyboard.press('Home');
		await at(page, 'committee-room');
	});

	test('twenty fast presses are twenty steps, and end in the picture that reading ends in', async ({
		page
	}) => {
		await openDeck(page, 'committee-room');
		for (let press = 0; press < 20; press += 1) await page.keyboard.press('PageDown');
		await expect(page.locator('.deck-count')).toHaveText(/^21 of/);
		const id = (await shown(page)) ?? '';
		await at(page, id);
		const plot = page.locator('.deck .plot-layers');
		const said = await plot.getAttribute('aria-label');
		// Whether a mark was hidden before says how it came here, not how it looks.
		const picture = async () =>
			(await page.locator('.deck .plot').innerHTML()).replaceAll(' stays-hidden', '');
		const pressed = await picture();
		await openDeck(page, id, '?steps-anew');
		await expect.poll(picture).toBe(pressed);
		await open(page, `/#${id}`);
		await settled(page, id);
		const read = page.locator(`.scene:has([id="${id}"]) .scene-figure .plot-layers`);
		expect(await read.getAttribute('aria-label')).toBe(said);
	});

	test('letters can be turned off, for those whose voice types, and stay off', async ({ page }) => {
		await openDeck(page, FOURTH);
		const letters = page.getByLabel('Letters and signs work as keys');
		await page.keyboard.press('?');
		await letters.uncheck();
		await page.keyboard.press('Escape');
		await expect(page.locator('.deck-help')).toBeHidden();
		await page.keyboard.press('b');
		await page.keyboard.press('?');
		await page.keyboard.press('PageUp');
		await at(page, THIRD);
		await page.reload();
		await live(page);
		await at(page, THIRD);
		await page.keyboard.press('b');
		await page.keyboard.press('PageDown');
		await at(page, FOURTH);
		await expect(page.locator('[data-blank]')).toHaveCount(0);
		// The bar shows itself to whoever comes to it with Tab.
		await page.getByRole('button', { name: 'Keys', exact: true }).focus();
		await page.keyboard.press('Enter');
		await letters.check();
		await page.keyboard.press('Escape');
		await expect(page.locator('.deck-help')).toBeHidden();
		await page.keyboard.press('b');
		await expect(page.locator('[data-blank]')).toBeVisible();
	});

	test('the address keeps the step, and a choice of steps or minutes', async ({ page }) => {
		await openDeck(page, 'crime-pair', '?steps=committee-room,crime-pair,cost-pair');
		expect(await deckSteps(page)).toBe(3);
		await page.keyboard.press('PageDown');
		await expect(page).toHaveURL(/\?steps=.*#cost-pair$/);
		await openDeck(page, 'crime-pair', '?minutes=10');
		expect(await deckSteps(page)).toBeLessThan(20);
	});
});

test.describe('P2: clicker-proof', () => {
	for (const key of ['.', 'b']) {
		test(`${key} makes the screen black, and the next press only brings it back`, async ({
			page
		}) => {
			await openDeck(page, FOURTH);
			await page.keyboard.press(key);
			await expect(page.locator('[data-blank]')).toHaveCSS('background-color', 'rgb(0, 0, 0)');
			await page.keyboard.press('PageDown');
			await expect(page.locator('[data-blank]')).toHaveCount(0);
			await at(page, FOURTH);
			await page.keyboard.press(key);
			await page.keyboard.press(key);
			await expect(page.locator('[data-blank]')).toHaveCount(0);
			await page.keyboard.press('PageDown');
			await at(page, FIFTH);
		});
	}

	test('F5 and Shift+F5 do not reload, Escape keeps the step', async ({ page }) => {
		await openDeck(page, FOURTH);
		await page.evaluate(() => {
			document.body.dataset['same'] = '';
			addEventListener('keydown', (event) => {
				if (event.key === 'F5' && !event.defaultPrevented) document.body.dataset['reload'] = '';
			});
		});
		await page.keyboard.press('F5');
		await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
		await page.keyboard.press('Shift+F5');
		await page.evaluate(() => document.exitFullscreen());
		await page.keyboard.press('Escape');
		await at(page, FOURTH);
		await expect(page.locator('body[data-same]:not([data-reload])')).toBeAttached();
	});
});

test('P3: a number and Enter go to that step; one that is not there is told the presenter alone', async ({
	page,
	context
}) => {
	await openDeck(page, FOURTH);
	const notes = await openNotes(context, page);
	await page.bringToFront();
	await page.keyboard.press('7');
	await page.keyboard.press('Enter');
	await expect(page.locator('.deck-count')).toHaveText(/^7 of/);
	const before = await page.locator('.deck').innerText();
	await page.keyboard.type('99');
	await page.keyboard.press('Enter');
	await expect(notes.getByText('There is no step 99.')).toBeVisible();
	expect(await page.locator('.deck').innerText()).toBe(before);
});

test('P7: the screen is kept awake, taken again when the page is seen again', async ({ page }) => {
	await page.addInitScript(() => {
		const asked: string[] = [];
		Object.assign(window, { asked });
		const lock = () =>
			Object.assign(new EventTarget(), { released: true, release: async () => {} });
		Object.defineProperty(navigator, 'wakeLock', {
			value: { request: async (kind: string) => (asked.push(kind), lock()) }
		});
	});
	const asked = () => page.evaluate(() => (window as unknown as { asked: string[] }).asked.length);
	await openDeck(page, FOURTH);
	await expect.poll(asked).toBe(1);
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
	await expect.poll(asked).toBe(2);
});

test('P7: where the browser refuses, only the presenter is told', async ({ page, context }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'wakeLock', {
			value: { request: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }
		});
	});
	await openDeck(page, FOURTH);
	const notes = await openNotes(context, page);
	await expect(notes.getByText(/may fall asleep/)).toBeVisible();
	await expect(page.getByText(/may fall asleep/)).toHaveCount(0);
});

test('P8: a lost tab comes back at the same step with its timer running', async ({
	page,
	context
}) => {
	await openDeck(page, FOURTH);
	await page.keyboard.press('PageDown');
	await page.keyboard.press('PageDown');
	const id = (await shown(page)) ?? '';
	await page.close();
	const again = await context.newPage();
	await openDeck(again);
	await at(again, id);
	const notes = await openNotes(context, again);
	await expect(notes.locator('[data-timer]')).not.toHaveText('0:00');
	await presenterAt(notes, id);
});

test.describe('P14: with reduced motion', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	test('a press shows the final picture at once', async ({ page }) => {
		await openDeck(page, 'committee-room');
		const running = await page.evaluate(async () => {
			const press = new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true });
			document.body.dispatchEvent(press);
			const until = performance.now() + 100;
			let most = 0;
			while (performance.now() < until) {
				await new Promise((done) => requestAnimationFrame(done));
				const all = document.getAnimations().filter((one) => one.playState === 'running');
				most = Math.max(most, all.length);
			}
			return { most, view: document.querySelector('.deck figure')?.getAttribute('data-view') };
		});
		expect(running).toEqual({ most: 0, view: 'the-rule-in-one-line' });
	});
});

test('P20: the overview is a grid of titles; arrows and Enter go there, Escape comes back', async ({
	page
}) => {
	await openDeck(page, FOURTH);
	await page.keyboard.press('o');
	const overview = page.locator('.deck-overview');
	await expect(overview.locator('li button')).toHaveCount(await deckSteps(page));
	await expect(overview.locator(':focus')).toHaveAttribute('aria-current', 'step');
	await page.keyboard.press('Escape');
	await expect(overview).toHaveCount(0);
	await at(page, FOURTH);
	await page.keyboard.press('o');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	await expect(overview).toHaveCount(0);
	await at(page, FIFTH);
});

test('P21: where the presenter window may not open, the presenter is told before the talk', async ({
	page
}) => {
	await page.addInitScript(() => {
		window.open = () => null;
	});
	await open(page, '/present/');
	await page.getByRole('button', { name: 'Open the presenter window' }).click();
	await expect(page.getByText(/did not let the presenter window open/)).toBeVisible();
	await page.getByRole('link', { name: 'Notes to print' }).click();
	await live(page);
	await expect(page).toHaveURL(/\/present\/notes\/#notes$/);
	await expect(page.locator('.notes-all li')).toHaveCount(61);
});
