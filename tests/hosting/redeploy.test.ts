import { rmSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { CHROMIUM_FLAGS, chromiumPath } from '../../src/cli/browser.mjs';
import { goBack, release } from '../../src/cli/release.mjs';
import { crowd, READERS, rush } from './load';
import { ask, startNginx, type Server } from './nginx';
import { BUILD, nextVersion, plainFiles, temporary } from './site';

const NEXT = 'next';
let next: string;
let browser: Browser;
let site: string;
let server: Server;
let context: BrowserContext | undefined;

beforeAll(async () => {
	next = nextVersion(BUILD, NEXT);
	const executablePath = chromiumPath();
	browser = await chromium.launch({
		args: CHROMIUM_FLAGS,
		...(executablePath === undefined ? {} : { executablePath })
	});
});

afterAll(async () => {
	await browser.close();
	rmSync(next, { recursive: true });
});

beforeEach(async () => {
	site = temporary('site');
	release({ to: site, from: BUILD });
	server = await startNginx(site);
});

afterEach(async () => {
	await context?.close();
	await server.close();
	rmSync(site, { recursive: true });
});

/** What a reader's browser asks for, of all kinds. */
const READ = [
	...['', 'embed/', 'text/', 'cities/', 'embed.js', 'story.png'],
	...plainFiles(BUILD).filter((file) =>
		/^(_app\/immutable\/.*\.(js|css|woff2)|chart-data\/.*)$/.test(file)
	)
];

/** A page that writes down what goes wrong. */
async function openStory(options: { offline: boolean }): Promise<{ page: Page; faults: string[] }> {
	context = await browser.newContext({
		viewport: { width: 1280, height: 800 },
		serviceWorkers: options.offline ? 'allow' : 'block'
	});
	const page = await context.newPage();
	const faults: string[] = [];
	page.on('pageerror', (error) => faults.push(error.message));
	page.on('requestfailed', (request) => faults.push(`no answer: ${request.url()}`));
	page.on('response', (reply) => {
		if (reply.status() >= 400) faults.push(`${reply.status()}: ${reply.url()}`);
	});
	await page.goto(server.url);
	await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
	return { page, faults };
}

/** Ids of the first step of every scene: each scene has a picture of its own. */
const firstSteps = (page: Page) =>
	page
		.locator('.scene')
		.evaluateAll((scenes) =>
			scenes.flatMap((scene) => scene.querySelector('[data-step]')?.getAttribute('data-step') ?? [])
		);

/** Reads the story as a new visitor, again and again: each page's scripts and styles must be there. */
async function wholeVisits(going: () => boolean): Promise<number> {
	let visits = 0;
	while (going()) {
		const page = (await ask(server.url)).body.toString();
		const named = [...page.matchAll(/_app\/immutable\/[\w./-]+\.(?:js|css|woff2)/g)].map(String);
		expect(named.length).toBeGreaterThan(1);
		for (const path of new Set(named.map((one) => one.split(',')[0] ?? ''))) {
			expect((await ask(server.url + path)).status, path).toBe(200);
		}
		visits++;
	}
	return visits;
}

/** Does something while the readers read and new visitors come. */
async function underLoad(work: () => Promise<void>) {
	let going = true;
	const readers = crowd(server.url, READ);
	const visits = wholeVisits(() => going);
	const worked = await work().then(
		() => null,
		(error: unknown) => ({ error })
	);
	going = false;
	const [outcome, whole] = await Promise.all([readers.stop(), visits]);
	if (worked) throw worked.error;
	return { ...outcome, visits: whole };
}

/** Goes to a step as a link does; comes back when it is current and its picture has come to life and shows it. */
async function read(page: Page, id: string): Promise<void> {
	await page.evaluate((to) => {
		document.getElementById(to)?.scrollIntoView({ behavior: 'instant' });
	}, id);
	const shows = (step: string) => {
		const current = document.querySelector('[aria-current="step"]');
		const figure = current?.closest('.scene')?.querySelector('.scene-figure figure[data-live]');
		return (
			current?.getAttribute('data-step') === step && figure?.getAttribute('data-view') === step
		);
	};
	await page.waitForFunction(shows, id);
}

it(`serves ${READERS} readers at once without an error`, async () => {
	const amount = READERS * 10;
	const { answered, errors, refused } = await rush(server.url, READ, amount);
	expect({ answered, errors, refused }).toEqual({ answered: amount, errors: 0, refused: 0 });
});

it('a new release under load breaks no open page, and a reload gets all of the new one', async () => {
	const { page, faults } = await openStory({ offline: false });
	const steps = await firstSteps(page);
	await read(page, steps[0] ?? '');
	const asked: string[] = [];
	page.on('response', (reply) => asked.push(new URL(reply.url()).pathname));
	const scripts = () => asked.filter((path) => /\/immutable\/.*\.js$/.test(path));
	const { visits, ...readers } = await underLoad(async () => {
		release({ to: site, from: next });
		for (const id of steps) await read(page, id);
		goBack(site);
		release({ to: site, from: next });
	});
	expect(readers).toMatchObject({ errors: 0, refused: 0 });
	expect(visits).toBeGreaterThan(0);
	expect(scripts().length, 'charts that came to life after the switch').toBeGreaterThan(3);
	expect(scripts().filter((path) => path.includes(`.${NEXT}.`))).toEqual([]);
	expect(faults).toEqual([]);

	asked.length = 0;
	await page.reload();
	await page.locator(`html[data-hydrated][data-version="${NEXT}"]`).waitFor({ state: 'attached' });
	for (const id of steps) await read(page, id);
	expect(scripts().length).toBeGreaterThan(3);
	expect(scripts().filter((path) => !path.includes(`.${NEXT}.`))).toEqual([]);
	expect(faults).toEqual([]);
});

it('pages that are kept for use without a network stay as they are; the next visit is of the new release', async () => {
	const { page, faults } = await openStory({ offline: true });
	await page.locator('[data-offline="ready"]').waitFor({ state: 'attached' });
	const steps = await firstSteps(page);
	release({ to: site, from: next });
	for (const id of steps) await read(page, id);
	await page.waitForFunction(async () => {
		const registration = await navigator.serviceWorker.getRegistration();
		await registration?.update();
		return registration?.waiting?.state === 'installed';
	});
	await page.reload();
	await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
	expect(await page.locator('html').getAttribute('data-version'), 'still the old page').toBeNull();
	for (const id of steps) await read(page, id);
	expect(faults).toEqual([]);

	// A worker changes only while no page of the site is open.
	const fresh = await page.context().newPage();
	await page.close();
	await expect
		.poll(
			async () => {
				await fresh.goto(server.url);
				const version = await fresh.locator('html').getAttribute('data-version');
				const steps = version === NEXT ? await firstSteps(fresh) : [];
				for (const id of steps) await read(fresh, id);
				await fresh.goto('about:blank');
				return version;
			},
			{ timeout: 30_000 }
		)
		.toBe(NEXT);
});
