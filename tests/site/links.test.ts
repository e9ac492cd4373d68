import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { files, pages, SITE } from './site';

/** Every link leads somewhere, and a page loads nothing from anybody else. */

/** Copies on unrelated sites, old hosts and test servers: never linked. */
const BANNED_HOSTS = [
	'bingeeducate.com',
	'bingeeducational.com',
	'mspmetro.com',
	'thenewsshow.tv',
	'gkii.online',
	'london24news.co.uk',
	'newspub.live',
	'test.daily8.com',
	'cpo.soar.com',
	'prod-www.startribune.com',
	'www2.startribune.com',
	'origin-www.mprnews.org',
	'new-origin.patch.com',
	'core-varnish-new.prod.aop.cambridge.org',
	'digital-release.thehill.com',
	'fibonacciflareinsights.com',
	'sage.cnpereading.com'
];

const isExternal = (address: string): boolean => /^(?:[a-z][a-z+.-]*:|\/\/)/i.test(address);
const built = new Set(files);

/** File that an address on a page leads to, and the id in it. */
function target(from: string, address: string): { file: string; id: string } {
	const [path = '', id = ''] = address.split('#');
	const [clean = ''] = path.split('?');
	const joined = posix.join(posix.dirname(`${from}x`), clean || posix.basename(from));
	const absolute = (clean === '' ? from : joined).replace(/^\//, '');
	const candidates = [absolute, posix.join(absolute, 'index.html'), `${absolute}.html`];
	return {
		file: candidates.find((file) => built.has(file)) ?? absolute,
		id: decodeURIComponent(id)
	};
}

const idsIn = new Map(
	pages.map(({ path, html }) => [
		`${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`,
		new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((found) => found[1]))
	])
);

describe.each(pages.map((page) => [page.path, page] as const))('%s', (path, { root }) => {
	const links = root.querySelectorAll('a[href]');
	const hrefs = links.map((link) => link.getAttribute('href') ?? '');

	it('has inner links that lead to a file and an id that are there', () => {
		const lost = hrefs
			.filter((href) => !isExternal(href))
			.filter((href) => {
				const { file, id } = target(path, href);
				return !built.has(file) || (id !== '' && !idsIn.get(file)?.has(id));
			});
		expect([...new Set(lost)]).toEqual([]);
	});

	it('has outer links to publishers by https or http, marked as such', () => {
		for (const link of links) {
			const href = link.getAttribute('href') ?? '';
			if (!isExternal(href)) continue;
			const url = new URL(href);
			expect(['https:', 'http:'], href).toContain(url.protocol);
			expect(link.getAttribute('rel')?.split(' '), href).toContain('noopener');
			const banned = BANNED_HOSTS.filter(
				(host) => url.hostname === host || url.hostname.endsWith(`.${host}`)
			);
			expect(banned, href).toEqual([]);
		}
	});

	it('loads its own files only', () => {
		const loads = root
			.querySelectorAll(
				'[src], [srcset], link[href]:not([rel=alternate], [rel=canonical]), source, object[data], use[href], image[href]'
			)
			.flatMap((one) =>
				['src', 'srcset', 'href', 'data'].flatMap((name) => one.getAttribute(name) ?? [])
			);
		expect(loads.length).toBeGreaterThan(0);
		expect(loads.filter(isExternal)).toEqual([]);
		expect(loads.filter((one) => !built.has(target(path, one).file))).toEqual([]);
	});

	it('labels by ids that are there, and uses no id twice', () => {
		const all = root.querySelectorAll('[id]').map((one) => one.id);
		expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
		const known = new Set(all);
		const labels = root
			.querySelectorAll('[aria-labelledby], [aria-describedby], [for]')
			.flatMap((one) =>
				['aria-labelledby', 'aria-describedby', 'for'].flatMap(
					(name) => one.getAttribute(name)?.split(' ') ?? []
				)
			);
		expect(labels.filter((id) => !known.has(id))).toEqual([]);
	});
});

describe('style sheets', () => {
	it.each(files.filter((file) => file.endsWith('.css')))('%s load their own files only', (file) => {
		const css = readFileSync(join(SITE, file), 'utf8');
		const urls = [...css.matchAll(/url\(\s*["']?([^"')]+)/g)].map((found) => found[1] ?? '');
		const loads = urls.filter((url) => !url.startsWith('data:'));
		expect(css).not.toContain('@import');
		expect(loads.filter(isExternal)).toEqual([]);
		expect(loads.filter((url) => !built.has(target(`/${file}`, url).file))).toEqual([]);
	});
});
