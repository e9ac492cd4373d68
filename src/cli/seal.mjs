import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { kindOf, policyOf, policyTag } from './policy.mjs';

const CHARSET = '<meta charset="utf-8" />';

/**
 * Puts the styles that a page links to into the page.
 * @param {string} html
 * @param {string} dir the built site
 * @param {string} path of the page under it
 */
function withStyles(html, dir, path) {
	return html.replace(/<link href="([^"]+)" rel="stylesheet">/g, (_, href) => {
		const folder = posix.dirname(href);
		const sheet = readFileSync(join(dir, posix.join(posix.dirname(path), href)), 'utf8');
		const own = sheet.replace(/url\((?:\.\/)?([\w.-]+)\)/g, (_, file) => `url(${folder}/${file})`);
		return `<style>${own.trim()}</style>`;
	});
}

/**
 * A page with its policy, before anything that the policy is about.
 * @param {string} html
 * @param {string} dir
 * @param {string} path
 */
function sealed(html, dir, path) {
	const kind = kindOf(path, html);
	const page = kind === 'frame' ? withStyles(html, dir, path) : html;
	if (!page.includes(CHARSET)) {
		throw new Error(`seal: ${path} has no ${CHARSET}, behind which its policy belongs.`);
	}
	return page.replace(CHARSET, () => `${CHARSET}\n\t\t${policyTag(policyOf(kind, [page]))}`);
}

/**
 * Gives every page of a built site its policy.
 * @param {string} dir
 */
function sealPages(dir) {
	for (const entry of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
		const path = entry.split(sep).join('/');
		if (!path.endsWith('.html')) continue;
		const file = join(dir, path);
		writeFileSync(file, sealed(readFileSync(file, 'utf8'), dir, path));
	}
}

/**
 * An adapter whose pages hold their policies. SvelteKit's own `csp` knows only what SvelteKit puts into a
 * page: not the scripts and styles that stand there by our doing. They are written before the adapter
 * compresses them.
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @param {string} dir Where the site is written.
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function withPolicies(adapter, dir) {
	return {
		...adapter,
		adapt: (builder) =>
			adapter.adapt({
				...builder,
				writePrerendered(destination) {
					const files = builder.writePrerendered(destination);
					sealPages(dir);
					return files;
				}
			})
	};
}
