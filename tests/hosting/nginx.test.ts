import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ALWAYS, ELSEWHERE, headersFor, PLACES } from '../../src/cli/headers.mjs';
import { TYPES } from '../../src/cli/hosting/types.mjs';
import { release } from '../../src/cli/release.mjs';
import { ask, startNginx, type Server } from './nginx';
import { BUILD, plainFiles, temporary } from './site';

const files = plainFiles(BUILD).filter((file) => file !== '_headers');
const NAMES = [ALWAYS, ELSEWHERE, ...PLACES.map(({ headers }) => headers), { 'Cache-Control': '' }]
	.flatMap(Object.keys)
	.filter((name, index, all) => all.indexOf(name) === index);
const script = files.find((file) => /^_app\/immutable\/.*\.js$/.test(file)) ?? '';
const table = files.find((file) => file.endsWith('.csv')) ?? '';

let site: string;
let server: Server;
let below: Server;

beforeAll(async () => {
	site = temporary('site');
	release({ to: site, from: BUILD });
	server = await startNginx(site);
	below = await startNginx(site, '/features/line');
});

afterAll(async () => {
	await Promise.all([server.close(), below.close()]);
	rmSync(site, { recursive: true });
});

/** What a reply says of the headers that we promise, and nothing else. */
const promised = (headers: Record<string, unknown>) =>
	Object.fromEntries(
		NAMES.map((name) => [name, headers[name.toLowerCase()]]).filter(
			([, value]) => value !== undefined
		)
	);

