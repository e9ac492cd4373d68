import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { embedScripts } from './src/cli/embed-scripts.mjs';
import { licenses } from './src/cli/licenses.mjs';
import { livePages } from './src/cli/live-pages.mjs';
import { stillPages } from './src/cli/still-pages.mjs';
import { languageOf } from './src/lib/story/language.ts';
import svelteConfig from './svelte.config.js';

const unusedD3 = fileURLToPath(new URL('src/lib/charts/core/unused-d3.ts', import.meta.url));

/** Faces of the script that the story is written in: a reader pays for no other. */
const { script } = languageOf(process.env['DATA_DIR'] ?? 'data', process.env['SITE_LOCALE']);
const fonts = fileURLToPath(new URL(`src/lib/styles/fonts-${script}.css`, import.meta.url));

const alias = { 'd3-color': unusedD3, 'd3-format': unusedD3, 'virtual:fonts.css': fonts };

/** Packages in scripts that are bundled apart. */
const noted = new Set<string>();

export default defineConfig({
	plugins: [
		stillPages(),
		livePages(alias, noted, svelteConfig.compilerOptions),
		embedScripts(),
		licenses(noted),
		sveltekit()
	],
	resolve: { alias },
	build: { target: 'es2022' },
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					// A load of the whole story takes seconds where a busy machine's cores are shared.
					testTimeout: 60_000,
					hookTimeout: 60_000,
					include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts']
				}
			},
			{
				extends: true,
				test: { name: 'site', environment: 'node', include: ['tests/site/**/*.test.ts'] }
			},
			{
				extends: true,
				test: {
					name: 'hosting',
					environment: 'node',
					include: ['tests/hosting/**/*.test.ts'],
					testTimeout: 120_000,
					hookTimeout: 120_000
				}
			}
		]
	}
});
