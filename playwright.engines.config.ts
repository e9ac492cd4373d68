import { defineConfig, type PlaywrightTestConfig } from '@playwright/test';
import base from './playwright.config';
import { firefoxLaunch } from './src/cli/engines/engines.mjs';
import { CORE } from './tests/engines/core';
import { LEFT_OUT, pattern } from './tests/engines/left-out';

/*
 * The end-to-end tests' core in other engines: `npm run engines`. The core is listed in `tests/engines/core.ts`; what is
 * left out of an engine, and why, in `tests/engines/left-out.ts`.
 */

/** Tests that ask for reduced motion: Firefox takes that wish from its settings alone. */
const STILL = /(four-ways|explore|layout)\.spec|reduced motion/;

const window = { viewport: { width: 1280, height: 800 } } as const;

const firefox = (prefs: Record<string, number | boolean>) =>
	({
		...window,
		browserName: 'firefox',
		launchOptions: {
			...firefoxLaunch(),
			firefoxUserPrefs: {
				// Over BiDi a pointer does not reach into a frame of another process.
				'fission.autostart': false,
				// Over BiDi a page that comes back out of memory is never seen to arrive.
				'browser.sessionhistory.max_total_viewers': 0,
				...prefs
			}
		}
	}) satisfies PlaywrightTestConfig['use'];

export default defineConfig({
	...base,
	testMatch: CORE.map((name) => `**/e2e/${name}.spec.ts`),
	timeout: 120_000,
	globalTimeout: 0,
	// Firefox and WebKit draw by the processor alone: two windows take two cores whole.
	workers: 2,
	// Without a graphics card a frame can take a second: nothing here is a matter of time.
	expect: { timeout: 20_000 },
	reporter: [['list'], ['json', { outputFile: '.cache/engines.json' }]],
	projects: [
		{ name: 'chromium', use: window },
		{
			name: 'firefox',
			grepInvert: [STILL, ...LEFT_OUT.firefox.map(pattern)],
			use: firefox({})
		},
		{
			name: 'firefox-still',
			grep: STILL,
			grepInvert: LEFT_OUT.firefox.map(pattern),
			use: firefox({ 'ui.prefersReducedMotion': 1 })
		},
		{
			name: 'webkit',
			grepInvert: LEFT_OUT.webkit.map(pattern),
			use: { ...window, browserName: 'webkit', launchOptions: {} }
		},
		{
			name: 'webkitgtk',
			testDir: 'tests/engines/webkit',
			testMatch: '*.spec.ts',
			workers: 1
		}
	]
});