describe('nginx with the example of docs/hosting', () => {
	it('sends every file of the build with its type and the headers of the one list', async () => {
		const wrong: unknown[] = [];
		for (const file of files) {
			const { status, headers } = await ask(`${server.url}${file}`, {}, 'HEAD');
			const type = TYPES[file.split('.').at(-1) ?? '']?.type;
			const got = { status, type: headers['content-type'], ...promised(headers) };
			const right = { status: 200, type, ...headersFor(`/${file}`) };
			if (!equal(got, right)) wrong.push({ file, got, right });
		}
		expect(wrong).toEqual([]);
		expect(files.length).toBeGreaterThan(300);
	});

	it('does the same below a path, and leaves the rest of the host alone', async () => {
		const root = `${below.url}features/line/`;
		for (const file of ['index.html', 'embed/index.html', 'embed.js', script, table]) {
			const { status, headers } = await ask(root + file);
			expect({ status, ...promised(headers) }, file).toEqual({
				status: 200,
				...headersFor(`/${file}`)
			});
		}
		const bare = await ask(`${below.url}features/line?theme=dark`);
		expect([bare.status, bare.headers.location]).toEqual([301, '/features/line/?theme=dark']);
		expect((await ask(`${root}nowhere`)).body.toString()).toContain('<h1');
		expect((await ask(`${below.url}embed/`)).headers['content-security-policy']).toBeUndefined();
	});

	it('answers what a browser has already with 304, by ETag and by date', async () => {
		for (const path of ['', 'embed/', 'story.png', script, table]) {
			for (const encoding of ['gzip', 'identity']) {
				const plain = { 'accept-encoding': encoding };
				const first = await ask(server.url + path, plain);
				const { etag = '', 'last-modified': date = '' } = first.headers;
				const byTag = await ask(server.url + path, { ...plain, 'if-none-match': etag });
				const byDate = await ask(server.url + path, { ...plain, 'if-modified-since': date });
				expect([first.status, byTag.status, byDate.status], path).toEqual([200, 304, 304]);
				expect(byTag.body.length).toBe(0);
				expect(promised(byTag.headers)).toEqual(promised(first.headers));
				const other = await ask(server.url + path, { ...plain, 'if-none-match': '"other"' });
				expect(other.status).toBe(200);
			}
		}
	});

	it('sends the compressed forms that the build holds, to those who take them', async () => {
		for (const file of ['index.html', 'embed.js', 'embed/index.html', script]) {
			const path = join(BUILD, file);
			const plain = await ask(server.url + file, { 'accept-encoding': 'identity' });
			expect(plain.headers['content-encoding']).toBeUndefined();
			expect(plain.body.equals(readFileSync(path))).toBe(true);
			expect(plain.headers.vary).toBe('Accept-Encoding');

			const zipped = await ask(server.url + file, { 'accept-encoding': 'gzip' });
			expect(zipped.headers['content-encoding']).toBe('gzip');
			expect(zipped.headers['content-length']).toBe(String(statSync(`${path}.gz`).size));
			expect(zipped.headers['content-type']).toBe(plain.headers['content-type']);
			expect(zipped.headers.vary).toBe('Accept-Encoding');
			expect(gunzipSync(zipped.body).equals(plain.body)).toBe(true);
		}
	});

	it('sends Brotli first where it has the module', async ({ skip }) => {
		if (!server.brotli) skip('this nginx has no Brotli module');
		for (const path of ['', 'text/', script]) {
			const reply = await ask(server.url + path, { 'accept-encoding': 'gzip, deflate, br' });
			const plain = await ask(server.url + path);
			expect(reply.headers['content-encoding']).toBe('br');
			expect(reply.headers['content-type']).toBe(plain.headers['content-type']);
			expect(brotliDecompressSync(reply.body).equals(plain.body)).toBe(true);
		}
	});

	it('compresses tables as it sends them', async () => {
		const reply = await ask(server.url + table, { 'accept-encoding': 'gzip' });
		expect(reply.headers['content-encoding']).toBe('gzip');
		expect(gunzipSync(reply.body).equals(readFileSync(join(BUILD, table)))).toBe(true);
	});

	it('answers what is not there with the page for it, status 404, kept by nobody', async () => {
		const page = readFileSync(join(BUILD, '404.html'));
		for (const path of [
			'nowhere',
			'embed/nothing/',
			'share/',
			'_app/immutable/gone.js',
			'x.json'
		]) {
			for (const method of ['GET', 'HEAD']) {
				const reply = await ask(server.url + path, {}, method);
				expect(reply.status, path).toBe(404);
				expect(reply.headers['content-type']).toBe(TYPES['html']?.type);
				expect(promised(reply.headers)).toEqual(headersFor('/404.html'));
				if (method === 'GET') expect(reply.body.equals(page)).toBe(true);
			}
			const zipped = await ask(server.url + path, { 'accept-encoding': 'gzip' });
			expect([zipped.status, zipped.headers['content-encoding']]).toEqual([404, 'gzip']);
		}
	});

	it('leads to the slash at the end of a page, at whatever host, port and scheme it was asked', async () => {
		for (const [path, to] of [
			['charts', '/charts/'],
			['charts?theme=dark', '/charts/?theme=dark'],
			['embed/line?form=stacked', '/embed/line/?form=stacked']
		]) {
			const reply = await ask(server.url + path, { host: 'example.org:8443' });
			expect([reply.status, reply.headers.location]).toEqual([301, to]);
		}
		// Two slashes in front name another host.
		const trap = await ask(`${server.url}/charts`);
		expect(trap.headers.location ?? '/').not.toMatch(/^\/\//);
	});

	it('sends a part of a file, and none that is not there', async () => {
		const path = 'story.png';
		const whole = readFileSync(join(BUILD, path));
		const part = await ask(server.url + path, { range: 'bytes=10-19' });
		expect(part.status).toBe(206);
		expect(part.headers['content-range']).toBe(`bytes 10-19/${whole.length}`);
		expect(part.body.equals(whole.subarray(10, 20))).toBe(true);
		const last = await ask(server.url + path, { range: 'bytes=-5' });
		expect(last.body.equals(whole.subarray(-5))).toBe(true);
		const beyond = await ask(server.url + path, { range: `bytes=${whole.length}-` });
		expect(beyond.status).toBe(416);
		const changed = await ask(server.url + path, { range: 'bytes=0-4', 'if-range': '"other"' });
		expect([changed.status, changed.body.length]).toEqual([200, whole.length]);
	});

	it('tells by HEAD what GET would send, without sending it', async () => {
		for (const path of ['', 'text/', 'story.png', script]) {
			const get = await ask(server.url + path, { 'accept-encoding': 'gzip' });
			const head = await ask(server.url + path, { 'accept-encoding': 'gzip' }, 'HEAD');
			expect(head.body.length).toBe(0);
			const { date: _, ...told } = head.headers;
			const { date: __, ...sent } = get.headers;
			expect(told).toEqual(sent);
		}
	});

	it('takes nothing but questions', async () => {
		for (const method of ['POST', 'PUT', 'DELETE']) {
			expect((await ask(server.url, {}, method)).status).toBe(405);
		}
	});

	it('says nothing of its version', async () => {
		expect((await ask(server.url)).headers.server).toBe('nginx');
	});
});

function equal(one: object, other: object): boolean {
	const sorted = (value: object) => JSON.stringify(Object.entries(value).sort());
	return sorted(one) === sorted(other);
}
