import { expect, open, stepIds, test, jump } from './support';

test('the reader is followed by the same ear from the first step to the last', async ({ page }) => {
	// One that began anew with a step would forget what it keeps: the step to hold, the place on paper.
	await page.addInitScript(() => {
		const ears = { begun: 0 };
		const listen = window.addEventListener.bind(window);
		const counting = (type: string, ...rest: [EventListener, AddEventListenerOptions?]) => {
			if (type === 'scrollend') ears.begun++;
			listen(type, ...rest);
		};
		Object.assign(window, { ears, addEventListener: counting });
	});
	await open(page);
	const ears = () =>
		page.evaluate(() => (window as unknown as { ears: { begun: number } }).ears.begun);
	const begun = await ears();
	expect(begun).toBeGreaterThan(0);
	for (const id of (await stepIds(page)).slice(0, 6)) await jump(page, id);
	expect(await ears()).toBe(begun);
});
