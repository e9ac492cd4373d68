import { currentStep, jump, settled, stepIds, twoFrames, type Evaluates } from '../../e2e/support';
import { apart, picture } from '../../e2e/picture';
import { textFaults } from '../../e2e/plot-text';
import { expect, live, test } from './webkit';

/*
 * As in Chromium: however a reader comes to a step, it looks the same. Scrolling sets the pattern, the
 * other ways are compared with it.
 */
test.describe('each step looks the same', () => {
	test.describe.configure({ mode: 'serial' });
	test.use({ still: true });
	test.setTimeout(300_000);

	const pattern = new Map<string, string>();

	/** Waits until a step looks as it did when it was scrolled to. */
	const looksTheSame = (page: Evaluates, id: string) =>
		expect
			.poll(async () => apart(await picture(page, id), pattern.get(id) ?? '', 'webkit'))
			.toEqual([]);

	test('scrolling down comes to every step in order and shows its own view', async ({
		session,
		open
	}) => {
		const { page } = session;
		await open();
		const ids = await stepIds(page);
		const seen: string[] = [];
		for (let turns = 0; turns < 1000 && seen.length < ids.length; turns++) {
			const id = await currentStep(page);
			if (id !== null && id !== seen.at(-1)) {
				await settled(page, id);
				seen.push(id);
				pattern.set(id, await picture(page, id));
				expect(pattern.get(id)?.split('\n')[0]).toBe(`view ${id}`);
			}
			await session.wheel(150);
			await twoFrames(page);
		}
		expect(seen).toEqual(ids);
	});

	test('a changed address shows the same', async ({ session: { page }, open }) => {
		await open();
		const ids = await stepIds(page);
		// Far apart on purpose: no step of the way between is passed slowly.
		const far = ids.map((_, n) => ids[(n * 23) % ids.length] ?? '');
		for (const id of far) {
			await page.evaluate((to) => void (location.hash = to), id);
			await settled(page, id);
			await looksTheSame(page, id);
		}
	});

	test('the step buttons show the same, there and back', async ({ session, open }) => {
		const { page } = session;
		await open();
		const ids = await stepIds(page);
		for (const [button, way] of [
			['.stepper button:last-of-type', ids],
			['.stepper button:first-of-type', ids.slice(0, -1).reverse()]
		] as const) {
			for (const id of way) {
				await session.click(button);
				await settled(page, id);
				await looksTheSame(page, id);
			}
		}
	});

	test('a deep link shows the same, and a reload keeps it', async ({ session, open }) => {
		const { page } = session;
		const ids = [...pattern.keys()].filter((_, n) => n % 5 === 0);
		for (const id of ids) {
			await open(`/?from=${id}#${id}`);
			await settled(page, id);
			await looksTheSame(page, id);
		}
		await session.reload();
		await live(session);
		await settled(page, ids.at(-1) ?? '');
	});

	test('every step is legible and in its place', async ({ session: { page }, open }) => {
		await open();
		const faults: string[] = [];
		for (const id of await stepIds(page)) {
			await jump(page, id);
			faults.push(...(await page.evaluate(textFaults, id)));
		}
		expect(faults, faults.join('\n')).toEqual([]);
	});
});

test('the End key comes to the last step, the Home key to before the first', async ({
	session,
	open
}) => {
	const { page } = session;
	await open();
	const last = (await stepIds(page)).at(-1) ?? '';
	await session.press('END');
	await settled(page, last, 10_000);
	await session.press('HOME');
	await expect.poll(() => currentStep(page)).toBeNull();
});

test('whatever the size becomes, the reader stays at the step', async ({ session, open }) => {
	const { page } = session;
	await open();
	await jump(page, 'thirteen-to-nothing');
	for (const [width, height] of [
		[1280, 500],
		[1500, 900],
		[700, 900],
		[1280, 800]
	] as const) {
		await session.resize(width, height);
		await settled(page, 'thirteen-to-nothing');
	}
});

test('back from the sources returns to the step', async ({ session, open, story }) => {
	const { page } = session;
	await open();
	await jump(page, 'thirteen-to-nothing');
	await expect.poll(() => page.evaluate(() => location.hash)).toBe('#thirteen-to-nothing');
	await session.goto(`${story.origin}/sources/`);
	await session.back();
	await live(session);
	await settled(page, 'thirteen-to-nothing');
});
