import { expect, live, settled, stepIds, test } from './support';

/* What scrolling must not cost. How long it takes is measured by `npm run bench`, never by a test. */

test('steps are observed when they come near, and none is observed anew at each step', async ({
	page
}) => {
	await page.addInitScript(() => {
		const counts = { observed: 0, heard: 0 };
		Object.assign(window, { counts });
		const observe = IntersectionObserver.prototype.observe;
		IntersectionObserver.prototype.observe = function (target) {
			if (target.matches('[data-step]')) counts.observed += 1;
			observe.call(this, target);
		};
		const listen = document.addEventListener.bind(document);
		Document.prototype.addEventListener = (type: string, ...rest: unknown[]) => {
			if (type === 'scroll') counts.heard += 1;
			Reflect.apply(listen, document, [type, ...rest]);
		};
	});
	await page.goto('/');
	await live(page);
	const ids = (await stepIds(page)).filter((_, index) => index % 4 === 0);
	for (const way of [ids, [...ids].reverse()]) {
		for (const id of way) {
			await page.evaluate((to) => document.getElementById(to)?.scrollIntoView(), id);
			await settled(page, id);
		}
	}
	const counts = await page.evaluate(
		() => (window as unknown as { counts: { observed: number; heard: number } }).counts
	);
	const steps = (await stepIds(page)).length;
	// Each step as its scene comes near, as it does so on the way back, and again where its height has changed.
	expect(counts.observed).toBeGreaterThan(steps);
	expect(counts.observed).toBeLessThan(steps * 6);
	expect(counts.heard, 'nothing listens to every scroll event of the document').toBe(0);
});
