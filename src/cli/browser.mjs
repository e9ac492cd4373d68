import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { run } from './run.mjs';

const require = createRequire(import.meta.url);
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const root = process.getuid?.() === 0;

/** For a person, where no browser was found and none could be installed. */
const HOW_TO_INSTALL = `No Chromium was found and none could be installed. Do one of these:
  npx playwright install --with-deps chromium    Playwright's own
  apt-get install chromium                       on Debian
  CHROMIUM_PATH=/path/to/chromium npm test       one that you have`;

/** @param {string} path */
function executable(path) {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/** Where Playwright would keep its own Chromium, or null where Playwright itself is missing. */
function playwrightOwn() {
	try {
		/** @type {typeof import('@playwright/test')} */
		const { chromium } = require('@playwright/test');
		return chromium.executablePath();
	} catch {
		return null;
	}
}

/**
 * Programs that may be a Chromium, best first: `CHROMIUM_PATH`, Playwright's own download, the
 * system's. Whether they run is not looked at.
 * @returns {string[]}
 */
function candidates() {
	const chosen = process.env.CHROMIUM_PATH;
	if (chosen) return [chosen];
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	const found = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
	return [playwrightOwn() ?? '', ...found].filter((path) => path !== '' && executable(path));
}

/**
 * The Chromium to test with: quick, for the Playwright configuration. Undefined where there is
 * none; Playwright then says so in its own words.
 */
export function chromiumPath() {
	return candidates()[0];
}

/** Flags for a Chromium that only ever meets the built site. */
export const CHROMIUM_FLAGS = [
	// Chromium refuses its sandbox to root, and containers run as root.
	...(root ? ['--no-sandbox'] : []),
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

/** The first Chromium that starts: a download without its system libraries does not. */
async function working() {
	for (const path of candidates()) {
		const flags = ['--version', ...(root ? ['--no-sandbox'] : [])];
		const result = await run(path, flags, { limit: 30_000 });
		if (result.code === 0) return path;
	}
	return null;
}

/** Ways to get a Chromium, best first, each with a time limit in ms. */
function remedies() {
	const cli = join(dirname(require.resolve('@playwright/test/package.json')), 'cli.js');
	/** @type {{ command: string, args: string[], limit: number }[]} */
	const ways = [{ command: process.execPath, args: [cli, 'install', 'chromium'], limit: 240_000 }];
	if (root && process.platform === 'linux') {
		ways.push({
			command: process.execPath,
			args: [cli, 'install-deps', 'chromium'],
			limit: 300_000
		});
	}
	if (root && existsSync('/usr/bin/apt-get')) {
		const apt = 'apt-get -o DPkg::Lock::Timeout=120';
		ways.push({
			command: 'sh',
			args: [
				'-c',
				`${apt} update && DEBIAN_FRONTEND=noninteractive ${apt} install -y --no-install-recommends chromium`
			],
			limit: 420_000
		});
	}
	return ways;
}

/**
 * Finds a Chromium that starts, installing one where there is none. Each attempt has a time
 * limit, so this ends. Never throws.
 * @returns {Promise<{ path: string } | { problem: string }>}
 */
export async function ensureChromium() {
	const found = await working();
	if (found) return { path: found };
	const chosen = process.env.CHROMIUM_PATH;
	if (chosen) return { problem: `CHROMIUM_PATH is ${chosen}, which does not start.` };
	console.log('Looking for a Chromium to install …');
	let log = '';
	for (const { command, args, limit } of remedies()) {
		// The libraries alone help only where Playwright's download arrived.
		if (args.includes('install-deps') && !existsSync(playwrightOwn() ?? '')) continue;
		// Where its servers cannot be reached, Playwright should say so soon, not after minutes.
		const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' };
		const result = await run(command, args, { limit, env });
		log += `$ ${command} ${args.join(' ')}\n${result.output}\n`;
		const path = await working();
		if (path) return { path };
	}
	return { problem: `${log}\n${HOW_TO_INSTALL}` };
}
