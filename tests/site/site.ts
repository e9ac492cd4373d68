import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { filesOf } from './files';

/** The built site that these tests read: `build`, or what BUILD_DIR names. */
export const SITE = process.env['BUILD_DIR'] ?? 'build';

/** A built page. */
export interface Page {
	/** Address under the site's root, as `/` or `/text/`. */
	readonly path: string;
	readonly html: string;
	readonly root: HTMLElement;
}

/** Parsed with what stands in `<noscript>`, which is a reader's page too. */
function read(path: string): Page {
	const html = readFileSync(join(SITE, path), 'utf8');
	const root = parse(html, { blockTextElements: { script: true, style: true } });
	return { path: `/${path.replace(/(^|\/)index\.html$/, '$1')}`, html, root };
}

export const files = filesOf(SITE);

/** Every page of the site. The copy in one file is made of these again: tests/e2e/copy.spec.ts opens it. */
export const pages: readonly Page[] = files
	.filter((file) => file.endsWith('.html') && !file.startsWith('copy/'))
	.map(read);

/** The page at an address. Throws where it was not built. */
export function pageAt(path: string): Page {
	const page = pages.find((one) => one.path === path);
	if (!page)
		throw new Error(`${path} was not built; there are ${pages.map((one) => one.path).join(', ')}`);
	return page;
}
