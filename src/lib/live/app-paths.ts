import { page } from './page';

/**
 * Stands in for SvelteKit's `$app/paths` in scripts of live pages (see `src/cli/live-pages.mjs`): the
 * same functions without its router.
 */

/** Path of the site's root on this host, without a slash at its end. */
export const base = new URL(page.root, location.href).pathname.slice(0, -1);

/** Address of a route of the site. */
export const resolve = (route: string, params: Readonly<Record<string, string>> = {}): string =>
	base + route.replace(/\[(\w+)\]/g, (_, name: string) => params[name] ?? '');
