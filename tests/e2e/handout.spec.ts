import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readCode } from '../read-code';
import { axe } from './axe';
import { expect, open, stepIds, test } from './support';

const SITE = process.env['BUILD_DIR'] ?? 'build';

/** Pages of a PDF as text, or null where this machine cannot read one. */
function textOf(file: string): string[] | null {
	try {
		const text = execFileSync('pdftotext', ['-layout', file, '-'], { maxBuffer: 1e8 }).toString();
		return text.split('\f').slice(0, -1);
	} catch {
		return null;
	}
}

for (const path of ['/handout/', '/handout/large/']) {
	test(`P11 ${path} holds every step with its picture, words and sources, and room to write`, async ({
		page
	}) => {
		await open(page);
		const ids = await stepIds(page);
		await page.goto(path);
		expect(await stepIds(page)).toEqual(ids);
		await page.emulateMedia({ media: 'print' });
		const faults = await page.evaluate(() =>
			[...document.querySelectorAll('[data-step]')].flatMap((step) => {
				const plot = step.querySelector('figure .plot')?.getBoundingClientRect();
				const picture = plot && plot.width > 300 && plot.height > 300;
				const words = (step.querySelector('.paper-words > p')?.textContent ?? '').length > 20;
				const sources = (step.querySelector('.paper-sources')?.textContent ?? '').length > 12;
				return picture && words && sources ? [] : [step.id];
			})
		);
		expect(faults).toEqual([]);
		expect(await page.locator('[data-prompt]').count()).toBeGreaterThan(0);
		expect(await page.locator('.write-line').count()).toBeGreaterThan(30);
	});

	test(`P11 ${path} passes axe`, async ({ page }) => {
		await page.goto(path);
		expect(await axe(page)).toEqual([]);
	});

	for (const format of ['Letter', 'A4']) {
		test(`P11 ${path} prints on ${format} without a blank page`, async ({ page }, info) => {
			await page.goto(path);
			const file = info.outputPath('handout.pdf');
			await page.pdf({ path: file, format });
			const pages = textOf(file);
			test.skip(pages === null, 'pdftotext is not on this machine');
			expect(pages?.length).toBeGreaterThan(10);
			const blank = pages?.flatMap((text, at) => (text.trim().length > 20 ? [] : [at + 1]));
			expect(blank, 'blank pages').toEqual([]);
		});
	}
}

test('P11 large print sets nothing under 18 points, pictures included', async ({ page }) => {
	await page.goto('/handout/large/');
	await page.emulateMedia({ media: 'print' });
	const small = await page.evaluate(() =>
		[...document.querySelectorAll('.handout *')].flatMap((one) => {
			const own = [...one.childNodes].some(
				(node) => node.nodeType === 3 && node.textContent?.trim()
			);
			if (!own || !one.checkVisibility()) return [];
			const zoom = one.closest('.plot') ? 2 : 1;
			const points = (parseFloat(getComputedStyle(one).fontSize) * zoom * 72) / 96;
			return points < 17.95 ? [`${one.className} ${points}: ${one.textContent.slice(0, 30)}`] : [];
		})
	);
	expect([...new Set(small)].slice(0, 10)).toEqual([]);
});

test('P11 in grey, the words of the handout stand out as in colour', async ({ page }) => {
	await page.goto('/handout/');
	await page.emulateMedia({ media: 'print' });
	const [ink, paper] = await page.evaluate(() => {
		const style = getComputedStyle(document.documentElement);
		return [style.color, style.backgroundColor];
	});
	expect([ink, paper]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
});

test('P12 the code on the handout reads as the address that is printed beside it', async ({
	page
}) => {
	await page.goto('/handout/');
	const svg = await page.locator('.paper-online svg').evaluate((one) => one.outerHTML);
	const address = await page.locator('.paper-address').innerText();
	expect(readCode(svg)).toBe(address);
});

test('P11 the handout links to its PDF files where the build made them, and only then', async ({
	page
}) => {
	await page.goto('/handout/');
	const links = await page
		.locator('a[href$=".pdf"]')
		.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
	const made = existsSync(join(SITE, 'handout', 'handout-letter.pdf'));
	expect(links.length).toBe(made ? 2 : 0);
	for (const link of links) expect(existsSync(join(SITE, 'handout', link))).toBe(true);
	await expect(page.locator('[data-made]')).toHaveCount(0);
});
