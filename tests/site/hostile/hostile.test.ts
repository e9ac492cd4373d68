import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser, type Page } from '@playwright/test';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM_FLAGS, chromiumPath } from '../../../src/cli/browser.mjs';
import { serve } from '../../../src/cli/serve.mjs';
import { withDerived } from '../../../src/lib/story/derive';
import { readTables } from '../../../src/lib/story/read';
import { filesOf } from '../files';
import { hostileFolder, loadedWith, textColumns } from './folder';
import { SHORT, UNSEEN } from './payloads';

/**
 * A site made of data in which every free text is hostile: tags, scripts, formulas, words of five thousand
 * letters. All of it is text, on every page and in every file, and nothing in it runs.
 */

const folder = hostileFolder();
const site = mkdtempSync(join(tmpdir(), 'hostile-site-'));
let files: readonly string[] = [];
let server: Awaited<ReturnType<typeof serve>>;
let browser: Browser;

beforeAll(async () => {
	const env = {
		...process.env,
		DATA_DIR: folder.dir,
		BUILD_DIR: site,
		BASE_PATH: '',
		NODE_ENV: 'production'
	};
	const vite = join('node_modules', 'vite', 'bin', 'vite.js');
	await promisify(execFile)(process.execPath, [vite, 'build'], { env, maxBuffer: 1e8 });
	files = filesOf(site);
	server = await serve({ dir: site });
	const executablePath = chromiumPath();
	browser = await chromium.launch({
		args: CHROMIUM_FLAGS,
		...(executablePath === undefined ? {} : { executablePath })
	});
}, 1_200_000);

afterAll(async () => {
	await browser?.close();
	await server?.close();
	for (const dir of [folder.dir, site]) rmSync(dir, { recursive: true, force: true });
});

const textOf = (file: string) => readFileSync(join(site, file), 'utf8');
const ending = (end: string) => files.filter((file) => file.endsWith(end));

/** Addresses that run what stands in them. */
const RUNS = /^\s*(?:javascript|data:text\/html|vbscript):/i;

describe('hostile data', () => {
	it('are refused where no reader could see them, in every column of free text, by file, line and column', () => {
		const columns = textColumns('data').flatMap(({ path, columns: names }) =>
			names.map((name) => `data/${path} ${name}`)
		);
		for (const text of UNSEEN) {
			const { story, problems } = loadedWith(text);
			expect(story).toBeUndefined();
			const named = new Set(
				problems.flatMap(({ file, row, column }) => (row && column ? [`${file} ${column}`] : []))
			);
			expect(
				columns.filter((column) => !named.has(column)),
				JSON.stringify(text)
			).toEqual([]);
		}
	});

	it('make a story where they are text', () => {
		expect(folder.loaded.problems).toEqual([]);
	});
});

describe('pages of hostile data', () => {
	it('hold no element, attribute or address that data made', () => {
		expect(ending('.html').length).toBeGreaterThan(60);
		const faults = ending('.html').flatMap((file) => {
			const root = parse(textOf(file), { blockTextElements: { script: true, style: true } });
			return root.querySelectorAll('*').flatMap((one) => {
				const bad = Object.entries(one.attributes).some(
					([name, value]) =>
						/^on/i.test(name) ||
						(/^(?:href|src|action|formaction|data)$/i.test(name) && RUNS.test(value)) ||
						(name === 'src' && value === 'x')
				);
				const runs = one.tagName === 'SCRIPT' && /^\s*window\.pwned/.test(one.text);
				return bad || runs ? [`${file}: ${one.tagName} ${one.rawAttrs}`] : [];
			});
		});
		expect(faults).toEqual([]);
	});

	it('say the hostile text as text', () => {
		const page = parse(textOf('sources/index.html'));
		expect(page.text).toContain('window.pwned=true');
		expect(parse(textOf('index.html')).text).toContain('pwned');
	});
});

