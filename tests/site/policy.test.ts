import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { headersFor } from '../../src/cli/headers.mjs';
import { files, pages, SITE } from './site';

/** The pages, and the copy in one file, as they were built. */
const htmls = files
	.filter((file) => file.endsWith('.html'))
	.map((file) => [file, readFileSync(join(SITE, file), 'utf8')] as const);

/** Directives of a page's policy. Throws where it has none or several. */
function policyOf(html: string): Record<string, string[]> {
	const found = [
		...html.matchAll(/<meta http-equiv="content-security-policy" content="([^"]*)"/gi)
	];
	if (found.length !== 1) throw new Error(`${found.length} policies`);
	const parts = (found[0]?.[1] ?? '').split('; ').map((directive) => directive.split(' '));
	return Object.fromEntries(parts.map(([name = '', ...sources]) => [name, sources]));
}

/** Elements whose text is no markup, and the start of any other. */
const BLOCK = /<(script|style)\b([^>]*)>(.*?)<\/\1>/gs;
const TAG = /<([a-z][\w-]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gi;
/** What a style sheet would fetch from elsewhere. */
const ELSEWHERE = /@import|url\(["']?([a-z]+:)?\/\//i;

function attributesOf(text: string): Record<string, string> {
	const found = text.matchAll(/([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g);
	return Object.fromEntries(
		[...found].map(([, name = '', ...values]) => [name, values.find((one) => one) ?? ''])
	);
}

const blocksOf = (html: string) =>
	[...html.matchAll(BLOCK)].map(([, name = '', attributes = '', text = '']) => ({
		name,
		attributes: attributesOf(attributes),
		text
	}));

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the policy of every page', () => {
	it.each(htmls)('%s: nothing but its own', (path, html) => {
		const policy = policyOf(html);
		expect(policy['default-src']).toEqual(["'none'"]);
		expect(policy['form-action']).toEqual(["'none'"]);
		expect(policy['base-uri']).toEqual([path === '404.html' ? "'self'" : "'none'"]);
		expect(policy['require-trusted-types-for']).toEqual(["'script'"]);
		for (const [name, sources] of Object.entries(policy)) {
			if (name === 'trusted-types' || name === 'require-trusted-types-for') continue;
			const data = path.startsWith('copy/') && /^(img|font)-src$/.test(name);
			const inline = name === 'style-src-attr';
			for (const source of sources) {
				const own = /^'(none|self|sha256-[\w+/]{43}=)'$/.test(source);
				const copied = name === 'script-src' && path.startsWith('copy/');
				expect(
					own ||
						(data && source === 'data:') ||
						(inline && source === "'unsafe-inline'") ||
						(copied && source === "'strict-dynamic'"),
					`${name} ${source}`
				).toBe(true);
			}
		}
	});

	it.each(htmls)('%s: names every script and style in it, and stands before them', (_, html) => {
		const policy = policyOf(html);
		for (const { name, attributes, text } of blocksOf(html)) {
			const { src, type = '' } = attributes;
			const runs = name === 'style' || /^(|module|importmap|text\/line-waiting)$/.test(type);
			if (src !== undefined || !runs) continue;
			expect(policy[`${name}-src`] ?? [], text.slice(0, 60)).toContain(hash(text));
		}
		const at = html.indexOf('content-security-policy');
		for (const tag of ['<script', '<style', '<link', '<img']) {
			const first = html.indexOf(tag);
			if (first !== -1) expect(at, tag).toBeLessThan(first);
		}
		// Browsers look for the encoding in the first kilobyte alone.
		expect(html.indexOf('<meta charset="utf-8"')).toBeLessThan(at);
	});

	it('lets no script run where none stands in the page', () => {
		const still = pages.filter(({ root }) => root.querySelectorAll('script').length === 0);
		expect(still.length).toBeGreaterThan(30);
		for (const { path, html } of still) {
			expect(policyOf(html)['script-src'], path).toEqual(["'none'"]);
			expect(policyOf(html)['connect-src'], path).toBeUndefined();
		}
	});

	it('names the origin nowhere in frames, which may have none: all is in the page', () => {
		const frames = pages.filter(({ path }) => /^\/embed\/(?!builder)/.test(path));
		expect(frames.length).toBeGreaterThan(10);
		for (const { path, html, root } of frames) {
			expect(root.querySelectorAll('link[rel=stylesheet], script[src]'), path).toEqual([]);
			expect([...(policyOf(html)['script-src'] ?? [])].join(), path).not.toContain("'self'");
			expect([...(policyOf(html)['style-src'] ?? [])].join(), path).not.toContain("'self'");
		}
	});
});

describe('what pages load', () => {
	it.each(htmls)('%s: from no other host, and no script in an attribute', (_, html) => {
		for (const { name, text } of blocksOf(html)) {
			if (name === 'style') expect(text).not.toMatch(ELSEWHERE);
		}
		const tags = [...html.replace(BLOCK, '').matchAll(TAG)];
		expect(tags.length).toBeGreaterThan(10);
		const loaded = tags.flatMap(([, name = '', text = '']) => {
			const attributes = attributesOf(text);
			const faults = Object.keys(attributes).filter((one) => /^on/i.test(one));
			expect(faults, name).toEqual([]);
			const { href = '', src = '', srcset = '', data = '' } = attributes;
			expect([href, src].join(), name).not.toMatch(/(java|vb)script:/i);
			if (name === 'link' && /canonical|alternate/.test(attributes['rel'] ?? '')) return [];
			return name === 'a' ? [] : [href, src, srcset, data];
		});
		expect(loaded.filter((address) => /^\s*([a-z]+:)?\/\//i.test(address))).toEqual([]);
	});

	it('is the same for style sheets and pictures that stand alone', () => {
		const alone = files.filter((file) => /\.(css|svg)$/.test(file));
		expect(alone.length).toBeGreaterThan(20);
		for (const file of alone) {
			const text = readFileSync(join(SITE, file), 'utf8');
			expect(text, file).not.toMatch(ELSEWHERE);
			expect(text, file).not.toMatch(/<(script|foreignObject)|\son\w+=|javascript:/i);
		}
	});

	it('is no text that becomes code', () => {
		const scripts = files.filter((file) => /\.js$/.test(file));
		expect(scripts.length).toBeGreaterThan(5);
		for (const file of scripts) {
			const text = readFileSync(join(SITE, file), 'utf8');
			expect(text, file).not.toMatch(/\beval\(|new Function\b|document\.write\(/);
		}
	});
});

describe('the headers beside it', () => {
	it('shut what no page uses, and leave to frames what they need', () => {
		for (const path of ['/', '/embed/', '/embed.js', '/present/', '/data/']) {
			const headers = headersFor(path);
			expect(headers['X-Content-Type-Options']).toBe('nosniff');
			expect(headers['Cross-Origin-Resource-Policy']).toBe('cross-origin');
			const policy = headers['Permissions-Policy'] ?? '';
			for (const one of ['camera', 'microphone', 'geolocation', 'payment', 'usb']) {
				expect(policy).toContain(`${one}=()`);
			}
			expect(policy).toContain('fullscreen=(self)');
		}
		expect(headersFor('/present/notes/')['Cross-Origin-Opener-Policy']).toBe('same-origin');
		expect(headersFor('/embed/')['Cross-Origin-Opener-Policy']).toBeUndefined();
	});
});
