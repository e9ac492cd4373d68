import { readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { run } from '../run.mjs';
import { serve } from '../serve.mjs';
import { startChromium } from './chromium.mjs';
import { grow } from './grow.mjs';
import { FLICK, scroll } from './scrolling.mjs';
import { WORK, writePlain } from './sites.mjs';
import { spreads } from './stats.mjs';

const SIZES = /** @type {const} */ ([
	{ steps: 1, rows: 1 },
	{ steps: 4, rows: 1 },
	{ steps: 16, rows: 1 },
	{ steps: 1, rows: 16 }
]);
/** As far as the story of today is long: pages of all sizes are scrolled as far, in their middle. */
const DISTANCE = 42_000;
const LIMIT = 6 * 60_000;

/** Bytes of what is fetched at first by Brotli, and all that stands in the page. @param {string} dir */
function weigh(dir) {
	const bytes = (/** @type {string} */ path) => statSync(join(dir, path)).size;
	return { html: bytes('index.html'), sent: bytes('index.html.br') };
}

/**
 * Builds the story's page from a data folder of its own, without the pages beside it.
 * @param {{ steps: number, rows: number }} size
 */
async function buildOne({ steps, rows }) {
	const data = resolve(WORK, `data-${steps}-${rows}`);
	const dir = resolve(WORK, `grown-${steps}-${rows}`);
	rmSync(dir, { recursive: true, force: true });
	grow({ from: process.env.DATA_DIR ?? 'data', to: data, steps, rows });
	const charts = readdirSync('src/lib/charts', { withFileTypes: true })
		.filter((one) => one.isDirectory() && one.name !== 'core')
		.map(({ name }) => `/chart-data/${name}.json`);
	const env = {
		DATA_DIR: data,
		BUILD_DIR: dir,
		PRERENDER: ['/', ...charts].join(','),
		UNPROVEN: 'yes'
	};
	const began = performance.now();
	const vite = resolve('node_modules/vite/bin/vite.js');
	const result = await run(process.execPath, [vite, 'build', '--logLevel', 'error'], {
		limit: LIMIT,
		env
	});
	if (result.code !== 0) {
		throw new Error(
			`bench: the story grown to ${steps}x steps, ${rows}x rows was not built:\n${result.output}`
		);
	}
	return { dir, seconds: (performance.now() - began) / 1000 };
}

/**
 * What a longer story and taller tables cost: time to build, weight, scrolling; and what the browser alone takes for
 * as many pictures that stay in view, without any script.
 * @param {number} runs how often each is scrolled
 */
export async function growth(runs) {
	const built = [];
	for (const size of SIZES) {
		const one = await buildOne(size);
		const still = `${one.dir}-sticky`;
		rmSync(still, { recursive: true, force: true });
		writePlain(one.dir, still, 'sticky');
		built.push({ ...size, ...one, still });
	}
	const browser = await startChromium();
	try {
		/** @param {string} dir */
		const scrolled = async (dir) => {
			const server = await serve({ dir });
			try {
				return await scroll(browser, server.url, { ...FLICK, most: DISTANCE });
			} finally {
				await server.close();
			}
		};
		/** @typedef {Awaited<ReturnType<typeof scroll>>} Scrolled */
		/** @type {{ ours: Scrolled[], sticky: Scrolled[] }[]} */
		const measured = built.map(() => ({ ours: [], sticky: [] }));
		for (let round = 0; round < runs; round++) {
			for (const [at, { dir, still }] of built.entries()) {
				measured[at]?.ours.push(await scrolled(dir));
				measured[at]?.sticky.push(await scrolled(still));
			}
		}
		return built.map(({ steps, rows, seconds, dir }, at) => ({
			steps,
			rows,
			seconds,
			...weigh(dir),
			scroll: spreads(measured[at]?.ours ?? []),
			sticky: spreads(measured[at]?.sticky ?? [])
		}));
	} finally {
		await browser.close();
	}
}
