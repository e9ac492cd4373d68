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
		const rows: string[] = [];
		const marks: string[] = [];
		for (const id of steps) {
			await jump(page, id);
			const [row, mark] = await scene.evaluate((one) =>
				['.data-table tr[data-key]', '.plot [data-key]'].map((which) =>
					[...one.querySelectorAll(which)].map((with_) => with_.getAttribute('data-key') ?? '')
				)
			);
			rows.push(...(row ?? []));
			marks.push(...(mark ?? []));
			expect(new Set(row).size, `${id}: no row twice`).toBe(row?.length);
		}
		const [inTable, inPlot] = [new Set(rows), new Set(marks)];
		expect(inPlot.size, `${steps[0]}: marks`).toBeGreaterThan(0);
		expect(
			[...inPlot].filter((key) => !inTable.has(key)),
			`${chart}: marks with no row`
		).toEqual([]);
		expect(
			[...inTable].filter((key) => !inPlot.has(key)),
			`${chart}: rows with no mark`
		).toEqual([]);

		const table = scene.locator('.data-table');
		await expect(table).toBeHidden();
		await scene.locator('.figure-table summary').click();
		await expect(table).toBeVisible();
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
