import { currentStep, expect, open, stepIds, test, wheelTo } from './support';

test(
	'nothing on the page shifts, over a whole scroll down and up',
	{ tag: '@phone' },
	async ({ page }) => {
		test.setTimeout(120_000);
		await page.addInitScript(() => {
			const shifts: string[] = [];
			Object.assign(window, { shifts });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries() as (PerformanceEntry & {
					value: number;
					sources: { node: Node | null }[];
				})[]) {
					// Shifts soon after input count here too: scrolling is input.
					const nodes = entry.sources.map(({ node }) => (node as Element | null)?.className);
					shifts.push(`${entry.value.toFixed(4)} ${nodes.join(' | ')}`);
				}
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await open(page);
		await page.mouse.move(200, 200);
		const ids = await stepIds(page);
		await wheelTo(page, ids.at(-1) ?? '', 300);
		await wheelTo(page, ids[0] ?? '', -300);
		await page.keyboard.press('Home');
		await expect.poll(() => currentStep(page)).toBeNull();
		const shifts = await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
		expect(shifts, shifts.join('\n')).toEqual([]);
	}
);
