const STUB = '\0still-page';

/**
 * Keeps SvelteKit from putting the components and styles of all pages into one script and one style sheet:
 * readers of the story would pay for all of them, and class names of pages would meet those of the charts.
 * Here each page carries its own styles in its head, and SvelteKit's script, which runs on no page, stays empty.
 * Links between pages load them whole, by nature.
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
		resolveId: (source) => (client && source.endsWith('+page.svelte') ? STUB : null),
		load: (id) => (id === STUB ? 'export default () => {};\n' : null),
		transform(code, id) {
			if (client || !id.endsWith('+page.svelte')) return null;
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
