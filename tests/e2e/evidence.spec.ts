import type { Page } from '@playwright/test';
import { axe } from './axe';
import { expect, test } from './support';

/** The evidence map works without scripts: by links, radio buttons and style sheets. */

const PATH = '/evidence/';

const shownMarks = (page: Page) => page.locator('.ev-map li > a').filter({ visible: true });
const shownCounts = (page: Page) => page.locator('.ev-counts').filter({ visible: true });

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(colorScheme, () => {
		test.use({ colorScheme });
		test.describe.configure({ timeout: 120_000 });

		test('axe finds nothing, with all claims and with one pair', async ({ page }) => {
			await page.goto(PATH);
			expect(await axe(page)).toEqual([]);
			for (const choice of ['p2', 'p3']) {
				await page.locator(`#only-${choice}`).check();
				expect(await axe(page, { at: ['#map'] }), choice).toEqual([]);
			}
			await page.goto(`${PATH}#study-hausman-2020`);
			expect(
				await axe(page, { at: ['#study-hausman-2020'] }),
				'a card opened by its address'
			).toEqual([]);
		});
	});
}

test('each choice shows its own counts and only its marks', async ({ page }) => {
	await page.goto(PATH);
	const all = await shownMarks(page).count();
	for (const radio of await page.locator('.ev-choices input').all()) {
		await radio.check();
		const choice = (await radio.getAttribute('value')) ?? '';
		await expect(shownCounts(page)).toHaveCount(1);
		await expect(shownCounts(page)).toHaveAttribute('data-choice', choice);
		const pairs = await shownMarks(page).evaluateAll((marks) =>
			marks.map((mark) => mark.parentElement?.getAttribute('data-pairs')?.split(' ') ?? [])
		);
		if (choice === 'all') expect(pairs).toHaveLength(all);
		else {
			expect(pairs.length).toBeLessThan(all);
			expect(pairs.filter((ids) => !ids.includes(choice))).toEqual([]);
			await expect(page.locator('.ev-map-none')).toBeVisible({ visible: pairs.length === 0 });
		}
	}
});

test('keys choose a pair, reach a mark, open its card; Back returns', async ({ page }) => {
	await page.goto(PATH);
	await page.locator('#only-all').focus();
	await page.keyboard.press('ArrowDown');
	await expect(page.locator('#only-p1')).toBeChecked();
	await page.keyboard.press('Tab');
	const href = await page.evaluate(() => document.activeElement?.getAttribute('href'));
	expect(href).toMatch(/^#study-/);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(new RegExp(`${href ?? ''}$`));
	await expect(page.locator(href ?? '')).toBeInViewport();
	await page.goBack();
	await expect(page).toHaveURL(/\/evidence\/$/);
	await expect(page.locator('#only-p1')).toBeChecked();
});

test('a study’s address shows its card, also after a reload; the way back leads to the step', async ({
	page
}) => {
	await page.goto(`${PATH}#study-cis-ncvs-2021`);
	const question = page.locator('#study-cis-ncvs-2021 .ev-question');
	await expect(question).toBeInViewport();
	await page.reload();
	await expect(question).toBeInViewport();
	await page.locator('.page-way a').click();
	await expect(page).toHaveURL(/\/#what-studies-find$/);
	await expect(page.locator('#what-studies-find')).toBeInViewport();
});

test('controls have name, role and state', async ({ page }) => {
	await page.goto(PATH);
	const group = page.getByRole('group', { name: 'Show studies set against' });
	await expect(group.getByRole('radio')).toHaveCount(11);
	await expect(group.getByRole('radio', { name: 'All claims' })).toBeChecked();
	await expect(
		page
			.locator('.ev-map')
			.getByRole('link', { name: /^Hausman 2020 ?, .*Peer-reviewed$/ })
			.first()
	).toBeVisible();
});

test('the counts stay in view while the map passes', async ({ page }) => {
	await page.goto(PATH);
	await page.locator('.ev-topic').last().scrollIntoViewIfNeeded();
	await page.mouse.wheel(0, 200);
	await expect(shownCounts(page)).toBeInViewport();
});

for (const width of [320, 360, 768, 1280, 1920]) {
	test(`nothing is cut, overlaps or scrolls sideways at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		await page.goto(PATH);
		for (const choice of ['all', 'p2']) {
			await page.locator(`#only-${choice}`).check();
			const faults = await page.evaluate(() => {
				const told: string[] = [];
				const wide = document.documentElement;
				if (wide.scrollWidth > innerWidth) told.push(`page: ${wide.scrollWidth} px wide`);
				const links = [...document.querySelectorAll<HTMLElement>('.ev-map li > a')];
				const boxes = links
					.map((link) => ({ name: link.textContent ?? '', box: link.getBoundingClientRect() }))
					.filter(({ box }) => box.width > 0);
				for (const { name, box } of boxes) {
					if (box.left < 0 || box.right > innerWidth + 1) told.push(`cut: ${name}`);
					if (box.height < 24 || box.width < 24) told.push(`small: ${name}`);
				}
				boxes.forEach((one, at) =>
					boxes.slice(at + 1).forEach((two) => {
						const x = Math.min(one.box.right, two.box.right) - Math.max(one.box.left, two.box.left);
						const y = Math.min(one.box.bottom, two.box.bottom) - Math.max(one.box.top, two.box.top);
						if (x > 1 && y > 1) told.push(`overlap: ${one.name} and ${two.name}`);
					})
				);
				for (const part of document.querySelectorAll(
					'.evidence :is(p, dd, dt, li, h2, h3, h4, label)'
				)) {
					if (part.closest('.visually-hidden, .ev-cell-name')) continue;
					if (part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0)
						told.push(`overflows: ${part.className} ${part.textContent?.slice(0, 40) ?? ''}`);
					if (part.clientWidth > 0 && parseFloat(getComputedStyle(part).fontSize) < 12)
						told.push(`small type: ${part.textContent?.slice(0, 40) ?? ''}`);
				}
				return told;
			});
			expect(faults, choice).toEqual([]);
		}
	});
}
