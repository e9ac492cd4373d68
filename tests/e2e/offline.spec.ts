import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, expect, type BrowserContext, type Page } from '@playwright/test';
import { serve } from '../../src/cli/serve.mjs';
import { at } from './deck';
import { jump, live, stepIds } from './support';

/* Servers come and go here, so this is Playwright's own test, which allows failed requests. */
const SITE = process.env['BUILD_DIR'] ?? 'build';
const PARTS = ['_app', 'chart-data', 'present', 'handout', 'text', 'situations', 'arguments'];
const MORE = ['evidence', 'cities', 'method', 'sources'];
const FILES = ['index.html', 'favicon.svg', 'offline.json', 'service-worker.js'];

// What is kept is the subject here, not how it moves.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

let dir: string;
let server: Awaited<ReturnType<typeof serve>>;

test.beforeEach(async () => {
	dir = mkdtempSync(join(tmpdir(), 'offline-'));
	// Without the compressed forms, so that a test can change a file.
	const plain = (path: string) => !/\.(br|gz|pdf)$/.test(path);
	for (const name of [...PARTS, ...MORE, ...FILES]) {
		cpSync(join(SITE, name), join(dir, name), { recursive: true, filter: plain });
	}
	server = await serve({ dir });
});

test.afterEach(async () => {
	await server.close();
	rmSync(dir, { recursive: true, force: true });
});

/** Visits the story until it says that everything is kept. */
async function visit(page: Page): Promise<void> {
	await page.goto(server.url);
	await live(page);
	await expect(page.locator('[data-offline="ready"]')).toBeAttached({ timeout: 30_000 });
}

/** Takes the network away, and the server with it. */
async function cut(context: BrowserContext): Promise<void> {
	await server.close();
	await context.setOffline(true);
}

/** Makes what is served another version, whose pages bear its name. */
function publish(name: string): void {
	const { version } = JSON.parse(readFileSync(join(dir, '_app/version.json'), 'utf8'));
	const next = `${version}-${name}`;
	const files = ['_app/version.json', 'service-worker.js', 'index.html', 'present/index.html'];
	for (const file of files) {
		const text = readFileSync(join(dir, file), 'utf8').replaceAll(version, next);
		writeFileSync(join(dir, file), text.replace('<html ', `<html data-version="${name}" `));
	}
}

test('P6 after one visit, story, deck, notes and handout work without network and server', async ({
	page,
	context
}) => {
	test.setTimeout(180_000);
	await visit(page);
	const ids = await stepIds(page);
	await cut(context);
	await page.reload();
	await live(page);
	for (const id of ids) await jump(page, id);

	await page.goto(`${server.url}present/#${ids[0]}`);
	await live(page);
	await at(page, ids[0] ?? '');
	const seen = new Set<string>();
	const now = () => page.locator('.deck [data-step]').getAttribute('data-step');
	for (let last = ''; last !== (await now());) {
		last = (await now()) ?? '';
		seen.add(last);
		await at(page, last);
		await page.keyboard.press('PageDown');
	}
	expect(ids.filter((id) => !seen.has(id))).toEqual([]);

	await page.goto(`${server.url}present/notes/#${ids[3]}`);
	await live(page);
	await expect(page.locator('[data-desk] figure[data-live]').first()).toBeVisible();
	for (const path of ['handout/', 'handout/large/', 'handout/large', 'sources/']) {
		await page.goto(server.url + path);
		await expect(page.locator('h1')).toBeVisible();
	}
});

test('P6 a page that is open when the network goes, on the first visit, loses nothing', async ({
	page,
	context
}) => {
	await visit(page);
	const ids = await stepIds(page);
	await cut(context);
	await jump(page, ids.at(-1) ?? '');
});

test('P6 only the presenter is told: the deck shows nothing of networks', async ({
	page,
	context
}) => {
	await visit(page);
	const ids = await stepIds(page);
	await page.goto(`${server.url}present/#${ids[0]}`);
	await live(page);
	await at(page, ids[0] ?? '');
	const text = await page.locator('body').innerText();
	await context.setOffline(true);
	await context.setOffline(false);
	expect(await page.locator('body').innerText()).toBe(text);
	await expect(page.locator('[data-offline]')).toHaveCount(0);
	await page.goto(`${server.url}present/notes/`);
	await expect(page.locator('[data-offline="ready"]')).toBeVisible();
});

test('P6 a new version waits until every page of the old one is closed, and never mixes with it', async ({
	page,
	context
}) => {
	await visit(page);
	await page.reload();
	publish('another');
	const waiting = () =>
		page.evaluate(async () => {
			const registration = await navigator.serviceWorker.getRegistration();
			await registration?.update();
			return registration?.waiting?.state ?? null;
		});
	await expect.poll(waiting, { timeout: 30_000 }).toBe('installed');
	const data = () =>
		page.evaluate(async () => (await (await fetch('chart-data/line.json')).json()).version);
	const version = await data();
	await page.reload();
	await expect(page.locator('html[data-version]'), 'still the old page').toHaveCount(0);
	expect(await data(), 'data of the version that the page is of').toBe(version);

	const next = await context.newPage();
	await page.close();
	await expect
		.poll(
			async () => {
				await next.goto(server.url);
				const name = await next.locator('html').getAttribute('data-version');
				// A worker changes only while no page of the site is open.
				await next.goto('about:blank');
				return name;
			},
			{ timeout: 20_000 }
		)
		.toBe('another');
});

test('P6 a visit while versions change keeps nothing rather than a mixture', async ({ page }) => {
	// The worker is of one version, the site by now of another.
	writeFileSync(join(dir, '_app/version.json'), '{"version":"newer"}');
	await page.goto(server.url);
	await live(page);
	await expect
		.poll(() =>
			page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) ?? null)
		)
		.toBeNull();
	expect(await page.evaluate(() => caches.keys())).toEqual([]);
	await expect(page.locator('[data-offline="ready"]')).toHaveCount(0);
});

test('P6 offline.json turns it off: the worker goes, and what it kept', async ({ page }) => {
	await visit(page);
	writeFileSync(join(dir, 'offline.json'), '{ "off": true }');
	await page.reload();
	await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
	const workers = () =>
		page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
	await expect.poll(workers).toBe(0);
	await page.goto('about:blank');
	await page.goto(server.url);
	await live(page);
	expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
	await expect(page.locator('h1').first()).toBeVisible();
});

test('P6 in a frame nothing is kept', async ({ page }) => {
	await page.route('**/frame.html', (route) =>
		route.fulfill({ contentType: 'text/html', body: `<iframe src="${server.url}"></iframe>` })
	);
	await page.goto(`${server.url}frame.html`);
	const frame = page.frameLocator('iframe');
	await expect(frame.locator('html[data-hydrated]')).toBeAttached();
	await expect(frame.locator('[data-offline]')).toHaveCount(0);
	expect(
		await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
	).toBe(0);
});
