import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { get } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../src/cli/serve.mjs';

const dir = mkdtempSync(join(tmpdir(), 'serve-'));
let plain: Awaited<ReturnType<typeof serve>>;
let based: Awaited<ReturnType<typeof serve>>;

function put(path: string, content: string | Buffer) {
	mkdirSync(dirname(join(dir, path)), { recursive: true });
	writeFileSync(join(dir, path), content);
}

const ask = (url: string, init: RequestInit = {}) => fetch(url, { redirect: 'manual', ...init });

/** Body as sent, still encoded, of an address that is not tidied up first. */
function raw(base: string, path: string): Promise<{ status: number; body: Buffer }> {
	return new Promise((done, fail) => {
		const { hostname, port } = new URL(base);
		const options = { hostname, port, path, headers: { 'accept-encoding': 'gzip' } };
		get(options, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () =>
				done({ status: response.statusCode ?? 0, body: Buffer.concat(chunks) })
			);
		}).on('error', fail);
	});
}

beforeAll(async () => {
	put('index.html', '<h1>Story</h1>');
	put('text.html', 'text');
	put('charts/index.html', 'charts');
	put('404.html', 'lost');
	put('words.html', 'words');
	put('words.html.gz', gzipSync('words'));
	put('_app/immutable/start.js', 'export {}');
	put('table.csv', 'a,b');
	plain = await serve({ dir });
	based = await serve({ dir, basePath: '/x' });
});

afterAll(async () => {
	await Promise.all([plain.close(), based.close()]);
	rmSync(dir, { recursive: true });
});

describe('serve', () => {
	it('serves pages and files with their types and the safe headers', async () => {
		const page = await ask(plain.url);
		expect(page.status).toBe(200);
		expect(await page.text()).toBe('<h1>Story</h1>');
		expect(page.headers.get('content-type')).toMatch(/^text\/html; ?charset=utf-8$/);
		expect(page.headers.get('x-content-type-options')).toBe('nosniff');
		expect(page.headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
		expect(page.headers.get('cache-control')).toBe('no-cache');
		expect((await ask(`${plain.url}text`)).status).toBe(200);
		const table = await ask(`${plain.url}table.csv`);
		expect(table.headers.get('content-type')).toMatch(/^text\/csv/);
	});

	it('lets hashed files be kept for good, and others be asked about', async () => {
		const script = await ask(`${plain.url}_app/immutable/start.js`);
		expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
		const page = await ask(plain.url);
		const again = await ask(plain.url, {
			headers: { 'if-none-match': page.headers.get('etag') ?? '' }
		});
		expect(again.status).toBe(304);
	});

	it('sends the compressed file that lies beside a page', async () => {
		expect(gunzipSync((await raw(plain.url, '/words')).body).toString()).toBe('words');
	});

	it('keeps each page at one address', async () => {
		const folder = await ask(`${plain.url}charts?a=1`);
		expect([folder.status, folder.headers.get('location')]).toEqual([308, '/charts/?a=1']);
		const page = await ask(`${based.url}text/`);
		expect([page.status, page.headers.get('location')]).toEqual([308, '/x/text']);
	});

	it('answers what is not there with the page for it', async () => {
		const lost = await ask(`${plain.url}nowhere`);
		expect([lost.status, await lost.text()]).toEqual([404, 'lost']);
		expect((await ask(plain.url, { method: 'POST' })).status).toBe(405);
		expect((await raw(plain.url, '/%')).status).toBe(400);
	});

	it('stays inside its folder', async () => {
		writeFileSync(`${dir}-secret.txt`, 'secret');
		for (const path of [`/../${dir.split('/').at(-1)}-secret.txt`, '/..%2f..%2fetc/passwd']) {
			expect((await raw(plain.url, path)).status).toBe(404);
		}
		rmSync(`${dir}-secret.txt`);
	});

	it('serves under a base path, and nothing outside it', async () => {
		expect(new URL(based.url).pathname).toBe('/x/');
		expect((await ask(based.url)).status).toBe(200);
		expect((await ask(`${based.url}_app/immutable/start.js`)).status).toBe(200);
		expect((await ask(new URL('/', based.url).href)).status).toBe(404);
		expect((await ask(new URL('/x', based.url).href)).headers.get('location')).toBe('/x/');
	});

	it('says what is wrong with a taken port and with a folder that holds no site', async () => {
		const port = Number(new URL(plain.url).port);
		await expect(serve({ dir, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
		await expect(serve({ dir: join(dir, 'charts', 'none') })).rejects.toThrow('npm run build');
	});
});
