import { mkdtempSync, copyFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base, expect, type BrowserContext } from '@playwright/test';
import { readCode } from '../read-code';
import { at, openNotes, presenterAt } from './deck';
import { live, jump, stepIds } from './support';

const SITE = process.env['BUILD_DIR'] ?? 'build';

/** Playwright's test on a copy that lies alone on a disk: no network, no fault, no request but for the file. */
const test = base.extend<{ file: string; stick: BrowserContext }>({
	// eslint-disable-next-line no-empty-pattern -- Playwright reads the names of what a fixture takes
	file: async ({}, use) => {
		const dir = mkdtempSync(join(tmpdir(), 'stick-'));
		const [name = ''] = readdirSync(join(SITE, 'copy'));
		copyFileSync(join(SITE, 'copy', name), join(dir, name));
		await use(pathToFileURL(join(dir, name)).href);
		rmSync(dir, { recursive: true, force: true });
	},
	stick: async ({ context }, use) => {
		const faults: string[] = [];
		await context.setOffline(true);
		context.on('console', (message) => {
			if (['error', 'warning'].includes(message.type())) faults.push(message.text());
		});
		context.on('weberror', (error) => faults.push(error.error().message));
		context.on('request', (request) => {
			const own = request.isNavigationRequest() && request.url().startsWith('file:');
			if (!own && !/^(data|blob):/.test(request.url())) faults.push(`asks for ${request.url()}`);
		});
		await use(context);
		expect(faults, 'console, errors and requests').toEqual([]);
	}
});

test('P5 the copy opened from a disk tells every step of the story', async ({ stick, file }) => {
	test.setTimeout(120_000);
	const page = await stick.newPage();
	await page.goto(file);
	await live(page);
	for (const id of await stepIds(page)) await jump(page, id);
});

/** Opens the deck in the copy at a step, by its place in the story. */
async function deckOf(stick: BrowserContext, file: string, step: number) {
	const page = await stick.newPage();
	await page.goto(file);
	const ids = await stepIds(page);
	await page.goto(`${file}?page=present/#${ids[step]}`);
	await live(page);
	await at(page, ids[step] ?? '');
	return { page, ids };
}

test('P5 P1 P2 P3 the deck runs from the copy by keys, and comes back where it was', async ({
	stick,
	file
}) => {
	const { page, ids } = await deckOf(stick, file, 3);
	await page.keyboard.press('PageUp');
	await at(page, ids[2] ?? '');
	await page.keyboard.press('b');
	await page.keyboard.press('PageDown');
	await at(page, ids[2] ?? '');
	await page.keyboard.press('1');
	await page.keyboard.press('Enter');
	await at(page, ids[0] ?? '');
	await page.keyboard.press('F5');
	await at(page, ids[0] ?? '');
});

test('P5 P4 the presenter window runs from the copy, and each window drives the other', async ({
	stick,
	file
}) => {
	const { page, ids } = await deckOf(stick, file, 0);
	const notes = await openNotes(stick, page);
	await page.keyboard.press('PageDown');
	await presenterAt(notes, ids[1] ?? '');
	await notes.keyboard.press('PageDown');
	await at(page, ids[2] ?? '');
});

test('P5 P12 the code of a step is made without a network and reads as its address', async ({
	stick,
	file
}) => {
	const { page, ids } = await deckOf(stick, file, 1);
	await page.keyboard.press('q');
	const code = page.locator('.deck svg:has(rect + path), .deck .qr svg').first();
	await expect(code).toBeVisible();
	const read = readCode(await code.evaluate((one) => one.outerHTML));
	expect(read).toContain(`#${ids[1]}`);
});

test('P5 links inside the copy lead to its own pages, the handout among them', async ({
	stick,
	file
}) => {
	const page = await stick.newPage();
	await page.goto(file);
	await live(page);
	await page.locator('.colophon a[href*="handout"]').click();
	await expect(page.locator('.handout h1')).toBeVisible();
	await page.locator('.paper-tools a').first().click();
	await expect(page.locator('.handout.large h1')).toBeVisible();
	await page.locator('.page-way a').click();
	await expect(page.locator('.masthead h1')).toBeVisible();
});
