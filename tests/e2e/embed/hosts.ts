import { test as base, expect, type Frame, type Page } from '@playwright/test';
import { clickInPlace, type Evaluates } from '../support';

/** The fonts of a frame with an origin of its own come only from servers that allow everyone. */
const FONT_REFUSED = /Access to font at .* has been blocked by CORS policy|\.woff2/;

/** What goes wrong in a host page and in every frame within it. */
export interface Faults {
	readonly all: string[];
	/** Expects none; `fontsMayFail` where the frame is sandboxed and the server sends no CORS headers. */
	readonly none: (options?: { readonly fontsMayFail?: boolean }) => void;
}

interface Hosts {
	/** Watches the consoles of the page and of its frames from before the first load. */
	readonly faults: Faults;
	/** Origin of the story; `localhost`'s origin of the host pages. */
	readonly guest: string;
	readonly hosts: string;
	/** Opens a host page of `tests/fixtures/hosts/pages`. */
	readonly host: (name: string, query?: Readonly<Record<string, string>>) => Promise<void>;
	/** The frame that shows the story, once its script has run. */
	readonly frame: () => Promise<Frame>;
}

/** Playwright's test with host pages on another site, whose consoles stay clean. */
export const test = base.extend<Hosts>({
	guest: async ({ baseURL }, use) => use(new URL(baseURL ?? '').origin),
	hosts: async ({ guest }, use) => use(`http://localhost:${Number(new URL(guest).port) + 1}`),
	faults: async ({ page }, use) => {
		const all: string[] = [];
		page.on('console', (message) => {
			if (message.type() === 'error') all.push(`${message.text()} (${message.location().url})`);
		});
		page.on('pageerror', (error) => all.push(`uncaught: ${error.message}`));
		page.on('response', (response) => {
			if (response.status() >= 400) all.push(`${response.status()} ${response.url()}`);
		});
		const none: Faults['none'] = ({ fontsMayFail = false } = {}) =>
			expect(all.filter((one) => !fontsMayFail || !FONT_REFUSED.test(one))).toEqual([]);
		await use({ all, none });
	},
	host: async ({ page, guest, hosts, faults }, use) => {
		// Named so that watching begins before any page is opened.
		void faults;
		await use(async (name, query = {}) => {
			await page.goto(`${hosts}/${name}.html?${new URLSearchParams({ guest, ...query })}`);
		});
	},
	frame: async ({ page, guest }, use) => {
		await use(() => guestOf(page, guest));
	}
});
export { expect };

/** The first frame with a page of the story, once its script has chosen a form. */
export async function guestOf(page: Page, guest: string): Promise<Frame> {
	const find = () => page.frames().find((one) => one.url().startsWith(`${guest}/embed/`));
	await expect.poll(() => find() !== undefined, { message: 'the frame is there' }).toBe(true);
	const frame = find();
	if (!frame) throw new Error('the frame left again');
	await frame.locator('html[data-form]').waitFor({ state: 'attached' });
	return frame;
}

/** Form in which the story stands: `stacked`, `stepper`, `led`; `chart` for a chart. */
export const formOf = (frame: Evaluates): Promise<string | null> =>
	frame.evaluate(() => document.documentElement.getAttribute('data-form'));

/** Waits until the story stands in a form. */
export async function stands(frame: Evaluates, form: string): Promise<void> {
	await expect.poll(() => formOf(frame), { message: `stands as ${form}` }).toBe(form);
}

/** Id and place of the step on show in a frame. */
export const stepIn = (frame: Evaluates): Promise<string | null> =>
	frame.evaluate(() => document.querySelector('[aria-current="step"]')?.id ?? null);

/** Ids of all steps in a frame. */
export const stepsIn = (frame: Evaluates): Promise<string[]> =>
	frame.evaluate(() => [...document.querySelectorAll('[data-step]')].map(({ id }) => id));

/** Presses Next in a frame and waits until another step shows; says which. */
export async function next(frame: Frame): Promise<string | null> {
	const before = await stepIn(frame);
	await clickInPlace(frame.locator('[data-embed-go="1"]'));
	await expect.poll(() => stepIn(frame)).not.toBe(before);
	return stepIn(frame);
}

/** Presses Next through all steps: each shows its headline and its picture, above the buttons, in order. */
export async function walk(frame: Evaluates): Promise<void> {
	const ids = await stepsIn(frame);
	expect(ids.length).toBeGreaterThan(10);
	expect(await stepIn(frame)).toBe(ids[0]);
	const seen = await frame.evaluate(() => {
		const button = document.querySelector<HTMLElement>('[data-embed-go="1"]');
		const steps = [...document.querySelectorAll<HTMLElement>('[data-step]')];
		return steps.map(() => {
			const now = document.querySelector<HTMLElement>('[aria-current="step"]');
			const bar = document.querySelector('.frame-steps')?.getBoundingClientRect().top ?? 0;
			const seen = (selector: string) => {
				const box = now?.querySelector(selector)?.getBoundingClientRect();
				const large = box !== undefined && box.width > 40 && box.height > 10;
				return large && box.top >= 0 && box.bottom <= bar + 1;
			};
			const shown = { id: now?.id, words: seen('.step-title'), picture: seen('.figure') };
			button?.click();
			return shown;
		});
	});
	expect(seen).toEqual(ids.map((id) => ({ id, words: true, picture: true })));
}

/** Top of the page's first frame, and how far the page has scrolled. */
export const place = (
	page: Evaluates
): Promise<{ readonly top: number; readonly scroll: number }> =>
	page.evaluate(() => ({
		top: document.querySelector('iframe')?.getBoundingClientRect().top ?? NaN,
		scroll: scrollY
	}));

/** Turns the wheel until the frame of our own host script sticks at the top of the window. */
export async function pin(page: Page): Promise<void> {
	await page.mouse.move(500, 400);
	await page.mouse.wheel(0, Math.ceil((await place(page)).top) + 50);
	await expect.poll(async () => (await place(page)).top).toBe(0);
	await rest(page);
}

/** Waits until the host page has come to rest somewhere; says where. */
export async function rest(page: Evaluates): Promise<number> {
	return page.evaluate(
		() =>
			new Promise<number>((done) => {
				let [last, still] = [scrollY, 0];
				const look = () => {
					still = scrollY === last ? still + 1 : 0;
					last = scrollY;
					if (still > 10) done(last);
					else requestAnimationFrame(look);
				};
				look();
			})
	);
}
