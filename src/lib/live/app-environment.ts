import { page } from './page';

/** Stands in for SvelteKit's `$app/environment` in scripts of live pages: see `src/cli/live-pages.mjs`. */
export const { version } = page;
