import { stepIds } from '../../e2e/support';
import { expect, test } from './webkit';

test.use({ scripts: false });

for (const path of ['/', '/text/']) {
	test(`${path} without scripts: every step's words, picture and sources`, async ({
		session,
		story
	}) => {
		const { page } = session;
		await session.goto(story.origin + path);
		const live = () => document.documentElement.hasAttribute('data-hydrated');
		expect(await page.evaluate(live)).toBe(false);
		const faults = await page.evaluate(
			(ids) => {
				const seen = (element: Element | null | undefined) => {
					const box = element?.getBoundingClientRect();
					const open = element?.checkVisibility({
						opacityProperty: true,
						visibilityProperty: true
					});
					return Boolean(open && box && box.width > 0 && box.height > 0);
				};
				return ids.flatMap((id) => {
					const step = document.getElementById(id);
					const words = [...(step?.querySelectorAll('h3, :scope > p') ?? [])];
					const figure = [...document.querySelectorAll(`figure[data-view="${id}"]`)].find(seen);
					const plot = [...(figure?.querySelectorAll('.plot-layers') ?? [])].find(seen);
					const marks = [...(plot?.querySelectorAll('div, path, rect, span') ?? [])].filter(seen);
					return [
						...(words.length > 0 && words.every(seen) ? [] : [`${id}: words not seen`]),
						...(marks.length >= 3 ? [] : [`${id}: no picture`]),
						...(step?.querySelector('a[data-source][href]') ? [] : [`${id}: no source`])
					];
				});
			},
			await stepIds(page)
		);
		expect(faults, faults.join('\n')).toEqual([]);
	});
}
