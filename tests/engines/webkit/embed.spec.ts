import { place, rest, stands, stepIn, stepsIn, walk } from '../../e2e/embed/hosts';
import { settled, type Evaluates } from '../../e2e/support';
import type { Session } from './session';
import { expect, live, test } from './webkit';

/** Opens the page with our script; says which steps its frame leads through. */
async function led(host: (name: string) => Promise<void>, frame: Evaluates): Promise<string[]> {
	await host('ours');
	await stands(frame, 'led');
	return stepsIn(frame);
}

/** The height that the page gives its frame. */
const given = (page: Evaluates): Promise<number> =>
	page.evaluate(() => document.querySelector('iframe')?.clientHeight ?? 0);

/** How many pixels a frame is higher or lower than what stands in it. */
async function offBy({ page, frame }: Session): Promise<number> {
	const tall = await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
	return Math.abs(tall - (await given(page)));
}

test('the snippet works without its script: every step at the press of a button', async ({
	session: { frame },
	host
}) => {
	await host('bare');
	await stands(frame, 'stepper');
	await walk(frame);
	expect(await stepIn(frame)).toBe((await stepsIn(frame)).at(-1));
});

test('with our script the frame sticks, and scrolling leads through every step and back', async ({
	session: { page, frame },
	host
}) => {
	const ids = await led(host, frame);
	for (const index of [...ids.keys(), 3, 0]) {
		await page.evaluate(
			([step, last]) => {
				const top =
					(document.querySelector('line-story')?.getBoundingClientRect().top ?? 0) + scrollY;
				scrollTo(0, top + innerHeight * 0.75 * Math.min(step + 0.1, last));
			},
			[index, ids.length - 1] as const
		);
		await expect.poll(() => stepIn(frame)).toBe(ids[index]);
		expect(Math.abs((await place(page)).top), 'px from the top of the window').toBeLessThan(1);
	}
});

test('a press of Next in the frame takes the page along', async ({
	session: { page, frame },
	host
}) => {
	const ids = await led(host, frame);
	await page.evaluate(() => {
		const top = (document.querySelector('line-story')?.getBoundingClientRect().top ?? 0) + scrollY;
		scrollTo(0, top + 20);
	});
	await expect.poll(() => stepIn(frame)).toBe(ids[0]);
	const before = await rest(page);
	await frame.evaluate(() => document.querySelector<HTMLElement>('[data-embed-go="1"]')?.click());
	await expect.poll(() => stepIn(frame)).toBe(ids[1]);
	await expect.poll(async () => (await place(page)).scroll).toBeGreaterThan(before + 300);
	await rest(page);
	expect(await stepIn(frame)).toBe(ids[1]);
});

test('a chart has the height of what it shows, and keeps it as its table opens', async ({
	session,
	host
}) => {
	const { page, frame } = session;
	await host('ours', { path: '/embed/decider/' });
	await stands(frame, 'chart');
	const off = () => offBy(session);
	await expect.poll(off, 'px between frame and chart').toBeLessThanOrEqual(1);
	const before = await given(page);
	await frame.evaluate(() => document.querySelector<HTMLElement>('summary')?.click());
	await expect.poll(() => given(page)).toBeGreaterThan(before + 20);
	await expect.poll(off, 'px after the table has opened').toBeLessThanOrEqual(1);
	await session.resize(700, 800);
	await expect.poll(off, 'px in a narrower window').toBeLessThanOrEqual(1);
});

test('a chart leads to its step in the story', async ({ session, host }) => {
	const { page, frame } = session;
	await host('ours', { path: '/embed/decider/' });
	await stands(frame, 'chart');
	const id = await frame.evaluate(
		() => [...document.querySelectorAll('.frame-view')].find((one) => one.checkVisibility())?.id
	);
	await session.click(`#${id} .frame-foot a[target="_top"]`, 'frame');
	const at = () =>
		page
			.evaluate(() => location.pathname + location.hash)
			// The page is on its way.
			.catch(() => '');
	await expect.poll(at).toBe(`/#${id}`);
	await live(session);
	await settled(page, id ?? '');
});

for (const path of ['/embed/', '/embed/decider/']) {
	test(`pym gives ${path} its height`, async ({ session, host }) => {
		await host('pym', { path });
		await stands(session.frame, path === '/embed/' ? 'stacked' : 'chart');
		await expect.poll(() => offBy(session)).toBeLessThanOrEqual(1);
	});
}
