import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Builder } from 'selenium-webdriver';
import { freePort } from '../port.mjs';
import { miniBrowser, onPath } from './programs.mjs';

const READY = 30_000;
/** Larger than any window that is asked for. */
const SCREEN = '-screen 0 1600x1200x24';

/**
 * The programs that make up WebKitGTK's driver here, or why there is none. `WEBKIT_DRIVER` names another
 * driver, `MINIBROWSER_PATH` another browser.
 * @returns {{ driver: string, browser: string, screen: string | null } | { problem: string }}
 *   `screen`: the program that gives it a screen of its own, or null where there is one already.
 */
export function webkitGtk() {
	const driver = process.env.WEBKIT_DRIVER || onPath(['WebKitWebDriver'])[0];
	if (!driver) return { problem: 'no WebKitWebDriver is on the path' };
	const browser = process.env.MINIBROWSER_PATH || miniBrowser();
	if (!browser) return { problem: `${driver} is there, but no MiniBrowser beside WebKitGTK` };
	const screen = onPath(['xvfb-run'])[0] ?? null;
	if (screen === null && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
		return { problem: 'WebKitGTK needs a screen, and there is neither one nor xvfb-run' };
	}
	return { driver, browser, screen };
}

/**
 * A folder of settings in which GTK's motion is off: the one way to ask WebKitGTK for reduced motion.
 * @param {boolean} still
 */
function settingsFolder(still) {
	const folder = mkdtempSync(join(tmpdir(), 'webkitgtk-'));
	mkdirSync(join(folder, 'gtk-3.0'));
	writeFileSync(
		join(folder, 'gtk-3.0', 'settings.ini'),
		`[Settings]\ngtk-enable-animations=${still ? 0 : 1}\n`
	);
	return folder;
}

/** @param {string} url */
async function ready(url) {
	const until = Date.now() + READY;
	for (;;) {
		try {
			if ((await fetch(`${url}/status`)).ok) return;
		} catch {
			// Nobody listens there yet.
		}
		if (Date.now() > until) throw new Error(`WebKitWebDriver did not answer within ${READY} ms`);
		await new Promise((done) => setTimeout(done, 50));
	}
}

/**
 * Starts WebKitGTK with a window of its own. Ends with `end`, which also ends its screen and its driver.
 * @param {{ still?: boolean, scripts?: boolean }} [options]
 *   `still`: the reader asks for reduced motion. `scripts`: false runs none of the page's.
 * @returns {Promise<{
 *   driver: import('selenium-webdriver').WebDriver, version: string, end: () => Promise<void>
 * }>}
 */
export async function startWebKitGtk({ still = false, scripts = true } = {}) {
	const found = webkitGtk();
	if ('problem' in found) throw new Error(found.problem);
	const settings = settingsFolder(still);
	const port = await freePort();
	const command = [found.driver, '--host=127.0.0.1', `--port=${port}`];
	if (found.screen) command.unshift(found.screen, '-a', '-s', SCREEN);
	const [program = '', ...args] = command;
	const server = spawn(program, args, {
		stdio: 'ignore',
		// A group of its own: the screen, the driver and the browser end together.
		detached: true,
		env: { ...process.env, XDG_CONFIG_HOME: settings }
	});
	server.on('error', () => {});
	/** @type {import('selenium-webdriver').WebDriver | undefined} */
	let driver;
	const end = async () => {
		await driver?.quit().catch(() => {});
		try {
			if (server.pid !== undefined) process.kill(-server.pid, 'SIGTERM');
		} catch {
			// Ended already.
		}
		rmSync(settings, { recursive: true, force: true });
	};
	try {
		const url = `http://127.0.0.1:${port}`;
		await ready(url);
		const browserArgs = ['--automation', ...(scripts ? [] : ['--enable-javascript=false'])];
		driver = await new Builder()
			.usingServer(url)
			.withCapabilities({
				browserName: 'MiniBrowser',
				'webkitgtk:browserOptions': { binary: found.browser, args: browserArgs }
			})
			.build();
		return { driver, version: (await driver.getCapabilities()).getBrowserVersion(), end };
	} catch (error) {
		await end();
		throw error;
	}
}
