import { expect, jump, open, test } from './support';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('each scene has its table: it opens, is well formed, and holds the rows of all marks', async ({
	page
}) => {
	test.setTimeout(90_000);
	await open(page);
	const scenes = await page
		.locator('.scene')
		.evaluateAll((all) =>
			all.map((scene) => [...scene.querySelectorAll('[data-step]')].map(({ id }) => id))
		);
	for (const steps of scenes) {
		const scene = page.locator('.scene', { has: page.locator(`[id="${steps[0]}"]`) });
		const chart = await scene.locator('figure').getAttribute('data-chart');
		const rows = new Set<string>();
		const marks = new Set<string>();
		const table = scene.locator('.data-table');
		await jump(page, steps[0] ?? '');
		// It may have a thousand cells: it is laid for those who open it.
		await expect(table).not.toBeVisible();
		await scene.locator('.figure-table summary').click();
		await expect(table).toBeVisible();
		for (const id of steps) {
			await jump(page, id);
			const [inTable, inPlot, seen] = await scene.evaluate((one) => {
				const keys = (all: Element[]) => all.map((each) => each.getAttribute('data-key') ?? '');
				const plot = [...one.querySelectorAll('.plot [data-key]')];
				const visible = plot.filter((mark) =>
					mark.checkVisibility({ opacityProperty: true, visibilityProperty: true })
				);
				return [
					keys([...one.querySelectorAll('.data-table tbody [data-key]')]),
					keys(plot),
					keys(visible)
				];
			});
			expect(new Set(inTable).size, `${id}: no row twice`).toBe(inTable?.length);
			// A table of one row a year gathers many records in a row; the next test looks into it.
			if (chart === 'decider') {
				expect(inTable).toEqual([]);
				inPlot?.forEach((key) => marks.add(key));
				continue;
			}
			const lost = seen?.filter((key) => !inTable?.includes(key));
			expect.soft(lost, `${id}: marks that are seen and have no row`).toEqual([]);
			inTable?.forEach((key) => rows.add(key));
			inPlot?.forEach((key) => marks.add(key));
		}
		expect(marks.size, `${steps[0]}: marks`).toBeGreaterThan(0);
		const unmarked = [...rows].filter((key) => !marks.has(key));
		expect.soft(unmarked, `${steps[0]}, ${chart}: rows with no mark in any view`).toEqual([]);

		await expect(table).toHaveAttribute('data-table-of', chart ?? '');
		await expect(table.locator('caption')).toHaveText(/\w/);
		const columns = await table.locator('thead th[scope="col"]').count();
		expect(columns).toBeGreaterThanOrEqual(2);
		const lines = await table
			.locator('tbody tr')
			.evaluateAll((all) =>
				all.map((line) => [line.querySelectorAll('th[scope="row"]').length, line.children.length])
			);
		expect(lines.filter(([head, cells]) => head !== 1 || cells !== columns)).toEqual([]);
		await scene.locator('.figure-table summary').click();
		await expect(table).toBeHidden();
	}
});

test('the table of murder rates has a row for each year and a column for each line', async ({
	page
}) => {
	await open(page);
	const scene = page.locator('.scene', { has: page.locator('figure[data-chart="decider"]') });
	await jump(page, 'year-2014');
	await scene.locator('.figure-table summary').click();
	const columns = await scene.locator('thead th').allTextContents();
	const lines = await scene
		.locator('.plot path[data-key]')
		.evaluateAll((all) => all.map((line) => line.getAttribute('data-key') ?? ''));
	expect(lines.length).toBeGreaterThan(20);
	const named = columns.join('; ').toLowerCase().replace(/\W/g, '');
	expect(lines.filter((city) => !named.includes(city.replace(/\W/g, '')))).toEqual([]);

	const years = await scene.locator('tbody th[scope="row"]').allTextContents();
	expect(years).toEqual(Array.from({ length: 26 }, (_, index) => String(2000 + index)));
	const of2014 = await scene.locator('tbody tr').nth(14).locator('td').allTextContents();
	const told = await page
		.locator('#year-2014 data')
		.evaluateAll((all) => all.map((figure) => figure.textContent));
	expect(of2014.slice(0, 2)).toEqual(told.slice(0, 2));
});
