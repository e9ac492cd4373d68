import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { parse } from 'yaml';
import { commonPage } from './common-page.mjs';

const SOURCE = 'tests/bench';

/** @typedef {import('./common-page.mjs').StepView} StepView */

/** Id, chart and view of each step, in reading order. @param {string} data @returns {StepView[]} */
function viewsOf(data) {
	const structure = parse(readFileSync(join(data, 'story/structure.yaml'), 'utf8'));
	return structure.chapters.flatMap((/** @type {{ steps: StepView[] }} */ { steps }) =>
		steps.map(({ id, chart, view }) => ({ id, chart, view }))
	);
}

/**
 * Builds the story the common way, with the words, fonts and chart data of a built site.
 * @param {{ site: string, data: string, work: string, to: string }} where `work`: a folder for its source,
 *   filled in; `to`: where it is built
 */
export async function buildCommon({ site, data, work, to }) {
	mkdirSync(work, { recursive: true });
	cpSync(SOURCE, work, { recursive: true });
	cpSync('src/lib/styles/fonts-Latn.css', join(work, 'fonts.css'));
	cpSync('src/lib/styles/fonts', join(work, 'fonts'), { recursive: true });
	const template = readFileSync(join(SOURCE, 'index.html'), 'utf8');
	const html = readFileSync(join(site, 'index.html'), 'utf8');
	writeFileSync(join(work, 'index.html'), commonPage(template, html, viewsOf(data)));
	await build({
		configFile: false,
		root: work,
		base: './',
		logLevel: 'error',
		publicDir: false,
		build: { outDir: to, emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } }
	});
	for (const file of ['chart-data', 'favicon.svg']) {
		cpSync(join(site, file), join(to, file), { recursive: true });
	}
}
