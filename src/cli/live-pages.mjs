import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { packagesIn } from './licenses.mjs';

/**
 * @typedef {{ start: string, soon: Record<string, string[]> }} Scripts
 *   What every live page starts, and what that then fetches for each: its script, and what that imports.
 * @typedef {NonNullable<import('@sveltejs/vite-plugin-svelte').SvelteConfig['compilerOptions']>} CompilerOptions
 */

const PAGES = 'virtual:live';
const START = 'virtual:live-start';
const CHARTS = 'virtual:charts';

/** @param {string} path */
const source = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The pages that come to life, and the module that wakes each. */
const WAKES = {
	story: 'routes/live.ts',
	present: 'routes/present/live.ts',
	notes: 'routes/present/notes/live.ts'
};
/** Where the scripts wait for the build's second half, and where the site has them. */
const MADE = source(`../${process.env['KIT_DIR'] ?? '.svelte-kit'}/live`);
const FOLDER = '_app/immutable/live';
/** Beside the scripts: the packages that they carry. */
const PACKAGES = 'packages.json';

/** What SvelteKit gives to pages that its router runs on, without the router. */
const STAND_INS = {
	$lib: source('lib'),
	'$app/paths': source('lib/live/app-paths.ts'),
	'$app/environment': source('lib/live/app-environment.ts')
};

/** Ids of the charts: the folders with an `index.ts`. */
function chartIds() {
	const folder = source('lib/charts');
	return readdirSync(folder, { withFileTypes: true })
		.filter(
			(entry) => entry.isDirectory() && readdirSync(join(folder, entry.name)).includes('index.ts')
		)
		.map((entry) => entry.name);
}

/**
 * Gives `virtual:charts`: `load(id)` fetches the functions of a chart, each in a file of its own.
 * @returns {import('vite').Plugin}
 */
function charts() {
	return {
		name: 'charts',
		resolveId: (id) => (id === CHARTS ? `\0${CHARTS}` : null),
		load(id) {
			if (id !== `\0${CHARTS}`) return null;
			const table = chartIds().map((chart) => {
				const module = JSON.stringify(source(`lib/charts/${chart}/index.ts`));
				return `${JSON.stringify(chart)}: () => import(${module})`;
			});
			return [
				`const MODULES = { ${table.join(', ')} };`,
				"export const load = async (id) => id in MODULES ? (await MODULES[id]())[id + 'Chart'] : undefined;"
			].join('\n');
		}
	};
}

/**
 * Gives `virtual:live-start`: the one script that live pages start, which fetches the page's own.
 * @param {string} before code that runs first
 * @returns {import('vite').Plugin}
 */
function start(before = '') {
	return {
		name: 'live-start',
		resolveId: (id) => (id === START ? `\0${START}` : null),
		load(id) {
			if (id !== `\0${START}`) return null;
			const table = Object.entries(WAKES).map(
				([name, path]) => `${name}: () => import(${JSON.stringify(source(path))})`
			);
			const module = JSON.stringify(source('lib/live/start.ts'));
			return `${before}import { start } from ${module};\nstart({ ${table.join(', ')} });\n`;
		}
	};
}

/** Name of the live page that a module wakes. @param {string | null} id */
const pageOf = (id) => Object.entries(WAKES).find(([, path]) => id === source(path))?.[0];

/**
 * Bundles the scripts of all live pages.
 * @param {Readonly<Record<string, string>>} alias
 * @param {CompilerOptions} compilerOptions
 * @returns {Promise<Scripts>}
 */
async function bundles(alias, compilerOptions) {
	const result = await build({
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		plugins: [charts(), start(), svelte({ configFile: false, compilerOptions })],
		resolve: { alias: { ...STAND_INS, ...alias } },
		build: {
			outDir: MADE,
			emptyOutDir: true,
			target: 'es2022',
			// A library's: without what Vite lays into an application's scripts to preload others.
			lib: { entry: START, formats: ['es'] },
			rollupOptions: {
				input: { start: START },
				output: {
					minify: true,
					entryFileNames: '[name].[hash].js',
					chunkFileNames: (chunk) => `${pageOf(chunk.facadeModuleId) ?? chunk.name}.[hash].js`,
					codeSplitting: {
						// One file for all that the story and its charts share: fewer requests than many small ones.
						groups: [
							{ name: 'core', minShareCount: 2, test: (id) => !id.includes('/stages/deck/') }
						]
					}
				}
			}
		}
	});
	const [output] = Array.isArray(result) ? result : [result];
	if (!output || !('output' in output)) throw new Error('live-pages: the pages made no bundle');
	writeFileSync(join(MADE, PACKAGES), JSON.stringify(packagesIn(output.output)));
	const chunks = output.output.filter((file) => file.type === 'chunk');
	const entry = chunks.find((file) => file.isEntry)?.fileName;
	/** @type {Record<string, string[]>} */
	const soon = {};
	for (const { facadeModuleId, fileName, imports } of chunks) {
		const page = pageOf(facadeModuleId);
		const own = [fileName, ...imports.filter((name) => name !== entry)];
		if (page) soon[page] = own.map((name) => `${FOLDER}/${name}`);
	}
	return { start: `${FOLDER}/${entry}`, soon };
}

/**
 * Brings pages to life without SvelteKit's router, which does nothing for a site whose links load their pages
 * whole: `src/lib/live/Live.svelte` lays the data and the script into a page, and the script hydrates
 * what the server drew. `virtual:live` names the scripts of each page, `virtual:live-start` is the one that starts
 * first, `virtual:charts` fetches charts.
 * A file that is lost on the way leaves the page as it was served.
 *
 * The scripts are made while SvelteKit builds its server, which has to name them, and are put
 * among the site's files in the other half of the build.
 *
 * @param {Readonly<Record<string, string>>} alias modules that stand in for others
 * @param {Set<string>} noted gets the packages that the scripts carry
 * @param {CompilerOptions} [compilerOptions] those of the site, so that class names are the same
 * @returns {import('vite').Plugin[]}
 */
export function livePages(alias, noted, compilerOptions = {}) {
	/** @type {'server' | 'client' | 'dev'} */
	let half = 'dev';
	/** @type {import('vite').Plugin} */
	const pages = {
		name: 'live-pages',
		configResolved(config) {
			if (config.command === 'build') half = config.build.ssr ? 'server' : 'client';
		},
		resolveId: (id) => (id === PAGES ? `\0${PAGES}` : null),
		async load(id) {
			if (id !== `\0${PAGES}`) return null;
			const scripts =
				half === 'server'
					? await bundles(alias, compilerOptions)
					: { start: `@id/__x00__${START}`, soon: {} };
			return `export const scripts = ${JSON.stringify(scripts)};\n`;
		},
		generateBundle() {
			if (half !== 'client') return;
			const names = readdirSync(MADE).filter((name) => name.endsWith('.js'));
			for (const name of names) {
				const text = readFileSync(join(MADE, name), 'utf8');
				this.emitFile({ type: 'asset', fileName: `${FOLDER}/${name}`, source: text });
			}
			// For the service worker: these files are on no list that it is given.
			const list = names.map((name) => `${FOLDER}/${name}`).sort();
			this.emitFile({
				type: 'asset',
				fileName: '_app/scripts.json',
				source: JSON.stringify(list)
			});
			for (const name of JSON.parse(readFileSync(join(MADE, PACKAGES), 'utf8'))) noted.add(name);
			rmSync(MADE, { recursive: true });
		}
	};
	// While developing, Vite's own script says what the build writes in, the site's version among it.
	return [pages, charts(), start("import '/@vite/client';\n")];
}