describe('files of hostile data', () => {
	const back = (cell: string) => (/^'+[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell);
	const formula = /^[=+\-@\t\r\n＝＋－＠]/;
	const number = /^-?\d+(\.\d+)?$/;

	it('CSV files hold no formula, also where their comments are taken for cells', () => {
		const own = ending('.csv').filter((file) => !file.startsWith('data/package/'));
		expect(own.length).toBeGreaterThan(30);
		for (const file of own) {
			// As a spreadsheet reads it: it knows of no comments, and some split at semicolons.
			for (const delimiter of [',', ';']) {
				const lines = textOf(file).split('\r\n');
				const told = delimiter === ',' ? lines : lines.filter((line) => line.startsWith('# '));
				const cells = (
					parseCsv(told.join('\r\n'), {
						delimiter,
						relax_quotes: true,
						relax_column_count: true
					}) as string[][]
				).flat();
				const run = cells.filter(
					(cell) => formula.test(cell.trimStart()) && !number.test(cell.trim())
				);
				expect(run, file).toEqual([]);
			}
		}
	});

	it('CSV files give back every cell as it was, less the apostrophe', () => {
		const tables = withDerived(readTables(folder.dir).tables);
		for (const { name, rows, columns } of tables.values()) {
			const [, ...records] = parseCsv(textOf(`data/${name}.csv`), {
				comment: '#',
				comment_no_infix: true
			}) as string[][];
			const cells = rows.map((row) =>
				columns.map((column) => {
					const cell = row[column] ?? '';
					return Array.isArray(cell) ? cell.join('|') : String(cell);
				})
			);
			expect(
				records.map((record) => record.map(back)),
				name
			).toEqual(cells);
		}
	});

	it('oEmbed answers frame a page of ours and nothing else', () => {
		const answers = files.filter((file) => /^oembed\/.*\.json$/.test(file));
		expect(answers.length).toBeGreaterThan(5);
		for (const file of answers) {
			const { html } = JSON.parse(textOf(file)) as { html: string };
			const nodes = parse(html).querySelectorAll('*');
			expect(
				nodes
					.map((one) => one.tagName.toLowerCase())
					.filter((tag) => !['iframe', 'script', 'div', 'p', 'a'].includes(tag)),
				file
			).toEqual([]);
			for (const one of nodes) {
				expect(
					Object.keys(one.attributes).filter((name) => /^on/i.test(name)),
					file
				).toEqual([]);
				if (one.tagName === 'SCRIPT') expect(one.text, file).toBe('');
			}
		}
	});
});

/** Opens a page on the narrowest phone; tells of scripts that ran and elements that data made. */
async function opened(page: Page, path: string) {
	await page.goto(`${server.url}${path}`, { waitUntil: 'load' });
	return page.evaluate(() => ({
		ran: 'pwned' in window,
		made: document.querySelectorAll('img[src="x"], svg[onload], [onfocus], [onmouseover]').length
	}));
}

/** One page of each kind, and of the charts each: no two draw the same words. */
function kinds(): string[] {
	const some = [
		...['', 'text/', 'charts/', 'data/', 'present/', 'embed/', 'embed/builder/', 'sources/'],
		...['evidence/', 'arguments/', 'situations/', 'cities/', 'cities/minneapolis/', 'method/'],
		...['handout/', 'present/notes/', 'accessibility/']
	].filter((path) => files.includes(`${path}index.html`));
	return [
		...some,
		...files.flatMap((file) => /^((?:charts|embed)\/[a-z]+\/)index\.html$/.exec(file)?.[1] ?? [])
	].filter((path, at, all) => all.indexOf(path) === at);
}

/**
 * How far the page on show scrolls sideways, with all that is folded opened, and words that stand out of the window
 * where nothing scrolls to them. Words of pictures are measured as they are drawn.
 */
function sideways(page: Page): Promise<{ by: number; out: string[] }> {
	return page.evaluate(() => {
		for (const one of document.querySelectorAll('details')) one.open = true;
		const range = document.createRange();
		const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const out: string[] = [];
		for (let node = words.nextNode(); node; node = words.nextNode()) {
			const parent = node.parentElement;
			if (!parent?.checkVisibility() || parent.closest('.plot, .visually-hidden')) continue;
			range.selectNodeContents(node);
			const { left, right } = range.getBoundingClientRect();
			if (left >= -1 && right <= innerWidth + 1) continue;
			let room: Element | null = parent;
			// A box that scrolls, or one that says by three dots that it cuts words off.
			const keeps = ({ overflowX, textOverflow }: CSSStyleDeclaration) =>
				/auto|scroll/.test(overflowX) || (overflowX === 'hidden' && textOverflow === 'ellipsis');
			while (room && !keeps(getComputedStyle(room))) room = room.parentElement;
			if (!room)
				out.push(`${parent.tagName}.${parent.className}: ${node.textContent?.slice(0, 40)}`);
		}
		const widths = [document.documentElement.scrollWidth, document.body.scrollWidth];
		return { by: Math.max(0, ...widths.map((width) => width - innerWidth - 1)), out };
	});
}

describe('a browser that reads hostile data', () => {
	const seen: Record<string, { did: object; wide: object }> = {};
	const dialogs: string[] = [];
	let page: Page;

	beforeAll(async () => {
		page = await browser.newPage({ viewport: { width: 320, height: 640 } });
		page.setDefaultNavigationTimeout(0);
		page.on('dialog', (dialog) => {
			dialogs.push(dialog.message());
			void dialog.dismiss();
		});
		for (const path of kinds())
			seen[path || '/'] = { did: await opened(page, path), wide: await sideways(page) };
	}, 300_000);
	afterAll(() => page.close());

	/** What was seen of one thing on each page, and what should have been. */
	const each = (what: 'did' | 'wide', right: object) => {
		const paths = Object.keys(seen);
		expect(paths.length).toBeGreaterThan(14);
		expect(Object.fromEntries(paths.map((path) => [path, seen[path]?.[what]]))).toEqual(
			Object.fromEntries(paths.map((path) => [path, right]))
		);
	};

	it('runs nothing and makes nothing of it', async () => {
		each('did', { ran: false, made: 0 });

		// The story brings its pictures to life as they near: with them come the data.
		await page.goto(server.url);
		await page.waitForSelector('html[data-hydrated]');
		// Marks are drawn anew when their picture comes to life: what scrolls is the picture.
		await page.locator('.scene-figure').first().scrollIntoViewIfNeeded();
		await page.keyboard.press('End');
		expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
		expect(dialogs).toEqual([]);
	}, 300_000);

	it('scrolls no page sideways on the narrowest phone, whatever words its tables hold', () => {
		each('wide', { by: 0, out: [] });
	});

	it('reads every SVG file as XML without script', async () => {
		const pictures = files.filter((file) => /^charts\/.+\.svg$/.test(file));
		expect(pictures.length).toBeGreaterThan(50);
		expect(pictures.some((file) => textOf(file).includes('&lt;b&gt;'))).toBe(true);
		expect(SHORT).toContain('<b>');
		const page = await browser.newPage();
		const faults = await page.evaluate(
			(texts) =>
				texts.flatMap((text, at) => {
					const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
					const all = [root, ...root.querySelectorAll('*')];
					const bad = all.filter(
						(one) =>
							![
								'svg',
								'title',
								'desc',
								'style',
								'rect',
								'g',
								'path',
								'text',
								'tspan',
								'circle'
							].includes(one.tagName) ||
							[...one.attributes].some(
								({ name, value }) => /^on|href$/i.test(name) || /javascript:/i.test(value)
							)
					);
					return bad.map((one) => `${at}: ${one.tagName}`);
				}),
			pictures.map(textOf)
		);
		expect(faults).toEqual([]);
		await page.close();
	}, 120_000);
});
