import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pageAt, SITE } from './site';

/**
 * What a phone fetches before it can show and move the story, in bytes as the site's own server and
 * current CDNs send them: Brotli, the `.br` files of the build. Gzip is told beside it: it cannot see
 * that words and data repeat far apart, so a host without Brotli sends about a third more.
 */
const SCRIPT_LIMIT = 70_000;
const WHOLE_LIMIT = 250_000;

const { root } = pageAt('/');

/** Bytes of a file as it is sent: text by Brotli, fonts as they are. */
function sent(path: string): number {
	const font = path.endsWith('.woff2');
	return readFileSync(join(SITE, font ? path : `${path}.br`)).length;
}

/** The same by gzip. */
function sentByGzip(path: string): number {
	const content = readFileSync(join(SITE, path));
	return path.endsWith('.woff2') ? content.length : gzipSync(content, { level: 9 }).length;
}

/** The page's own files by a selector of links or scripts. */
function linked(selector: string, attribute: string): string[] {
	const paths = root
		.querySelectorAll(selector)
		.map((one) => (one.getAttribute(attribute) ?? '').replace(/^\.?\//, ''));
	return [...new Set(paths)];
}

const allScripts = JSON.parse(
	readFileSync(join(SITE, '_app/scripts.json'), 'utf8')
) as readonly string[];
const scripts = [
	...new Set([
		...linked('script[src]', 'src'),
		...(root.querySelector('[data-soon]')?.getAttribute('data-soon') ?? '')
			.split(' ')
			.map((path) => path.replace(/^\.?\//, '')),
		// The opening picture comes to life at once.
		...allScripts.filter((file) => /\/line\.[^/]*\.js$/.test(file))
	])
];
/** Data of the opening picture. */
const data = ['chart-data/line.json'];
const styles = linked('link[rel=stylesheet]', 'href');

/** Every face with English letters, preloaded or not: a step in italics fetches that cut too. The story has no others. */
const fonts = [
	...new Set(
		styles.flatMap((sheet) =>
			[
				...readFileSync(join(SITE, sheet), 'utf8').matchAll(
					/url\(\.?\/?([^)]+-english[^)]*\.woff2)\)/g
				)
			].map((found) => `${sheet.slice(0, sheet.lastIndexOf('/') + 1)}${found[1] ?? ''}`)
		)
	)
];

type Weigh = (path: string) => number;

const weigh = (by: Weigh) => {
	const sum = (paths: readonly string[]) => paths.reduce((total, path) => total + by(path), 0);
	const parts = {
		html: by('index.html'),
		scripts: sum(scripts),
		styles: sum(styles),
		fonts: sum(fonts),
		data: sum(data)
	};
	return { ...parts, whole: Object.values(parts).reduce((total, bytes) => total + bytes, 0) };
};

const tell = (parts: Readonly<Record<string, number>>) =>
	Object.entries(parts)
		.map(([name, bytes]) => `${name} ${(bytes / 1000).toFixed(1)} kB`)
		.join(', ');

describe('the first load of /', () => {
	const parts = weigh(sent);
	const told = `${tell(parts)}; by gzip ${tell(weigh(sentByGzip))}`;

	it(`is weighed: ${told}`, () => {
		for (const group of [scripts, styles, fonts]) expect(group.length).toBeGreaterThan(0);
	});

	it('needs at most 70 kB of script', () => {
		expect(parts.scripts, told).toBeLessThanOrEqual(SCRIPT_LIMIT);
	});

	it('needs at most 250 kB in all', () => {
		expect(parts.whole, told).toBeLessThanOrEqual(WHOLE_LIMIT);
	});
});
