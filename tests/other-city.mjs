import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { serve } from '../src/cli/serve.mjs';

/** Data of an invented place in Hebrew. */
export const OTHER_CITY = 'tests/fixtures/other-city';

/**
 * Builds the invented place's site by the same source.
 * @param {string} dir where it is written
 */
export async function buildOtherCity(dir) {
	const env = { ...process.env, DATA_DIR: OTHER_CITY, BUILD_DIR: dir, NODE_ENV: 'production' };
	const vite = join('node_modules', 'vite', 'bin', 'vite.js');
	// A folder of its own, since another build may run at the same time.
	const own = { ...env, KIT_DIR: '.svelte-kit/other-city' };
	await promisify(execFile)(process.execPath, [vite, 'build'], { env: own });
}

/** Where the tests in browsers have it, or a build that is there already. */
const SITE = process.env.OTHER_CITY_DIR ?? '.cache/other-city';

// As a program: builds the site, and serves it on the port that is named.
if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
	if (!process.env.OTHER_CITY_DIR || !existsSync(SITE)) await buildOtherCity(SITE);
	const { url } = await serve({ dir: SITE, port: Number(process.argv[2]) });
	console.log(`The second city's story: ${url}`);
}
