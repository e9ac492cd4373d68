import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { headersFile } from '../../src/cli/header-files.mjs';
import { headersFor } from '../../src/cli/headers.mjs';
import { files, pageAt, pages, SITE } from './site';

const charts = pages.flatMap(({ path }) => {
	const [, id] = /^\/embed\/([^/]+)\/$/.exec(path) ?? [];
	return id && id !== 'builder' ? [id] : [];
});

interface Record {
	readonly version: string;
	readonly type: string;
	readonly title: string;
	readonly html: string;
	readonly width: number;
	readonly height: number;
	readonly thumbnail_url: string;
}

const fileAt = (address: string) => new URL(address).pathname.slice(1);

describe('E11: oEmbed', () => {
	it('has a record for the story and for each chart', () => {
		expect(charts.length).toBeGreaterThan(5);
		expect(files.filter((file) => /^oembed\/[^/]+\.json$/.test(file))).toHaveLength(
			charts.length + 1
		);
	});

	it.each(['story', ...charts])(
		'%s: rich, one frame of a page and a picture that are there',
		(id) => {
			const record = JSON.parse(readFileSync(join(SITE, `oembed/${id}.json`), 'utf8')) as Record;
			expect(record).toMatchObject({ version: '1.0', type: 'rich' });
			expect(record.title).not.toBe('');
			expect(record.height).toBeLessThanOrEqual(1000);
			const html = parse(record.html);
			expect(html.childNodes).toHaveLength(1);
			const [frame] = html.querySelectorAll('iframe');
			const src = frame?.getAttribute('src') ?? '';
			expect(files).toContain(`${fileAt(src)}index.html`);
			expect(frame?.getAttribute('title')).not.toBe('');
			expect(files).toContain(fileAt(record.thumbnail_url));
		}
	);

	it('is told of by the story and by each page for frames', () => {
		const told = (path: string) =>
			pageAt(path)
				.root.querySelectorAll('link[type="application/json+oembed"]')
				.map((link) => link.getAttribute('href') ?? '');
		expect(told('/').map(fileAt)).toEqual(['oembed/story.json']);
		expect(told('/embed/').map(fileAt)).toEqual(['oembed/story.json']);
		for (const id of charts)
			expect(told(`/embed/${id}/`).map(fileAt)).toEqual([`oembed/${id}.json`]);
	});
});

describe('headers', () => {
	const file = readFileSync(join(SITE, '_headers'), 'utf8');

	/** What a host joins from all rules that match an address. */
	function joined(address: string): string[] {
		let matches = false;
		return file.split('\n').flatMap((line) => {
			if (line.startsWith('  ')) return matches ? [line.trim()] : [];
			matches = line.endsWith('*') ? address.startsWith(line.slice(0, -1)) : address === line;
			return [];
		});
	}

	it.each(pages.map(({ path }) => path))(
		'%s: one policy, the one that our server sends',
		(path) => {
			const policies = joined(path).filter((line) => line.startsWith('Content-Security-Policy'));
			const open = path.startsWith('/embed/');
			expect(policies).toEqual([
				`Content-Security-Policy: frame-ancestors ${open ? '*' : "'self'"}`
			]);
			expect(headersFor(path)['Content-Security-Policy']).toBe(policies[0]?.split(': ')[1]);
			expect(joined(path)).toContain('X-Content-Type-Options: nosniff');
			expect(joined(path).join()).not.toContain('X-Frame-Options');
		}
	);

	it('opens to every origin what a framed page fetches', () => {
		const fetched = files.filter((one) =>
			/^(_app\/immutable\/|chart-data\/|oembed\/|embed\.js$)/.test(one)
		);
		expect(fetched.some((one) => one.endsWith('.woff2'))).toBe(true);
		for (const one of fetched) {
			expect(joined(`/${one}`), one).toContain('Access-Control-Allow-Origin: *');
			expect(headersFor(`/${one}`)['Access-Control-Allow-Origin'], one).toBe('*');
		}
	});

	it('stay within what hosts read: a hundred rules, lines of two thousand letters', () => {
		expect(Math.max(...file.split('\n').map((line) => line.length))).toBeLessThan(2000);
		expect(file.split('\n').filter((line) => line.startsWith('/')).length).toBeLessThan(100);
		expect(headersFile(['charts/'], '/x')).toContain('\n/x/charts/*\n');
	});
});

describe('/embed/builder/', () => {
	const { root } = pageAt('/embed/builder/');

	it('shows a snippet for the story and each chart without any script', () => {
		const texts = root.querySelectorAll('details pre').map((one) => one.textContent);
		expect(texts).toHaveLength(charts.length + 1);
		for (const text of texts) {
			const snippet = parse(text);
			const src = snippet.querySelector('line-story iframe')?.getAttribute('src') ?? '';
			expect(files).toContain(`${fileAt(src)}index.html`);
			const link = fileAt(snippet.querySelector('line-story a')?.getAttribute('href') ?? '');
			expect(files).toContain(`${link}index.html`);
			expect(snippet.querySelector('script')?.getAttribute('src')).toMatch(/\/embed\.js$/);
		}
		expect(root.querySelector('form')?.hasAttribute('hidden')).toBe(true);
	});

	it('says of each system what to paste, what was tested and what was only read', () => {
		const rows = root.querySelectorAll('.systems tbody tr');
		expect(rows).toHaveLength(7);
		for (const row of rows) {
			for (const cell of row.querySelectorAll('th, td')) expect(cell.textContent).not.toBe('');
			expect(row.querySelectorAll('td')).toHaveLength(3);
		}
	});

	it('asks for a language only where there are several', () => {
		const languages = root.querySelectorAll('select[name="language"] option');
		expect(languages).not.toHaveLength(1);
	});
});
