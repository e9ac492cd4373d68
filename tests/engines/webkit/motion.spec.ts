import { jump, settled, twoFrames } from '../../e2e/support';
import { picture } from '../../e2e/picture';
import { expect, test } from './webkit';

const FROM = 'committee-room';
const TO = 'where-things-fall';

for (const still of [true, false]) {
	test.describe(still ? 'with reduced motion' : 'without', () => {
		test.use({ still });
		test(
			still ? 'a step changes at once' : 'marks travel for 400 to 800 ms',
			async ({ session: { page }, open }) => {
				await open();
				const asked = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
				expect(await page.evaluate(asked)).toBe(still);
				await jump(page, FROM);
				await page.evaluate((to) => {
					const own = Object.assign(window, { lasts: [] as number[] });
					const target = document.getElementById(to);
					const figure = target?.closest('.scene')?.querySelector('.scene-figure figure');
					// Told by each at its end: however slow the frames, none is missed.
					figure?.addEventListener('transitionend', (event) => {
						own.lasts.push(Math.round((event as TransitionEvent).elapsedTime * 1000));
					});
					target?.scrollIntoView({ behavior: 'instant' });
				}, TO);
				await settled(page, TO);
				await twoFrames(page);
				const lasts = await page.evaluate(() => (window as unknown as { lasts: number[] }).lasts);
				if (still) expect(lasts).toEqual([]);
				else {
					expect(lasts.length, 'marks that travelled').toBeGreaterThan(3);
					expect(Math.min(...lasts)).toBeGreaterThanOrEqual(400);
					expect(Math.max(...lasts)).toBeLessThanOrEqual(800);
				}
				await settled(page, TO);
				expect((await picture(page, TO)).split('\n').length).toBeGreaterThan(5);
			}
		);
	});
}
