import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ID = 'virtual:charts';
const CHARTS = fileURLToPath(new URL('../lib/charts', import.meta.url));
const LIB = fileURLToPath(new URL('../lib', import.meta.url));
/** Folder of the charts' files, beside the page's own script. */
const FOLDER = 'charts';

/** Ids of the charts: the folders with an `index.ts`. */
function chartIds() {
	return readdirSync(CHARTS, { withFileTypes: true })
		.filter(
			(entry) => entry.isDirectory() && readdirSync(join(CHARTS, entry.name)).includes('index.ts')
		)
		.map((entry) => entry.name);
}

/**
 * Bundles each chart's functions into a file of its own, and what they share into others.
 * @param {Readonly<Record<string, string>>} alias
 */
async function bundles(alias) {
	const result = await build({
		configFile: false,
		logLevel: 'error',
		resolve: { alias: { $lib: LIB, ...alias } },
		build: {
			write: false,
			target: 'es2022',
			minify: true,
			lib: {
				entry: Object.fromEntries(chartIds().map((id) => [id, join(CHARTS, id, 'index.ts')])),
				formats: ['es']
			},
			rollupOptions: {
				output: {
					entryFileNames: '[name].[hash].js',
					chunkFileNames: 'shared-[name].[hash].js',
					// One file for all that several charts use: fewer requests than many small ones.
					codeSplitting: { groups: [{ name: 'core', minShareCount: 2 }] }
				}
			}
		}
	});
	const [output] = Array.isArray(result) ? result : [result];
	if (!output || !('output' in output)) throw new Error('charts-apart: the charts made no bundle');
	return output.output.flatMap((file) => (file.type === 'chunk' ? [file] : []));
}

/**
 * Gives `virtual:charts` to the page: `load(id)` fetches the functions of a chart. SvelteKit puts all
 * of the site into one script, so that no part of it can be lost on the way; the charts are the one part
 * that may come later, or never: the pictures that the server drew stay.
 *
 * @param {Readonly<Record<string, string>>} alias modules that stand in for others
 * @returns {import('vite').Plugin}
 */
export function chartsApart(alias) {
	let apart = false;
	return {
		name: 'charts-apart',
		configResolved(config) {
			apart = config.command === 'build' && !config.build.ssr;
		},
		resolveId: (source) => (source === ID ? `\0${ID}` : null),
		async load(id) {
			if (id !== `\0${ID}`) return null;
			/** Address of each chart's module, as the page's script asks for it. @type {[string, string][]} */
			let modules = chartIds().map((chart) => [
				chart,
				`() => import(${JSON.stringify(join(CHARTS, chart, 'index.ts'))})`
			]);
			if (apart) {
				const chunks = await bundles(alias);
				for (const { fileName, code } of chunks) {
					this.emitFile({
						type: 'asset',
						fileName: `_app/immutable/${FOLDER}/${fileName}`,
						source: code
					});
				}
				// For the service worker: these files are on no list that it is given.
				const names = chunks.map(({ fileName }) => `_app/immutable/${FOLDER}/${fileName}`);
				this.emitFile({
					type: 'asset',
					fileName: '_app/charts.json',
					source: JSON.stringify(names.sort())
				});
				modules = chunks
					.filter((chunk) => chunk.isEntry)
					.map(({ name, fileName }) => [name, JSON.stringify(fileName)]);
			}
			const table = modules.map(([chart, module]) => `${JSON.stringify(chart)}: ${module}`);
			// Beside the page's own script, under whatever path the site lives; the copy in one file carries
			// them under names of its own (src/cli/copy.mjs).
			const open = apart
				? `import(/* @vite-ignore */ (globalThis.lineCopy?.modules ?? import.meta.url.replace(/[^/]*$/, '${FOLDER}/')) + MODULES[id])`
				: 'MODULES[id]()';
			return [
				`const MODULES = { ${table.join(', ')} };`,
				`export const load = async (id) => id in MODULES ? (await ${open})[id + 'Chart'] : undefined;`
			].join('\n');
		}
	};
}
