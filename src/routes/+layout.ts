export const prerender = true;
export const trailingSlash = 'always';
// SvelteKit's router runs on no page. The few that move start scripts of their own: src/cli/live-pages.mjs.
export const csr = false;
