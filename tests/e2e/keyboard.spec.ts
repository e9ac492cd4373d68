import { currentStep, expect, jump, open, settled, stepIds, test } from './support';

const MID = 'thirteen-to-nothing';

test('Tab comes first to the way past the front matter, then to the text form', async ({
	page
}) => {
	await open(page);
	await page.keyboard.press('Tab');
	await expect(page.locator(':focus')).toHaveAttribute('href', '#story');
	await expect(page.locator(':focus')).toBeInViewport();
	await page.keyboard.press('Tab');
	await expect(page.locator(':focus')).toHaveAttribute('href', /text/);
	await expect(page.locator(':focus')).toBeInViewport();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/text\/$/);
});

test('the way past the front matter leads into the story', async ({ page }) => {
	await open(page);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.locator('main')).toBeFocused();
	await expect(page.locator('.story-bar')).toBeInViewport();
});

test(
	'the step buttons step, take the focus to the headline and change the address',
	{
		tag: '@phone'
	},
	async ({ page }) => {
		await open(page);
		const ids = await stepIds(page);
		const [previous, next] = [0, 1].map((n) => page.locator('.stepper button').nth(n));
		for (const id of ids.slice(0, 4)) {
			await next?.focus();
			await page.keyboard.press('Enter');
			await settled(page, id);
			await expect(page.locator(`[id="${id}-title"]`)).toBeFocused();
			await expect(page).toHaveURL(new RegExp(`#${id}$`));
		}
		await previous?.focus();
		await page.keyboard.press('Space');
		await settled(page, ids[2] ?? '');
		await expect(page.locator(`[id="${ids[2]}-title"]`)).toBeFocused();
	}
);

test(
	'a click on a step button goes one step, however long the button is held',
	{
		tag: '@phone'
	},
	async ({ page }) => {
		await open(page);
		const ids = await stepIds(page);
		await jump(page, ids[20] ?? '');
		for (const id of ids.slice(21, 24)) {
			const box = await page.locator('.stepper button').last().boundingBox();
			const before = await page.evaluate(() => scrollY);
			await page.mouse.move((box?.x ?? 0) + 10, (box?.y ?? 0) + 10);
			await page.mouse.down();
			// Longer than a page needs to scroll away under a pressed button.
			await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
			expect(await page.evaluate(() => scrollY), 'the page stays put').toBe(before);
			await page.mouse.up();
			await settled(page, id);
		}
	}
);

test('the first and the last step have no button further', async ({ page }) => {
	await open(page);
	const ids = await stepIds(page);
	await jump(page, ids[0] ?? '');
	await expect(page.locator('.stepper button').first()).toBeDisabled();
	await jump(page, ids.at(-1) ?? '');
	await expect(page.locator('.stepper button').last()).toBeDisabled();
});

test('the chapter list opens, marks the chapter, closes on Escape and on a choice', async ({
	page
}) => {
	await open(page);
	await jump(page, MID);
	const summary = page.locator('.chapter-list summary');
	const links = page.locator('.chapter-list a');
	await summary.focus();
	await page.keyboard.press('Enter');
	await expect(links).toHaveCount(9);
	await expect(links.first()).toBeVisible();
	const chapter = page.locator('.chapter', { has: page.locator(`[id="${MID}"]`) });
	await expect(page.locator('.chapter-list a[aria-current]')).toHaveAttribute(
		'href',
		`#${await chapter.getAttribute('id')}`
	);
	await page.keyboard.press('Tab');
	await expect(links.first()).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(links.first()).toBeHidden();
	await expect(summary).toBeFocused();
	await page.keyboard.press('Enter');
	await links.last().click();
	await expect(links.first()).toBeHidden();
	await expect(page.locator('.chapter-title').last()).toBeInViewport();
});

test('a step opens its sources by Enter', async ({ page }) => {
	await open(page);
	await jump(page, MID);
	const details = page.locator(`[id="${MID}"] .step-sources`);
	await details.locator('summary').focus();
	await page.keyboard.press('Enter');
	await expect(details.locator('a[data-source]').first()).toBeVisible();
});

test('scrolling moves no focus', async ({ page }) => {
	await open(page);
	await page.locator('.as-of a').focus();
	await jump(page, MID);
	await expect(page.locator('.as-of a')).toBeFocused();
	expect(await currentStep(page)).toBe(MID);
});

for (const [width, height] of [
	[320, 640],
	[390, 844],
	[1280, 800]
] as const) {
	test(`nothing that has the focus is hidden, at ${width} pixels`, async ({ page }) => {
		test.setTimeout(120_000);
		await page.setViewportSize({ width, height });
		await open(page);
		const faults = await page.evaluate(async () => {
			const faults: string[] = [];
			for (const details of document.querySelectorAll<HTMLDetailsElement>('.step-sources')) {
				details.open = true;
			}
			const all = document.querySelectorAll<HTMLElement>(
				'a[href], button:not([disabled]), summary'
			);
			// Backwards too: then each one comes from below the sticky parts.
			for (const element of [...all, ...[...all].reverse()]) {
				const waits = !element.checkVisibility({ visibilityProperty: true });
				if (waits || element.closest('.chapter-list ol')) continue;
				element.focus();
				await new Promise((done) => requestAnimationFrame(done));
				const boxes = [...element.getClientRects()];
				const seen = boxes.some(({ x, y, width, height }) => {
					const top = document.elementFromPoint(x + width / 2, y + height / 2);
					return top !== null && (element.contains(top) || top.contains(element));
				});
				const where = element.closest('[data-step]')?.id ?? element.parentElement?.className;
				if (!seen) faults.push(`${where}: ${element.textContent?.trim()}`);
			}
			return faults;
		});
		expect(faults, faults.join('\n')).toEqual([]);
	});
}
