import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './run.mjs';

/** Everything that a build is made from. */
const INPUTS = [
	'data',
	'src',
	'static',
	'package-lock.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts'
];
/** Outside `build/`, which a build empties. */
const STAMP = '.cache/build.stamp';
/** Under `src`, yet no part of the site. */
const APART = /^src[\\/]cli[\\/]|\.test\.ts$/;
const LIMIT = 5 * 60_000;

/**
 * Every file under a path, in an order that does not depend on the machine.
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
	if (!existsSync(path)) return [];
	try {
		return readdirSync(path)
			.sort()
			.flatMap((name) => filesUnder(join(path, name)));
	} catch {
		// Not a folder: a file stands for itself.
		return [path];
	}
}

/**
 * One hash for all that the build depends on: equal hashes, equal builds.
 * @param {string} basePath
 */
function inputHash(basePath) {
	const hash = createHash('sha256').update(`${process.versions.node}\n${basePath}\n`);
	for (const file of INPUTS.flatMap(filesUnder).filter((path) => !APART.test(path))) {
		hash.update(`${file}\n`).update(readFileSync(file));
	}
	return hash.digest('hex');
}

/**
 * Builds the site into `build/`, or another folder, and remembers what it was made from.
 * Never throws: the outcome carries the tool's own words.
 * @param {{ basePath?: string, dir?: string, force?: boolean, show?: boolean }} [options]
 *   `basePath`: '' or `/path` that the site will live under. `dir`: folder to build into (only
 *   `build` is remembered). `force`: build although nothing changed. `show`: pass output on.
 * @returns {Promise<import('./run.mjs').Outcome & { skipped: boolean }>}
 */
export async function build(options = {}) {
	const { basePath = process.env.BASE_PATH ?? '', dir = 'build', force, show = false } = options;
	const stamped = dir === 'build';
	const hash = inputHash(basePath);
	const known = stamped && existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : '';
	if (!force && known === hash && existsSync(join(dir, 'index.html'))) {
		return { code: 0, output: '', timedOut: false, skipped: true };
	}
	// A build that breaks off must not pass for a finished one.
	if (stamped) rmSync(STAMP, { force: true });
	const env = { BASE_PATH: basePath, BUILD_DIR: dir };
	const result = await npm(['run', 'build', '--silent'], { limit: LIMIT, show, env });
	if (result.code === 0 && !existsSync(join(dir, 'index.html'))) {
		const output = `${result.output}\nThe build ended well but left no ${dir}/index.html.\n`;
		return { ...result, code: 1, output, skipped: false };
	}
	if (result.code === 0 && stamped) {
		mkdirSync('.cache', { recursive: true });
		writeFileSync(STAMP, hash);
	}
	return { ...result, skipped: false };
}
