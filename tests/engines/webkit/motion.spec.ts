import { jump, settled } from '../../e2e/support';
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
				const lasts = await page.evaluate(async (to) => {
				const target = document.getElementById(to);
				const figure = target?.closest('.scene')?.querySelector('.scene-figure figure');
				const lasts: number[] = [];
				// Told when they begin: however slow the frames, none is missed.
				figure?.addEventListener('transitionrun', (event) => {
					const all = (event.target as Element).getAnimations();
					lasts.push(...all.map(({ effect }) => Number(effect?.getComputedTiming().endTime)));
				});
				target?.scrollIntoView({ behavior: 'instant' });
				while (figure?.getAttribute('data-view') !== to)
					await new Promise((done) => requestAnimationFrame(done));
				for (let frame = 0; frame < 3; frame++)
					await new Promise((done) => requestAnimationFrame(done));
				return lasts;
			}, TO);
			if (still) expect(lasts).toEqual([]);
			else {
				expect(lasts.length, 'transitions under way').toBeGreaterThan(3);
				expect(Math.min(...lasts)).toBeGreaterThanOrEqual(400);
				expect(Math.max(...lasts)).toBeLessThanOrEqual(800);
			}
			await settled(page, TO);
				expect((await picture(page, TO)).split('\n').length).toBeGreaterThan(5);
			}
		);
	});
}
