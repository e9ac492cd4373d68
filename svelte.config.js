import adapter from '@sveltejs/adapter-static';
import { withHeaders } from './src/cli/header-files.mjs';

/** Where the site is written: `build`, or what BUILD_DIR names (tests build a second copy under another path). */
const dir = process.env.BUILD_DIR ?? 'build';
const base = /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? '');

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: {
		// Short class names: they stand on thousands of marks.
		cssHash: ({ hash, css }) => `s${hash(css).slice(0, 4)}`
	},
	kit: {
		adapter: withHeaders(
			adapter({ pages: dir, assets: dir, strict: true, precompress: true }),
			dir,
			base
		),
		paths: {
			base,
			relative: true
		},
		// One script file: a file lost on the way then leaves the prerendered article alone,
		// where a lost chunk of several would make the router show its error page instead of the words.
		output: { bundleStrategy: 'single' },
		version: { pollInterval: 0 },
		// Pages start it themselves once they are idle, and never inside frames: src/lib/offline.
		serviceWorker: { register: false },
		prerender: {
			entries: ['*', '/404'],
			handleMissingId: 'fail',
			// A page that this place does without answers 404, and is then not written. A link to it is a fault.
			handleHttpError: ({ status, referrer, message }) => {
				if (status !== 404 || referrer) throw new Error(message);
			},
			handleUnseenRoutes: ({ routes, message }) => {
				if (routes.some((route) => !route.startsWith('/cities/'))) throw new Error(message);
			}
		}
	}
};
