import { axe } from './axe';
import { expect, jump, open, stepIds, test, twoFrames } from './support';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(colorScheme, () => {
		test.use({ colorScheme });
		test.describe.configure({ timeout: 120_000 });

		test('axe finds nothing at the top and at the end', async ({ page }) => {
			await open(page);
			expect(await axe(page)).toEqual([]);
			await jump(page, (await stepIds(page)).at(-1) ?? '');
			expect(await axe(page)).toEqual([]);
		});

		test('axe finds nothing at any chapter', async ({ page }) => {
			await open(page);
			const chapters = await page
				.locator('.chapter')
				.evaluateAll((all) =>
					all.map(({ id }) => [id, document.querySelector(`#${id} [data-step]`)?.id ?? ''] as const)
				);
			expect(chapters).toHaveLength(9);
			for (const [chapter, step] of chapters) {
				await jump(page, step);
				expect(await axe(page, { at: [`#${chapter}`, '.story-bar'] }), chapter).toEqual([]);
			}
		});

		test('axe finds nothing with a table and the chapter list open', async ({ page }) => {
			await open(page);
			await jump(page, 'twenty-four-years');
			const scene = page.locator('.scene', { has: page.locator('[aria-current="step"]') });
			await scene.locator('.figure-table summary').click();
			await scene.locator('.step-sources summary').first().click();
			await page.locator('.chapter-list summary').click();
			await twoFrames(page);
			const chapter = await scene.evaluate((one) => one.closest('.chapter')?.id ?? '');
			expect(await axe(page, { at: [`#${chapter}`, '.story-bar'] })).toEqual([]);
		});

		test('axe finds nothing on the other pages', async ({ page }) => {
			test.setTimeout(240_000);
			for (const path of [
				'/text/',
				'/sources/',
				'/cities/',
				'/cities/st-paul/',
				'/data/',
				'/charts/',
				'/charts/rules/',
				'/accessibility/'
			]) {
				await page.goto(path);
				expect(await axe(page), path).toEqual([]);
			}
		});
	});
}
