import { jump, settled, stepIds } from '../../e2e/support';
import type { Session } from './session';
import { expect, test } from './webkit';
import type { Spoiling } from './watched';

const MID = 'thirteen-to-nothing';

test.use({ clean: false });

/** The words are there and can be seen, and no error page took their place. */
async function wordsStay({ page }: Session): Promise<void> {
	const shown = await page.evaluate((id) => {
		document.getElementById(id)?.scrollIntoView();
		const title = document.getElementById(`${id}-title`)?.getBoundingClientRect();
		return {
			headline: document.querySelector('h1')?.textContent.trim() ?? '',
			steps: document.querySelectorAll('[data-step] h3').length,
			seen: title !== undefined && title.top >= 0 && title.bottom <= innerHeight,
			picture: document.querySelector('.scene-figure .plot')?.textContent ?? ''
		};
	}, MID);
	expect(shown.headline).toMatch(/\p{L}{3}/u);
	expect(shown.steps).toBeGreaterThanOrEqual(40);
	expect(shown.seen, 'the words of the step').toBe(true);
	expect(shown.picture).toMatch(/\w/);
}

test.describe('where the scripts are lost', () => {
	test.use({ spoiling: { lost: /\.js$/ } });
	test('the words stay', async ({ session, story }) => {
		await session.goto(`${story.origin}/`);
		await wordsStay(session);
		expect(story.refused.length, 'scripts were asked for').toBeGreaterThan(0);
	});
});

const lacks: readonly (readonly [string, Spoiling])[] = [
	['the fonts', { lost: /\.woff2$/ }],
	['ResizeObserver', { before: () => Reflect.deleteProperty(window, 'ResizeObserver') }],
	[
		'IntersectionObserver',
		{ before: () => Reflect.deleteProperty(window, 'IntersectionObserver') }
	],
	['matchMedia', { before: () => Reflect.deleteProperty(window, 'matchMedia') }],
	[
		'storage',
		{
			before: () => {
				for (const name of ['localStorage', 'sessionStorage']) {
					Object.defineProperty(window, name, {
						get() {
							throw new DOMException('denied', 'SecurityError');
						}
					});
				}
			}
		}
	]
];
for (const [what, spoiling] of lacks) {
	test.describe(`without ${what}`, () => {
		test.use({ spoiling });
		test('the words stay and the step is right', async ({ session, open }) => {
			const { page } = session;
			await open();
			await wordsStay(session);
			await jump(page, MID);
			await page.evaluate(() => scrollTo({ top: 1e7, behavior: 'instant' }));
			await settled(page, (await stepIds(page)).at(-1) ?? '');
		});
	});
}
