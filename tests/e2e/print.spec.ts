import { execFile, execFileSync } from 'node:child_process';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { BESIDE } from '../../src/lib/stages/scroll/windows';
import { expect, honest, jump, open, settled, stepIds, test, twoFrames } from './support';

const run = promisify(execFile);
const MID = 'thirteen-to-nothing';

/** Whether this machine can read the text of a PDF. */
function reader(): boolean {
	try {
		execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
		return true;
	} catch {
		return false;
	}
}

/** Ids of steps that have no picture of their own, or an empty one, on the page as it is now. */
function without(page: Page, ids: string[]): Promise<string[]> {
	return page.evaluate(
		(ids) =>
			ids.filter((id) => {
				const all = [...document.querySelectorAll(`figure[data-view="${id}"]`)];
				const figures = all.filter((figure) => figure.checkVisibility());
				const plots = [...(figures[0]?.querySelectorAll('.plot-layers') ?? [])];
				const plot = plots.find((one) => one.checkVisibility());
				const box = plot?.getBoundingClientRect();
				const marks = [...(plot?.querySelectorAll('div, path, rect, span') ?? [])].filter((mark) =>
					mark.checkVisibility({ opacityProperty: true, visibilityProperty: true })
				);
				return (
					figures.length !== 1 || !box || box.width < 200 || box.height < 150 || marks.length < 3
				);
			}),
		ids
	);
}

test('printed from the middle of the story, every step has its own picture', async ({ page }) => {
	await open(page);
	const ids = await stepIds(page);
	await jump(page, MID);
	await page.emulateMedia({ media: 'print' });
	await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
	await expect.poll(() => without(page, ids)).toEqual([]);
	await expect(page.locator('.story-bar')).toBeHidden();
	await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
	await page.emulateMedia({ media: 'screen' });
	await expect(page.locator('.step figure:visible'), 'afterwards they are gone').toHaveCount(0);
});

/** Begins and ends the printing of the page as the browser's own menu does, and looks at the page in between. */
const printed = async (page: Page, ids: string[]) => {
	await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
	await page.emulateMedia({ media: 'print' });
	await expect.poll(() => without(page, ids), 'every step has its picture').toEqual([]);
	await page.emulateMedia({ media: 'screen' });
	await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
};
/** What the page tells of its printing. */
interface Told {
	readonly began: { readonly id: string; readonly y: number };
	readonly pictured: readonly string[];
}
const WAYS = {
	'before the reader’s eyes': printed,
	'to a file': (page: Page) => page.pdf()
} as const;

for (const [way, print] of Object.entries(WAYS)) {
	test(`printed ${way} in the midst of a scroll, every step has its picture and the reader stays @phone`, async ({
		page
	}) => {
		// Heard before the page's own scripts hear it: where the reader is as the printing begins.
		await page.addInitScript((beside) => {
			addEventListener('beforeprint', () => {
				const line = innerHeight * (matchMedia(beside).matches ? 0.6 : 0.86);
				const passed = [...document.querySelectorAll('[data-step]')].filter(
					(step) => step.getBoundingClientRect().top <= line
				);
				Object.assign(window, { began: { id: passed.at(-1)?.id, y: scrollY } });
			});
			addEventListener('afterprint', () => {
				const figures = [...document.querySelectorAll('.step .still figure[data-view]')];
				Object.assign(window, { pictured: figures.map((one) => one.getAttribute('data-view')) });
			});
		}, BESIDE);
		await open(page);
		const ids = await stepIds(page);
		await jump(page, MID);
		for (let turn = 0; turn < 7; turn++) {
			await page.evaluate(() => scrollBy({ top: 300, behavior: 'smooth' }));
			await twoFrames(page);
		}
		await print(page, ids);
		const { began, pictured } = await page.evaluate(() => {
			const { began, pictured } = window as unknown as Told;
			return { began, pictured };
		});
		expect(pictured).toEqual(ids);
		await twoFrames(page);
		// By its geometry, with its picture at rest.
		expect(await honest(page)).toBe(began.id);
		expect(Math.abs((await page.evaluate(() => scrollY)) - began.y)).toBeLessThan(2);
		await expect(
			page.locator('.step figure:visible'),
			'the pictures for paper are gone'
		).toHaveCount(0);
	});
}

test('printed while the window changes its size, the reader stays at the step', async ({
	page
}) => {
	await open(page);
	const ids = await stepIds(page);
	await jump(page, MID);
	await page.setViewportSize({ width: 700, height: 900 });
	await printed(page, ids);
	await settled(page, MID);
	expect(await honest(page)).toBe(MID);
});

test('the page as text prints every step with its picture', async ({ page }) => {
	await open(page);
	const ids = await stepIds(page);
	await page.goto('/text/');
	await page.emulateMedia({ media: 'print' });
	expect(await without(page, ids)).toEqual([]);
});

for (const path of ['/', '/text/']) {
	test(`a PDF of ${path} holds every step's words and caption`, async ({ page }, info) => {
		test.setTimeout(120_000);
		test.skip(!reader(), 'pdftotext is not on this machine');
		await open(page);
		const ids = await stepIds(page);
		const titles = await page.evaluate(() =>
			[
				...document.querySelectorAll(
					'.step-title, .scene-figure .figure-title:not([id$="-explored"])'
				)
			].map((title) => title.textContent ?? '')
		);
		if (path !== '/') await page.goto(path);
		else await jump(page, MID);
		const file = info.outputPath('story.pdf');
		await page.pdf({ path: file, format: 'Letter' });
		const { stdout } = await run('pdftotext', [file, '-'], { maxBuffer: 1e8 });
		// Spaces and hyphens fall differently where lines break.
		const bare = (text: string) => text.replace(/[\s\u00ad-]+/g, '');
		const text = bare(stdout);
		expect(titles.length).toBe(2 * ids.length);
		expect(titles.filter((title) => !text.includes(bare(title)))).toEqual([]);
	});
}
