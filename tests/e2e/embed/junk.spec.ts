import type { Page } from '@playwright/test';
import { expect, formOf, rest, stands, stepIn, stepsIn, test } from './hosts';
import { MARK, junk, sayAll } from './junk';

const COUNT = 300;

/** What the page around our frame has heard from it. */
const heard = (page: Page) =>
	page.evaluate(() => {
		const all = (window as unknown as { heard: unknown[] }).heard;
		return all.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)));
	});

const otherFrame = (page: Page, name: string) => {
	const found = page.frames().find((frame) => frame.url().includes(`/${name}.html`));
	if (!found) throw new Error(`no frame ${name}`);
	return found;
};

for (const path of ['/embed/', '/embed/line/']) {
	test(`junk of a hostile page around ${path} moves nothing and comes back in no word`, async ({
		page,
		host,
		frame,
		faults
	}) => {
		await host('false-host', { path });
		const inside = await frame();
		const form = path === '/embed/' ? 'stepper' : 'chart';
		await stands(inside, form);
		const step = await stepIn(inside);
		const ids = await stepsIn(inside);
		await sayAll(page.mainFrame(), 'own frame', junk(COUNT, 1));
		expect(await formOf(inside)).toBe(form);
		expect(await stepIn(inside)).toBe(step);
		expect(await stepsIn(inside)).toEqual(ids);
		const said = await heard(page);
		expect(said.length).toBeGreaterThan(0);
		for (const one of said) {
			expect(one).not.toContain(MARK);
			expect(one.length).toBeLessThan(300);
		}
		faults.none();
	});
}

test('junk through the port of a welcome shows only steps that there are, and heights that are true', async ({
	page,
	host,
	frame,
	faults
}) => {
	await host('false-host');
	const inside = await frame();
	await stands(inside, 'stepper');
	await page.evaluate(() => {
		const { port1, port2 } = new MessageChannel();
		const own = window as unknown as { port: MessagePort; words: unknown[] };
		own.port = port1;
		own.words = [];
		port1.onmessage = ({ data }) => own.words.push(data);
		window[0]?.postMessage('line-story:welcome', '*', [port2]);
	});
	const words = () =>
		page.evaluate(() => (window as unknown as { words: Record<string, unknown>[] }).words);
	await expect.poll(async () => (await words()).length).toBeGreaterThan(1);
	await sayAll(page.mainFrame(), 'port', junk(COUNT, 2));
	// The port is still heard, and a sound word is still followed.
	await page.evaluate(() => {
		const { port } = window as unknown as { port: MessagePort };
		port.postMessage({ kind: 'lead' });
		port.postMessage({ kind: 'step', step: 4 });
	});
	const ids = await stepsIn(inside);
	await expect.poll(() => stepIn(inside)).toBe(ids[4]);
	await stands(inside, 'led');
	for (const word of await words()) {
		expect(Object.keys(word)).toHaveLength(2);
		for (const field of ['steps', 'step', 'height']) {
			if (field in word) expect(Number.isInteger(word[field]), field).toBe(true);
		}
	}
	expect(JSON.stringify(await words())).not.toContain(MARK);
	faults.none();
});

test('junk of a hostile sibling reaches neither our frame nor the script around it', async ({
	page,
	host,
	frame,
	faults
}) => {
	await host('forger');
	const inside = await frame();
	await stands(inside, 'led');
	const state = () =>
		page.evaluate(() => ({
			address: location.href,
			scroll: scrollY,
			focus: document.activeElement?.tagName,
			marks: document.querySelectorAll('line-story > div').length,
			heights: [...document.querySelectorAll('iframe')].map((one) => one.offsetHeight)
		}));
	const before = await state();
	const step = await stepIn(inside);
	const liar = otherFrame(page, 'liar');
	for (const to of ['first frame', 'parent'] as const) await sayAll(liar, to, junk(COUNT, 3));
	await rest(page);
	expect(await state()).toEqual(before);
	expect(await formOf(inside)).toBe('led');
	expect(await stepIn(inside)).toBe(step);
	faults.none();
});

test('a frame that is not ours, at an address that the snippet names, gets a height within bounds and nothing else', async ({
	page,
	host,
	faults
}) => {
	await host('false-guest');
	const puppet = otherFrame(page, 'puppet');
	await expect
		.poll(() => puppet.evaluate(() => 'port' in window), { message: 'our script answers' })
		.toBe(true);
	const address = page.url();
	for (const to of ['port', 'parent'] as const) await sayAll(puppet, to, junk(COUNT, 4));
	// The port is still heard after all that.
	await puppet.evaluate(() => {
		const { port } = window as unknown as { port: MessagePort };
		port.postMessage({ kind: 'height', height: 1 });
	});
	const height = () =>
		page.evaluate(() => document.querySelector<HTMLElement>('line-story iframe')?.offsetHeight);
	await expect.poll(height).toBe(120);
	expect(page.url()).toBe(address);
	expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
	expect(await page.evaluate(() => document.documentElement.innerHTML)).not.toContain(MARK);
	const told = await puppet.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
	expect(JSON.stringify(told)).not.toContain(MARK);
	faults.none();
});
