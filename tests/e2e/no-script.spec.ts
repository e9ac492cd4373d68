import { expect, open, stepIds, test } from './support';

/** Words of a text, each as often as it stands there. */
function count(text: string): Map<string, number> {
	const words = new Map<string, number>();
	for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
		words.set(word, (words.get(word) ?? 0) + 1);
	}
	return words;
}

for (const path of ['/', '/text/']) {
	test(`${path} without scripts: the words, the pictures, the tables, the links`, async ({
		page,
		browser,
		baseURL
	}) => {
		await open(page);
		const ids = await stepIds(page);
		// What a reader with scripts can come to see: all words, the captions of all views, the sources.
		const scripted = await page.evaluate(() =>
			[
				...document.querySelectorAll(
					'.masthead, .chapter-head, .step > :not(.still), .scene-figure .figure-caption, .colophon'
				)
			]
				.map((element) => element.textContent)
				.join(' ')
		);
		const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
		const plain = await context.newPage();
		await plain.goto(path);
		await expect(plain.locator('html[data-hydrated]')).toHaveCount(0);

		const said = count(
			await plain.evaluate(() => {
				const pictures = [...document.querySelectorAll('[role="img"]')];
				const heard = pictures.map((picture) => picture.getAttribute('aria-label'));
				return [document.body.textContent, ...heard].join(' ');
			})
		);
		let [all, kept] = [0, 0];
		for (const [word, times] of count(scripted)) {
			all += times;
			kept += Math.min(times, said.get(word) ?? 0);
		}
		expect(all).toBeGreaterThan(3000);
		expect(kept / all, 'share of the words').toBeGreaterThanOrEqual(0.99);

		const faults = await plain.evaluate((ids) => {
			const faults: string[] = [];
			const seen = (element: Element | null | undefined) => {
				const box = element?.getBoundingClientRect();
				return Boolean(
					element?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
					box &&
					box.width > 0 &&
					box.height > 0
				);
			};
			for (const id of ids) {
				const step = document.getElementById(id);
				for (const text of step?.querySelectorAll('h3, :scope > p') ?? []) {
					if (!seen(text)) faults.push(`${id}: words not seen: ${text.textContent}`);
				}
				const figures = [...document.querySelectorAll(`figure[data-view="${id}"]`)];
				const figure = figures.find(seen);
				const plot = [...(figure?.querySelectorAll('.plot-layers') ?? [])].find(seen);
				if (!seen(plot)) faults.push(`${id}: no picture`);
				if (!seen(figure?.querySelector('.figure-caption:not(.waiting)'))) {
					faults.push(`${id}: no caption`);
				}
				const marks = [...(plot?.querySelectorAll('div, path, rect, span') ?? [])].filter(seen);
				if (marks.length < 3) faults.push(`${id}: an empty picture`);
				if (!step?.querySelector('a[data-source][href]')) faults.push(`${id}: no source`);
			}
			return faults;
		}, ids);
		expect(faults, faults.join('\n')).toEqual([]);

		await expect(plain.locator('.colophon a[href*="sources"]')).toBeVisible();
		if (path === '/') {
			await plain.locator('.figure-page:visible').first().click();
			await expect(plain.locator('#table table').first()).toBeVisible();
		} else {
			const table = plain.locator('.figure-table').first();
			await table.locator('summary').click();
			await expect(table.locator('table')).toBeVisible();
		}
		await context.close();
	});
}
