import { defineConfig, type PlaywrightTestConfig } from '@playwright/test';
import base from './playwright.config';
import { firefoxLaunch } from './src/cli/engines/engines.mjs';
import { CORE } from './tests/engines/core';
import { LEFT_OUT, pattern } from './tests/engines/left-out';

/*
 * The end-to-end tests' core in other engines: `npm run engines`. The core is listed in `tests/engines/core.ts`; what is
 * left out of an engine, and why, in `tests/engines/left-out.ts`.
 */

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

const STILL = { 'ui.prefersReducedMotion': 1 };

/**
 * A reader's wishes, which Firefox takes from its settings alone, with the tests that ask for them. A test runs in the
 * first that names it.
 */
const WISHES = [
	{
		name: 'firefox-dark',
		grep: /seen in dark|dark axe|asks for light/,
		prefs: { ...STILL, 'layout.css.prefers-color-scheme.content-override': 0 }
	},
	{
		name: 'firefox-forced',
		grep: /forced colou?rs/,
		prefs: { ...STILL, 'browser.display.document_color_use': 2 }
	},
	{
		name: 'firefox-large',
		grep: /words of twice their size/,
		prefs: { 'font.size.variable.x-western': 32 }
	},
	{
		name: 'firefox-still',
		grep: /(four-ways|explore|layout)\.spec|reduced motion/,
		prefs: STILL
	},
	{ name: 'firefox', grep: /./, prefs: {} }
];

export default defineConfig({
	...base,
	// The second city's story is read in Chromium alone.
	webServer: [base.webServer].flat().slice(0, 2),
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
		...WISHES.map(({ name, grep, prefs }, at) => ({
			name,
			grep,
			grepInvert: [
				...WISHES.slice(0, at).map((earlier) => earlier.grep),
				...LEFT_OUT.firefox.map(pattern)
			],
			use: firefox(prefs)
		})),
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
