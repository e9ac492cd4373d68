import { expect, jump, live, open, settled, stepIds, test, twoFrames } from './support';

const MID = 'thirteen-to-nothing';

test('the address follows the step and leaves no trail of history entries', async ({ page }) => {
	await open(page);
	const entries = await page.evaluate(() => history.length);
	const ids = await stepIds(page);
	for (const id of [ids[2], ids[9], ids[30], ids[5]].filter((id) => id !== undefined)) {
		await jump(page, id);
		await expect(page).toHaveURL(new RegExp(`/#${id}$`));
	}
	await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
	await expect(page, 'above the first step the address names none').toHaveURL(/\/$/);
	expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('a reload keeps the step', async ({ page }) => {
	await open(page);
	await jump(page, MID);
	await expect(page).toHaveURL(new RegExp(`#${MID}$`));
	await page.reload();
	await live(page);
	await settled(page, MID);
});

test('a reload before the address has followed keeps the step too', async ({ page }) => {
	await open(page, '/#committee-room');
	await jump(page, MID);
	await page.reload();
	await live(page);
	await settled(page, MID);
});

test('back from the sources returns to the step', async ({ page }) => {
	await open(page);
	await jump(page, MID);
	await expect(page).toHaveURL(new RegExp(`#${MID}$`));
	await page.goto('/sources/');
	await page.goBack();
	await live(page);
	await settled(page, MID);
});

test('back from the sources, left by the link on the page, returns to the end', async ({
	page
}) => {
	await open(page);
	const last = (await stepIds(page)).at(-1) ?? '';
	await jump(page, last);
	await page.locator('.colophon a[href*="sources"]').click();
	await expect(page).toHaveURL(/\/sources\/$/);
	await expect(page.locator('h1')).toBeInViewport();
	await page.goBack();
	await settled(page, last);
});

test('a link from the source list opens the step it names', async ({ page }) => {
	await page.goto('/sources/');
	await page.locator(`a[href$="#${MID}"]`).first().click();
	await live(page);
	await settled(page, MID);
});

for (const [what, hash] of [
	['a malformed escape', '%E0%A4%A'],
	['a name from the prototype', '__proto__'],
	['another', 'constructor'],
	['an unknown step', 'no-such-step'],
	['markup', '%3Cimg%20src=x%20onerror=alert(1)%3E'],
	['five kilobytes', 'x'.repeat(5000)],
	['nothing', '']
] as const) {
	test(`an address with ${what} opens the story`, async ({ page }) => {
		await open(page, `/#${hash}`);
		await expect(page.locator('h1')).toBeVisible();
		await twoFrames(page);
		await jump(page, MID);
	});
}
