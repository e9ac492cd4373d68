import adapter from '@sveltejs/adapter-static';
import { withHeaders } from './src/cli/header-files.mjs';
import { lean } from './src/cli/lean.mjs';
import { withPolicies } from './src/cli/seal.mjs';

/** Where the site is written: `build`, or what BUILD_DIR names (tests build a second copy under another path). */
const dir = process.env.BUILD_DIR ?? 'build';
/**
 * The only pages to write, with commas between them, where PRERENDER names any: `npm run bench` builds
 * stories many times as long, of which it measures one page.
 */
const only = /** @type {`/${string}`[] | undefined} */ (process.env.PRERENDER?.split(','));
const base = /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? '');

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: {
		// Short class names: they stand on thousands of marks.
		cssHash: ({ hash, css }) => `s${hash(css).slice(0, 4)}`
	},
	kit: {
		// What the build works in; two builds at once need two.
		outDir: process.env.KIT_DIR ?? '.svelte-kit',
		adapter: withHeaders(
			lean(
				withPolicies(adapter({ pages: dir, assets: dir, strict: true, precompress: true }), dir),
				dir
			),
			dir,
			base
		),
		paths: {
			base,
			relative: true
		},
		// One style sheet for what all pages share; the one script is left out (src/cli/lean.mjs).
		output: { bundleStrategy: 'single' },
		version: { pollInterval: 0 },
		// Pages start it themselves once they are idle, and never inside frames: src/lib/offline.
		serviceWorker: { register: false },
		prerender: {
			entries: only ?? ['*', '/404'],
			crawl: !only,
			handleMissingId: 'fail',
			// A page that this place does without answers 404, and is then not written. A link to it is a fault.
			handleHttpError: ({ status, path, referrer, message }) => {
				const asked = !referrer || `${referrer}/` === path;
				if (status !== 404 || !asked) throw new Error(message);
			},
			handleUnseenRoutes: ({ routes, message }) => {
				if (only) return;
				if (routes.some((route) => !route.startsWith('/cities/'))) throw new Error(message);
			}
		}
	}
};
