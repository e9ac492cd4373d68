import { test as base, expect } from '@playwright/test';
import { startWebKitGtk } from '../../../src/cli/engines/webkitgtk.mjs';
import { Session } from './session';
import { watch, type Spoiling, type Watched } from './watched';

interface Options {
	/** The reader asks for reduced motion. */
	readonly still: boolean;
	/** False where the page's scripts do not run. */
	readonly scripts: boolean;
	/** What is spoilt in the story's pages. */
	readonly spoiling: Spoiling;
	/** False where things go wrong on purpose. */
	readonly clean: boolean;
}

interface Fixtures {
	/** The story, and pages of other sites. */
	readonly story: Watched;
	readonly hosts: Watched;
	readonly session: Session;
	/** Opens a page of the story and waits until its scripts and fonts are live. */
	readonly open: (path?: string) => Promise<void>;
	/** Opens a host page of `tests/fixtures/hosts/pages`. */
	readonly host: (name: string, query?: Readonly<Record<string, string>>) => Promise<void>;
}

/** What went wrong in the page that is open and in its first frame. */
async function faultsIn(session: Session): Promise<string[]> {
	const read = () =>
		(window as unknown as { visitFaults?: string[] }).visitFaults ?? ['a page was not watched'];
	const faults = await session.page.evaluate(read);
	const framed = await session.page.evaluate(() => frames.length > 0);
	return framed ? [...faults, ...(await session.frame.evaluate(read))] : faults;
}

/**
 * Playwright's test with a window of WebKitGTK in place of its page. As elsewhere, nothing may go wrong on
 * the way: no uncaught error, nothing on the console, no file that is not there.
 */
export const test = base.extend<Options & Fixtures>({
	still: [false, { option: true }],
	scripts: [true, { option: true }],
	spoiling: [{}, { option: true }],
	clean: [true, { option: true }],
	story: async ({ baseURL, spoiling }, use) => {
		const story = await watch(new URL(baseURL ?? '').origin, '127.0.0.1', spoiling);
		await use(story);
		await story.close();
	},
	hosts: async ({ baseURL }, use) => {
		const port = Number(new URL(baseURL ?? '').port) + 1;
		const hosts = await watch(`http://localhost:${port}`, 'localhost');
		await use(hosts);
		await hosts.close();
	},
	session: async ({ still, scripts, clean, story }, use) => {
		const { driver, end } = await startWebKitGtk({ still, scripts });
		const session = new Session(driver);
		try {
			await session.resize(1280, 800);
			await use(session);
			if (clean) {
				const faults = scripts ? await faultsIn(session) : [];
				expect([...faults, ...story.refused], 'what went wrong on the way').toEqual([]);
			}
		} finally {
			await end();
		}
	},
	open: async ({ session, story }, use) => {
		await use(async (path = '/') => {
			await session.goto(story.origin + path);
			await live(session);
		});
	},
	host: async ({ session, story, hosts }, use) => {
		await use(async (name, query = {}) => {
			const search = new URLSearchParams({ guest: story.origin, ...query });
			await session.goto(`${hosts.origin}/${name}.html?${search}`);
			await expect
				.poll(() =>
					session.frame
						.evaluate(() => document.documentElement.hasAttribute('data-form'))
						// The frame is not there yet.
						.catch(() => false)
				)
				.toBe(true);
		});
	}
});
export { expect };

/** Waits until the page's scripts are live and its fonts are there. */
export async function live({ page }: Session): Promise<void> {
	const ready = () => document.documentElement.hasAttribute('data-hydrated');
	await expect.poll(() => page.evaluate(ready), { timeout: 15_000 }).toBe(true);
	await page.evaluate(async () => void (await document.fonts.ready));
}
