import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { resolveImport } from '../../src/cli/directions.mjs';

/** One import statement. */
export interface Import {
	/** Importing file, from the project's root. */
	readonly from: string;
	/** As written. */
	readonly specifier: string;
	/** Path without its ending, or a package's name. */
	readonly target: string;
	/** True for `import type` and `export type`. */
	readonly types: boolean;
}

/** Files by path, from the project's root, with their text. */
export type Files = ReadonlyMap<string, string>;

const CODE = /\.(ts|mjs|js|svelte)$/;
const STATEMENT =
	/(?:^|[\n;>])\s*(?:import|export)\s+(type\s+)?(?:[\w*{][^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** Text of every code file under a folder. */
export function readFiles(folder: string): Files {
	const files = new Map<string, string>();
	const walk = (path: string) => {
		if (statSync(path).isDirectory()) readdirSync(path).forEach((name) => walk(join(path, name)));
		else if (CODE.test(path)) files.set(path, readFileSync(path, 'utf8'));
	};
	if (existsSync(folder)) walk(folder);
	return files;
}

/** Every import statement of the files. */
export function importsOf(files: Files): Import[] {
	return [...files].flatMap(([from, text]) => {
		// JSDoc names types by import(…): comments are no imports.
		const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
		return [...code.matchAll(STATEMENT)].map((match) => {
			const specifier = match[2] ?? match[3] ?? '';
			return {
				from,
				specifier,
				target: resolveImport(from, specifier),
				types: match[1] !== undefined
			};
		});
	});
}

/** The file that an import means, or undefined where it is not one of the files. */
export function fileOf(target: string, files: Files): string | undefined {
	const endings = ['', '.ts', '.svelte.ts', '.mjs', '.js', '/index.ts'];
	return endings.map((ending) => target + ending).find((path) => files.has(path));
}

/** The folder that counts as one part of the house: a chart, a stage, else a folder of `src/lib`. */
export function folderOf(path: string): string {
	const part =
		/^src\/lib\/(?:charts|stages)\/[^/]+(?=\/)/.exec(path) ??
		/^src\/lib\/[^/]+/.exec(path) ??
		/^src\/[^/]+/.exec(path);
	return part?.[0] ?? path;
}

/** Everything that is reached from some keys by the edges, with the way to it. */
export function reach(
	starts: readonly string[],
	edges: ReadonlyMap<string, readonly string[]>
): Map<string, readonly string[]> {
	const ways = new Map<string, readonly string[]>(starts.map((start) => [start, [start]]));
	const queue = [...starts];
	for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
		for (const to of edges.get(next) ?? []) {
			if (ways.has(to)) continue;
			ways.set(to, [...(ways.get(next) ?? []), to]);
			queue.push(to);
		}
	}
	return ways;
}

/** First ring of imports among the nodes, or null. */
export function cycle(edges: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
	for (const [node, targets] of edges) {
		const way = reach([...targets], edges).get(node);
		if (way) return [node, ...way];
	}
	return null;
}
