import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Files that SvelteKit writes for its router, which runs on no page: its script, and each page's data for
 * a visit that loads no page. The compressed forms go with them.
 */
const UNASKED = /(^|[/\\])(__data\.json|_app[/\\]immutable[/\\]bundle\.[\w-]+\.js)(\.br|\.gz)?$/;

/**
 * An adapter that leaves out of a site what nothing ever asks for.
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @param {string} dir Where the site is written.
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function lean(adapter, dir) {
	return {
		...adapter,
		async adapt(builder) {
			await adapter.adapt(builder);
			const files = readdirSync(dir, { recursive: true, encoding: 'utf8' });
			for (const file of files.filter((name) => UNASKED.test(name))) rmSync(join(dir, file));
		}
	};
}
