import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** @param {string} path */
const source = (path) => fileURLToPath(new URL(`../lib/embed/${path}`, import.meta.url));

/** Modules that hold a script as text, and the source that each is made from. */
const SCRIPTS = {
	'virtual:embed-host': source('host/host.ts'),
	'virtual:embed-guest': source('guest/guest.ts'),
	'virtual:embed-builder': source('builder/builder.ts')
};

/**
 * Bundles one script into a classic one without imports: it must start in frames with an origin of their
 * own, where modules do not load.
 * @param {string} entry
 */
async function scriptOf(entry) {
	const result = await build({
		configFile: false,
		logLevel: 'error',
		build: {
			write: false,
			target: 'es2022',
			minify: true,
			lib: { entry, formats: ['iife'], name: 'lineStory', fileName: 'embed' }
		}
	});
	const [output] = Array.isArray(result) ? result : [result];
	if (!output || !('output' in output)) throw new Error(`embed-scripts: ${entry} made no script`);
	return output.output[0].code.trim();
}

/**
 * Gives the routes the scripts of embedding as text: one is served as `/embed.js`, one stands in the page
 * that is framed, one in the page that makes snippets.
 * @returns {import('vite').Plugin}
 */
export function embedScripts() {
	return {
		name: 'embed-scripts',
		resolveId: (id) => (id in SCRIPTS ? `\0${id}` : null),
		async load(id) {
			const entry = SCRIPTS[/** @type {keyof typeof SCRIPTS} */ (id.replace('\0', ''))];
			return entry ? `export default ${JSON.stringify(await scriptOf(entry))};\n` : null;
		}
	};
}
