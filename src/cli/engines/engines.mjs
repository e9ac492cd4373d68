import { createRequire } from 'node:module';
import { CHROMIUM_FLAGS, chromiumPath } from '../browser.mjs';
import { executable, onPath } from './programs.mjs';
import { startWebKitGtk, webkitGtk } from './webkitgtk.mjs';

const require = createRequire(import.meta.url);
const STARTS = 60_000;

/**
 * How an engine is started and told what to test.
 * @typedef {object} Choice
 * @property {string} what Whose build of the engine it is, for a reader.
 * @property {readonly string[]} projects Its projects in `playwright.engines.config.ts`.
 * @property {() => Promise<string>} version Starts it, and gives the version that it tells of itself.
 */

/**
 * An engine that the story is tested in.
 * @typedef {object} Engine
 * @property {string} id Its name for `--only`.
 * @property {string} name
 * @property {string} install How a machine gets it.
 * @property {() => Choice | { problem: string }} choose
 */

/** @typedef {{ executablePath?: string, channel?: string, args?: string[] }} Launch */

/** @param {'chromium' | 'firefox' | 'webkit'} name */
function playwrightOwn(name) {
	/** @type {typeof import('@playwright/test')} */
	const playwright = require('@playwright/test');
	const path = playwright[name].executablePath();
	return executable(path) ? path : undefined;
}

/** @param {'chromium' | 'firefox' | 'webkit'} name @param {Launch} options */
async function launchedVersion(name, options) {
	/** @type {typeof import('@playwright/test')} */
	const playwright = require('@playwright/test');
	const browser = await playwright[name].launch({ ...options, timeout: STARTS });
	try {
		return browser.version();
	} finally {
		await browser.close();
	}
}

/**
 * How to start Firefox: `FIREFOX_PATH`, Playwright's own, or the system's, which is driven by WebDriver
 * BiDi. Undefined where there is none.
 * @returns {Launch | undefined}
 */
export function firefoxLaunch() {
	const chosen = process.env.FIREFOX_PATH;
	if (!chosen) {
		const own = playwrightOwn('firefox');
		if (own) return { executablePath: own };
	}
	const executablePath = chosen || onPath(['firefox', 'firefox-esr'])[0];
	return executablePath ? { channel: 'moz-firefox', executablePath } : undefined;
}

/** @type {readonly Engine[]} */
export const engines = [
	{
		id: 'chromium',
		name: 'Chromium',
		install: 'npx playwright install chromium, or CHROMIUM_PATH=/path/to/chromium',
		choose: () => {
			const executablePath = chromiumPath();
			if (!executablePath) return { problem: 'no Chromium was found' };
			const version = () => launchedVersion('chromium', { executablePath, args: CHROMIUM_FLAGS });
			return { what: executablePath, projects: ['chromium'], version };
		}
	},
	{
		id: 'firefox',
		name: 'Firefox',
		install:
			'npx playwright install firefox, apt-get install firefox-esr, or FIREFOX_PATH=/path/to/firefox',
		choose: () => {
			const launch = firefoxLaunch();
			if (!launch) return { problem: 'no Firefox was found' };
			return {
				what: launch.executablePath ?? '',
				projects: ['firefox*'],
				version: () => launchedVersion('firefox', launch)
			};
		}
	},
	{
		id: 'webkit',
		name: 'WebKit',
		install:
			'npx playwright install webkit, or apt-get install webkit2gtk-driver xvfb xauth (WEBKIT_DRIVER names another driver)',
		choose: () => {
			const own = process.env.WEBKIT_DRIVER ? undefined : playwrightOwn('webkit');
			if (own) {
				return { what: own, projects: ['webkit'], version: () => launchedVersion('webkit', {}) };
			}
			const found = webkitGtk();
			if ('problem' in found) return found;
			const version = async () => {
				const { version, end } = await startWebKitGtk();
				await end();
				return `WebKitGTK ${version}`;
			};
			return { what: found.driver, projects: ['webkitgtk'], version };
		}
	}
];
