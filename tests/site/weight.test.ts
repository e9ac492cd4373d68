import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pageAt, SITE } from './site';

/** What a phone fetches before it can show and move the story, in bytes after gzip. */
const SCRIPT_LIMIT = 75_000;
const WHOLE_LIMIT = 250_000;

const { html, root } = pageAt('/');

/** Bytes of a file as a host sends it: text after gzip, fonts as they are. */
function sent(path: string): number {
	const content = readFileSync(join(SITE, path));
	return /\.(?:woff2?|png|jpe?g|webp|avif)$/.test(path)
		? content.length
		: gzipSync(content, { level: 9 }).length;
}

/** The page's own files by a selector of links or scripts. */
function linked(selector: string, attribute: string): string[] {
	const paths = root
		.querySelectorAll(selector)
		.map((one) => (one.getAttribute(attribute) ?? '').replace(/^\.?\//, ''));
	return [...new Set(paths)];
}

const scripts = [
	...new Set([
		...linked('script[src]', 'src'),
		...linked('link[rel=modulepreload]', 'href'),
		...[...html.matchAll(/import\("\.?\/?([^"]+\.js)"\)/g)].map((found) => found[1] ?? '')
	])
];
const styles = linked('link[rel=stylesheet]', 'href');

/** Every font that the style sheets name, preloaded or not: a step in italics fetches that cut too. */
const fonts = [
	...new Set(
		styles.flatMap((sheet) =>
			[...readFileSync(join(SITE, sheet), 'utf8').matchAll(/url\(\.?\/?([^)]+\.woff2)\)/g)].map(
				(found) => `${sheet.slice(0, sheet.lastIndexOf('/') + 1)}${found[1] ?? ''}`
			)
		)
	)
];

const sum = (paths: readonly string[]): number =>
	paths.reduce((total, path) => total + sent(path), 0);

describe('the first load of /', () => {
	const parts = {
		html: gzipSync(html, { level: 9 }).length,
		scripts: sum(scripts),
		styles: sum(styles),
		fonts: sum(fonts)
	};
	const whole = parts.html + parts.scripts + parts.styles + parts.fonts;
	const told = Object.entries({ ...parts, whole })
		.map(([name, bytes]) => `${name} ${(bytes / 1000).toFixed(1)} kB`)
		.join(', ');

	it(`is weighed: ${told}`, () => {
		for (const group of [scripts, styles, fonts]) expect(group.length).toBeGreaterThan(0);
	});

	it('needs at most 75 kB of script', () => {
		expect(parts.scripts, told).toBeLessThanOrEqual(SCRIPT_LIMIT);
	});

	it('needs at most 250 kB in all', () => {
		expect(whole, told).toBeLessThanOrEqual(WHOLE_LIMIT);
	});
});
