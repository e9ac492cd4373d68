import { defineConfig, devices } from '@playwright/test';
import { CHROMIUM_FLAGS, chromiumPath } from './src/cli/browser.mjs';

const port = Number(process.env.E2E_PORT ?? 4174);
const url = `http://127.0.0.1:${port}/`;
/** Where the second city's story is served. */
const elsewhere = `http://127.0.0.1:${port + 2}/`;
const executablePath = chromiumPath();

/**
 * Tests run against the build that is there (`npm run build`; `npm test` makes one first). A spec
 * runs on a laptop screen; `*.phone.spec.ts`, and any test tagged `@phone`, on a phone's.
 * Wait for `html[data-hydrated]` before relying on scripts.
 */
export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results',
	fullyParallel: true,
	forbidOnly: true,
	retries: 0,
	workers: 3,
	timeout: 60_000,
	globalTimeout: 17 * 60_000,
	reporter: [['list'], ['json', { outputFile: '.cache/e2e.json' }]],
	use: {
		baseURL: url,
		locale: 'en-US',
		timezoneId: 'America/Chicago',
		screenshot: 'only-on-failure',
		launchOptions: {
			args: CHROMIUM_FLAGS,
			...(executablePath === undefined ? {} : { executablePath })
		}
	},
	projects: [
		{
			name: 'desktop',
			testIgnore: ['**/*.phone.spec.ts', '**/other-city/**'],
			use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } }
		},
		{
			name: 'phone',
			grep: /@phone|\.phone\.spec\.ts/,
			testIgnore: '**/other-city/**',
			use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } }
		},
		...[1280, 390].map((width) => ({
			name: `other city ${width}`,
			testMatch: '**/other-city/**',
			use: {
				...(width > 500 ? devices['Desktop Chrome'] : devices['Pixel 7']),
				viewport: { width, height: width > 500 ? 800 : 844 },
				baseURL: elsewhere,
				locale: 'he-IL'
			}
		}))
	],
	webServer: [
		{
			command: `node src/cli/serve.mjs --port ${port} --dir ${process.env.BUILD_DIR ?? 'build'}`,
			url,
			env: { BASE_PATH: '' },
			reuseExistingServer: false,
			timeout: 30_000
		},
		{
			// Pages of other sites, with our frames in them.
			command: `node tests/fixtures/hosts/server.mjs ${port + 1}`,
			url: `http://localhost:${port + 1}/`,
			reuseExistingServer: false,
			timeout: 30_000
		},
		{
			// An invented place's story, built by the same source first.
			command: `node tests/other-city.mjs ${port + 2}`,
			url: elsewhere,
			env: { BASE_PATH: '' },
			reuseExistingServer: false,
			timeout: 240_000
		}
	]
});
