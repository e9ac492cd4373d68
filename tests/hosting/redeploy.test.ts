import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { CHROMIUM_FLAGS, chromiumPath } from '../../src/cli/browser.mjs';
import { goBack, release } from '../../src/cli/release.mjs';
import { crowd, READERS, rush } from './load';
import { ask, startNginx, type Server } from './nginx';
import { BUILD, nextVersion, temporary } from './site';

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

const inBuild = (dir: string, folder: string, pattern: RegExp) =>
	readdirSync(join(BUILD, folder))
		.filter((name) => pattern.test(name))
		.map((name) => `${dir}${name}`);

/** What a reader's browser asks for, of all kinds. */
const READ = [
	'',
	'embed/',
	'text/',
	'cities/',
	'embed.js',
	'story.png',
	...inBuild('_app/immutable/', '_app/immutable', /^bundle.*\.js$/),
	...inBuild('_app/immutable/assets/', '_app/immutable/assets', /\.(css|woff2)$/),
	...inBuild('_app/immutable/charts/', '_app/immutable/charts', /\.js$/),
	...inBuild('chart-data/', 'chart-data', /\.json$/)
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

const stepIds = (page: Page) =>
	page
		.locator('[data-step]')
		.evaluateAll((steps) => steps.map((step) => step.getAttribute('data-step') ?? ''));

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

/** Goes to a step as a link does; comes back when it is current and its picture is there, moving or still. */
async function read(page: Page, id: string): Promise<'moving' | 'still'> {
	await page.evaluate((to) => {
		document.getElementById(to)?.scrollIntoView({ behavior: 'instant' });
	}, id);
	const shown = await page.waitForFunction((step) => {
		const current = document.querySelector('[aria-current="step"]');
		if (current?.getAttribute('data-step') !== step) return null;
		const figure = current.closest('.scene')?.querySelector('.scene-figure figure[data-live]');
		if (figure?.getAttribute('data-view') === step) return 'moving';
		return current.querySelector('.still figure') ? 'still' : null;
	}, id);
	return (await shown.jsonValue()) as 'moving' | 'still';
}

it(`serves ${READERS} readers at once without an error`, async () => {
	const amount = READERS * 20;
	const { answered, errors, refused } = await rush(server.url, READ, amount);
	expect({ answered, errors, refused }).toEqual({ answered: amount, errors: 0, refused: 0 });
});

it('a new release under load breaks no open page, and a reload gets all of the new one', async () => {
	const { page, faults } = await openStory({ offline: false });
	const ids = await stepIds(page);
	await read(page, ids[0] ?? '');
	const late: string[] = [];
	page.on('response', (reply) => late.push(new URL(reply.url()).pathname));
	const readers = crowd(server.url, READ);
	let switching = true;
	const whole = wholeVisits(() => switching);

	release({ to: site, from: next });
	for (const id of ids) await read(page, id);
	goBack(site);
	release({ to: site, from: next });
	switching = false;
	expect(await whole).toBeGreaterThan(0);
	const { answered, errors, refused } = await readers.stop();
	expect({ errors, refused }).toEqual({ errors: 0, refused: 0 });
	expect(answered).toBeGreaterThan(0);

	const charts = late.filter((path) => path.startsWith('/_app/immutable/charts/'));
	expect(charts.length, 'charts asked for after the switch').toBeGreaterThan(3);
	expect(charts.filter((path) => path.includes(`.${NEXT}.`))).toEqual([]);
	expect(faults.filter((fault) => !fault.includes('A reload mends it'))).toEqual([]);

	late.length = 0;
	await page.reload();
	await page.locator(`html[data-hydrated][data-version="${NEXT}"]`).waitFor({ state: 'attached' });
	for (const id of ids) expect(await read(page, id), id).toBe('moving');
	const scripts = late.filter((path) => path.endsWith('.js') && path.includes('/immutable/'));
	expect(scripts.filter((path) => !path.includes(`.${NEXT}.`))).toEqual([]);
	expect(faults.filter((fault) => !fault.includes('A reload mends it'))).toEqual([]);
}, 120_000);
