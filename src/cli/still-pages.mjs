import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const MARK = '\0still:';

/** Is this the component of a page that says `csr = false`? @param {string} path */
function isStill(path) {
	const options = path.replace(/\.svelte$/, '.ts');
	return existsSync(options) && /export const csr = false/.test(readFileSync(options, 'utf8'));
}

/**
 * Keeps pages without script out of what browsers fetch for the story. SvelteKit puts the component and
 * the styles of every page into the one script and the one style sheet, also of pages that never run a
 * script (`csr = false`): readers of the story would pay for all of them, and their class names would
 * meet those of the charts. Here such a page carries its own styles in its head, and browsers get an
 * empty component. Links between pages load them whole, by `data-sveltekit-reload` in `src/app.html`.
 *
 * @returns {import('vite').Plugin}
 */
export function stillPages() {
	let client = false;
	return {
		name: 'still-pages',
		apply: 'build',
		enforce: 'pre',
		configResolved(config) {
			client = !config.build.ssr;
		},
		resolveId(source, importer) {
			if (!client || !importer || !source.endsWith('+page.svelte')) return null;
			const path = resolve(dirname(importer), source);
			return isStill(path) ? `${MARK}${path}.js` : null;
		},
		load(id) {
			return id.startsWith(MARK) ? 'export default () => {};\n' : null;
		},
		transform(code, id) {
			if (client || !id.endsWith('+page.svelte') || !isStill(id)) return null;
			/** @type {string[]} */
			const names = [];
			const page = code.replace(/import '([^']+\.css)';/g, (_, path) => {
				names.push(`pageStyle${names.length}`);
				return `import ${names.at(-1)} from '${path}?inline';`;
			});
			if (names.length === 0) return null;
			const tags = names.map((name) => `{@html '<' + 'style>' + ${name} + '</' + 'style>'}`);
			return { code: `${page}\n<svelte:head>${tags.join('')}</svelte:head>\n`, map: null };
		}
	};
}
