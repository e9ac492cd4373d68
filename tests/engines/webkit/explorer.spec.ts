import { jump } from '../../e2e/support';
import { expect, test } from './webkit';

test.use({ still: true });

test('arrow keys go from mark to mark, and each says its name and value', async ({
	session,
	open
}) => {
	const { page } = session;
	await open();
	for (const id of ['twenty-eight-cities', 'who-lives-there', 'the-twins', 'where-ice-arrests']) {
		await jump(page, id);
		const explorer = () =>
			page.evaluate((step) => {
				const slider = document
					.getElementById(step)
					?.closest('.scene')
					?.querySelector<HTMLElement>('.scene-figure .explorer');
				return {
					says: slider?.getAttribute('aria-valuetext'),
					now: slider?.getAttribute('aria-valuenow'),
					last: slider?.getAttribute('aria-valuemax'),
					tip: slider?.querySelector('.explorer-tip')?.checkVisibility() ?? false
				};
			}, id);
		await page.evaluate((step) => {
			const scene = document.getElementById(step)?.closest('.scene');
			scene?.querySelector<HTMLElement>('.scene-figure .explorer')?.focus();
		}, id);
		const said = new Set<string>();
		for (let n = 0; n < 5; n++) {
			await session.press('ARROW_RIGHT');
			said.add((await explorer()).says ?? '');
		}
		expect(said.size, id).toBe(5);
		for (const words of said) expect(words, id).toMatch(/\p{L}{3}/u);
		await session.press('END');
		const end = await explorer();
		expect(end.now).toBe(end.last);
		expect(end.tip, `${id}: what the mark says can be seen`).toBe(true);
		await session.press('ESCAPE');
		expect((await explorer()).tip).toBe(false);
	}
});

test('the year is the reader’s to move, and the way back is a button', async ({
	session,
	open
}) => {
	const { page } = session;
	await open();
	await jump(page, 'year-2014');
	const state = () =>
		page.evaluate(() => {
			const figure = document
				.getElementById('year-2014')
				?.closest('.scene')
				?.querySelector('figure');
			return {
				year: figure?.querySelector<HTMLInputElement>('input[type="range"]')?.value,
				explored: figure?.hasAttribute('data-explored'),
				plot: figure?.querySelector('.plot')?.textContent.includes('20.2')
			};
		});
	await page.evaluate(() => {
		const scene = document.getElementById('year-2014')?.closest('.scene');
		scene?.querySelector<HTMLElement>('figure input[type="range"]')?.focus();
	});
	for (let n = 0; n < 7; n++) await session.press('ARROW_RIGHT');
	await expect.poll(state).toEqual({ year: '2021', explored: true, plot: true });
	await page.evaluate(() => {
		const scene = document.getElementById('year-2014')?.closest('.scene');
		[...(scene?.querySelectorAll('button') ?? [])]
			.find((one) => one.textContent.includes('Back to the story'))
			?.click();
	});
	await expect.poll(state).toMatchObject({ year: '2014', explored: false });
});

test('the step buttons by keyboard take the focus to the headline', async ({ session, open }) => {
	const { page } = session;
	await open();
	await page.evaluate(() =>
		document.querySelector<HTMLElement>('.stepper button:last-child')?.focus()
	);
	await session.press('ENTER');
	await expect
		.poll(() => page.evaluate(() => document.activeElement?.id))
		.toBe('committee-room-title');
});

test('Tab comes first to the way past the front matter, and it can be seen', async ({
	session,
	open
}) => {
	const { page } = session;
	await open();
	await session.press('TAB');
	const first = await page.evaluate(() => {
		const { activeElement: now } = document;
		const box = now?.getBoundingClientRect();
		return { href: now?.getAttribute('href'), seen: box !== undefined && box.top >= 0 };
	});
	expect(first).toEqual({ href: '#story', seen: true });
});
