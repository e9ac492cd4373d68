import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CHROMIUM_FLAGS, chromiumPath } from './browser.mjs';
import { rewrite } from './rewrite.mjs';
import { serve } from './serve.mjs';

/** Pages and the papers that each is printed on. */
const PAGES = ['handout', 'handout/large'];
const PAPERS = /** @type {const} */ (['Letter', 'A4']);

/** @param {string} page @param {string} paper */
const fileOf = (page, paper) => `${page.replace('/', '-')}-${paper.toLowerCase()}.pdf`;

/**
 * A Chromium, or why there is none.
 * @returns {Promise<import('@playwright/test').Browser | string>}
 */
async function startBrowser() {
	const executablePath = chromiumPath();
	if (!executablePath) return 'no Chromium on this machine';
	try {
		const { chromium } = await import('@playwright/test');
		return await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
	} catch (error) {
		return String(error instanceof Error ? error.message : error).split('\n', 1)[0] ?? '';
	}
}

/**
 * Prints one page of the build onto each paper.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {string} dir
 * @param {string} page
 */
async function print(browser, url, dir, page) {
	const tab = await browser.newPage();
	const reply = await tab.goto(`${url}${page}/`, { waitUntil: 'load' });
	if (!reply?.ok()) throw new Error(`Handout: ${page}/ was not built, so it cannot be printed.`);
	await tab.evaluate(() => document.fonts.ready.then(() => undefined));
	for (const format of PAPERS) {
		await tab.pdf({ path: join(dir, page, fileOf(page, format)), format, tagged: true });
	}
	await tab.close();
}

/**
 * Turns the words that wait for a file into a link to it, or takes them out where it was not made.
 * @param {string} dir
 * @param {string} page
 */
function link(dir, page) {
	rewrite(join(dir, page, 'index.html'), (html) =>
		html.replace(/<span data-made="([^"]+)" hidden[^>]*>(.*?)<\/span>/g, (_, file, label) =>
			existsSync(join(dir, page, file)) ? `<a href="./${file}">${label}</a>` : ''
		)
	);
}

/**
 * Makes the handout's PDF files where there is a browser, and has the pages link to what was made.
 * @param {string} dir the built site
 * @param {string} basePath '' or `/path`
 * @returns {Promise<string>} what became of it, in a line
 */
export async function handoutPdfs(dir, basePath) {
	const browser = await startBrowser();
	if (typeof browser !== 'string') {
		const server = await serve({ dir, basePath });
		try {
			for (const page of PAGES) await print(browser, server.url, dir, page);
		} finally {
			await browser.close();
			await server.close();
		}
	}
	for (const page of PAGES) link(dir, page);
	return typeof browser === 'string'
		? `Handout: no PDF files, since there is ${browser}. The page prints all the same.`
		: `Handout: PDF files for ${PAPERS.join(' and ')}, in standard and large print.`;
}
