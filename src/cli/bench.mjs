#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { drift } from './bench/drift.mjs';

/**
 * Measures what no test can promise for every machine, and prints it: `npm run bench`. Each part takes
 * the folder of the built site and returns lines of text. `BUILD_DIR` names another build.
 * @type {Readonly<Record<string, (dir: string) => Promise<readonly string[]>>>}
 */
const PARTS = { drift };

async function main() {
	process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
	const only = process.argv.slice(2);
	for (const name of only) {
		if (!(name in PARTS)) throw new Error(`There is no part "${name}": ${Object.keys(PARTS)}`);
	}
	for (const [name, measure] of Object.entries(PARTS)) {
		if (only.length > 0 && !only.includes(name)) continue;
		console.log((await measure(process.env.BUILD_DIR ?? 'build')).join('\n'));
	}
}

main().catch((error) => {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
});
