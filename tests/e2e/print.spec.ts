import { execFile, execFileSync } from 'node:child_process';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { expect, jump, open, stepIds, test } from './support';

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
