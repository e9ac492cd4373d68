import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { run } from './run.mjs';

/** Where an nginx that was fetched for the tests lies: unpacked, never installed, so that it never starts by itself. */
const FETCHED = '.cache/nginx';
const MODULE = 'ngx_http_brotli_static_module.so';
const PROGRAMS = ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'];
const MODULES = ['/usr/lib/nginx/modules', '/usr/lib64/nginx/modules', '/usr/share/nginx/modules'];
/** Debian's and Ubuntu's packages; a release has one of the first two. */
const PACKAGES = ['nginx', 'nginx-core'];
const BROTLI_PACKAGE = 'libnginx-mod-http-brotli-static';

/** @typedef {{ path: string, brotli: string | null }} Nginx The program, and the module that sends Brotli, where there is one. */

async function program() {
	const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...PROGRAMS];
	const names = folders.map((folder) => join(folder, 'nginx'));
	const own = resolve(FETCHED, 'usr/sbin/nginx');
	for (const path of [process.env.NGINX_PATH ?? '', ...names, own].filter(existsSync)) {
		if ((await run(path, ['-v'], { limit: 20_000 })).code === 0) return path;
	}
	return null;
}

/** The Brotli module, if this nginx takes it: modules belong to one version. @param {string} path */
async function brotliFor(path) {
	for (const folder of [...MODULES, resolve(FETCHED, 'usr/lib/nginx/modules')]) {
		const module = join(folder, MODULE);
		if (!existsSync(module)) continue;
		mkdirSync(FETCHED, { recursive: true });
		const config = resolve(FETCHED, 'try.conf');
		const lines = [`load_module ${module};`, 'pid try.pid;', 'error_log stderr;', 'events {}'];
		writeFileSync(config, `${lines.join('\n')}\n`);
		const args = ['-t', '-p', resolve(FETCHED), '-c', config];
		if ((await run(path, args, { limit: 20_000 })).code === 0) return module;
	}
	return null;
}

/** The nginx of this machine, or one that was fetched. @returns {Promise<Nginx | null>} */
export async function findNginx() {
	const path = await program();
	return path === null ? null : { path, brotli: await brotliFor(path) };
}

/** Downloads a package and unpacks it beside the project's other caches. @param {string} name */
async function fetchPackage(name) {
	mkdirSync(FETCHED, { recursive: true });
	const limits = '-o Acquire::Retries=1 -o Acquire::http::Timeout=15';
	const script = `cd ${FETCHED} && apt-get ${limits} download ${name} && dpkg -x ${name}_*.deb .`;
	return run('sh', ['-c', script], { limit: 120_000 });
}

/**
 * Finds an nginx, fetching one where there is none and Debian's packages can be had. Ends in any case, and
 * never throws.
 * @returns {Promise<Nginx | { problem: string }>}
 */
export async function ensureNginx() {
	const found = await findNginx();
	if (found?.brotli) return found;
	let log = '';
	if (existsSync('/usr/bin/apt-get')) {
		const lists = '/var/lib/apt/lists';
		const listed = existsSync(lists) && readdirSync(lists).some((name) => /_Packages/.test(name));
		if (process.getuid?.() === 0 && !listed) {
			log += (await run('apt-get', ['update'], { limit: 120_000 })).output;
		}
		for (const name of found ? [] : PACKAGES) {
			if ((await program()) === null) log += (await fetchPackage(name)).output;
		}
		log += (await fetchPackage(BROTLI_PACKAGE)).output;
	}
	const nginx = await findNginx();
	return (
		nginx ?? {
			problem: `${log}\nNo nginx was found and none could be fetched. Install it (apt-get install nginx), or name one: NGINX_PATH=/path/to/nginx npm test`
		}
	);
}
