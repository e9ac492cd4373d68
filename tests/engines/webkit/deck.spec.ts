import { at } from '../../e2e/deck';
import { expect, test } from './webkit';

const FOURTH = 'how-far-this-goes';
const THIRD = 'where-things-fall';
const FIFTH = 'talk-hopes';

test('each key of a clicker or keyboard goes exactly one step', async ({ session, open }) => {
	const { page } = session;
	await open(`/present/#${FOURTH}`);
	await at(page, FOURTH);
	for (const [forth, back] of [
		['PAGE_DOWN', 'PAGE_UP'],
		['ARROW_RIGHT', 'ARROW_LEFT'],
		['ARROW_DOWN', 'ARROW_UP']
	] as const) {
		await session.press(forth);
		await at(page, FIFTH);
		await session.press(back);
		await at(page, FOURTH);
		await session.press(back);
		await at(page, THIRD);
		await session.press(forth);
		await at(page, FOURTH);
	}
	await session.press('END');
	await at(page, 'the-line-again');
	await session.press('HOME');
	await at(page, 'committee-room');
});

test('every step of the deck can be pressed through, and each shows its picture', async ({
	session,
	open
}) => {
	const { page } = session;
	await open('/present/#committee-room');
	await at(page, 'committee-room');
	const total = await page.evaluate(() =>
		Number(/of (\d+)/.exec(document.querySelector('.deck-count')?.textContent ?? '')?.[1])
	);
	expect(total).toBeGreaterThan(40);
	const seen = new Set<string>();
	for (let press = 0; press < total; press++) {
		const id = await page.evaluate(
			() => document.querySelector('.deck [data-step]')?.getAttribute('data-step') ?? ''
		);
		await at(page, id);
		seen.add(id);
		await session.press('PAGE_DOWN');
	}
	expect(seen.size).toBe(total);
});

test('a choice of minutes cuts the deck, and the address keeps it', async ({ session, open }) => {
	const { page } = session;
	await open('/present/?steps=committee-room,crime-pair,cost-pair#crime-pair');
	await at(page, 'crime-pair');
	await expect
		.poll(() => page.evaluate(() => document.querySelector('.deck-count')?.textContent))
		.toMatch(/of 3/);
	await session.press('PAGE_DOWN');
	await expect.poll(() => page.evaluate(() => location.hash)).toBe('#cost-pair');
	expect(await page.evaluate(() => location.search)).toBe(
		'?steps=committee-room,crime-pair,cost-pair'
	);
	await open('/present/?minutes=10#crime-pair');
	await at(page, 'crime-pair');
	const of = await page.evaluate(() =>
		Number(/of (\d+)/.exec(document.querySelector('.deck-count')?.textContent ?? '')?.[1])
	);
	expect(of).toBeLessThan(20);
});

test('b makes the screen black, the overview is a dialog that Escape closes', async ({
	session,
	open
}) => {
	const { page } = session;
	await open(`/present/#${FOURTH}`);
	await at(page, FOURTH);
	const blank = () =>
		page.evaluate(() => {
			const sheet = document.querySelector('[data-blank]');
			return sheet ? getComputedStyle(sheet).backgroundColor : null;
		});
	await session.press('b');
	await expect.poll(blank).toBe('rgb(0, 0, 0)');
	await session.press('PAGE_DOWN');
	await expect.poll(blank).toBeNull();
	await at(page, FOURTH);
	const overview = () =>
		page.evaluate(() => ({
			there: document.querySelector('.deck-overview') !== null,
			focus: document.activeElement?.getAttribute('aria-current')
		}));
	await session.press('o');
	await expect.poll(overview).toEqual({ there: true, focus: 'step' });
	await session.press('ESCAPE');
	await expect.poll(overview).toMatchObject({ there: false });
	await at(page, FOURTH);
	await session.press('o');
	await expect.poll(overview).toMatchObject({ there: true });
	await session.press('ARROW_RIGHT', 'ENTER');
	await at(page, FIFTH);
});
