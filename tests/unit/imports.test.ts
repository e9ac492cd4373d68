import { describe, expect, it } from 'vitest';
import { forbidden } from '../../src/cli/directions.mjs';
import {
	cycle,
	fileOf,
	folderOf,
	importsOf,
	reach,
	readFiles,
	type Files,
	type Import
} from './import-graph';

/** Needed to make the pages, and too heavy or unable to run where they are read. */
const BUILD_ONLY = /^(node:.*|valibot|yaml|csv-parse(\/.*)?|mdast-util-.*|sirv|@resvg\/.*)$/;

/** Imports against the directions, in the words of the table. */
function broken(imports: readonly Import[]): string[] {
	return imports.flatMap(({ from, specifier, target, types }) => {
		const why = forbidden(from, target, types);
		return why === null ? [] : [`${from} imports ${specifier}: ${why}`];
	});
}

function edges(imports: readonly Import[], files: Files, key: (path: string) => string) {
	const graph = new Map<string, string[]>();
	for (const { from, target, types } of imports) {
		if (types || /\.test\.ts$/.test(from)) continue;
		const [start, end] = [key(from), key(fileOf(target, files) ?? target)];
		const isOurs = fileOf(target, files) !== undefined;
		if (start === end || (key === folderOf && !isOurs)) continue;
		graph.set(start, [...(graph.get(start) ?? []), end]);
	}
	return graph;
}

/** Ways from what a browser loads to what only the build may load. */
function leaks(imports: readonly Import[], files: Files): string[] {
	const inBrowser = [...files.keys()].filter(
		(path) => path.endsWith('.svelte') || /\/\+(page|layout)\.ts$/.test(path)
	);
	const ways = reach(
		inBrowser,
		edges(imports, files, (path) => path)
	);
	return [...ways].filter(([target]) => BUILD_ONLY.test(target)).map(([, way]) => way.join(' -> '));
}

const files = readFiles('src');
const imports = importsOf(files);

describe('the imports of src', () => {
	it('are read', () => {
		expect(imports.length).toBeGreaterThan(100);
		expect(imports.filter((one) => one.target === 'scrollama').length).toBe(1);
	});

	it('run the way of the data, and libraries come in by their doors', () => {
		expect(broken(imports)).toEqual([]);
	});

	it('make no ring of folders', () => {
		expect(cycle(edges(imports, files, folderOf))).toBeNull();
	});

	it('make no ring of files', () => {
		expect(cycle(edges(imports, files, (path) => path))).toBeNull();
	});

	it('bring nothing of the build into a browser', () => {
		expect(leaks(imports, files)).toEqual([]);
	});
});

describe('the check itself', () => {
	const bad: Files = new Map([
		['src/lib/charts/line/layout.ts', "import { load } from '$lib/story/load';"],
		['src/lib/charts/line/Line.svelte', "<script>\nimport { x } from '../bars/layout';\n</script>"],
		['src/lib/charts/bars/layout.ts', "import {\n\tgo\n} from '../../stages/scroll/go';"],
		[
			'src/lib/stages/scroll/go.ts',
			"import scrollama from 'scrollama';\nimport '$lib/charts/bars/layout';"
		],
		['src/lib/ui/Button.svelte', "<script>\nconst d3 = await import('d3-scale');\n</script>"],
		['src/routes/+page.svelte', "<script>\nimport '$lib/charts/line/layout';\n</script>"],
		['src/lib/story/load.ts', "import { readFileSync } from 'node:fs';"],
		['src/lib/i18n/format.ts', "export { story } from '$lib/story/load';"]
	]);
	const found = importsOf(bad);

	it('sees each import against the directions', () => {
		expect(broken(found).map((line) => line.split(':')[0])).toEqual([
			'src/lib/charts/line/layout.ts imports $lib/story/load',
			'src/lib/charts/line/Line.svelte imports ../bars/layout',
			'src/lib/charts/bars/layout.ts imports ../../stages/scroll/go',
			'src/lib/stages/scroll/go.ts imports scrollama',
			'src/lib/stages/scroll/go.ts imports $lib/charts/bars/layout',
			'src/lib/ui/Button.svelte imports d3-scale',
			'src/lib/i18n/format.ts imports $lib/story/load'
		]);
	});

	it('sees a ring and a leak', () => {
		expect(cycle(edges(found, bad, folderOf))).toEqual([
			'src/lib/charts/bars',
			'src/lib/stages/scroll',
			'src/lib/charts/bars'
		]);
		expect(leaks(found, bad)).toEqual([
			'src/routes/+page.svelte -> src/lib/charts/line/layout.ts -> src/lib/story/load.ts -> node:fs'
		]);
	});

	it('lets types pass where they may', () => {
		const story = 'src/lib/story/load';
		expect(forbidden('src/lib/charts/line/layout.ts', story, true)).toBeNull();
		expect(forbidden('src/lib/charts/line/layout.ts', story, false)).not.toBeNull();
		expect(forbidden('src/lib/stages/scroll/x.ts', 'src/lib/charts/registry', true)).toBeNull();
		expect(
			forbidden('src/lib/stages/scroll/x.ts', 'src/lib/charts/line/layout', true)
		).not.toBeNull();
	});
});
