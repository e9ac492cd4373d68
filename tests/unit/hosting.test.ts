import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { headersFor, PLACES } from '../../src/cli/headers.mjs';
import { hostFiles } from '../../src/cli/hosting.mjs';
import { requestFunction } from '../../src/cli/hosting/cloudfront.mjs';
import { batches, uploadArgs } from '../../src/cli/upload.mjs';

describe('docs/hosting', () => {
	it('holds what `npm run hosting` writes, and nothing else', () => {
		const made = hostFiles();
		expect(readdirSync('docs/hosting').sort()).toEqual(Object.keys(made).sort());
		for (const [name, text] of Object.entries(made)) {
			expect(
				readFileSync(join('docs/hosting', name), 'utf8') === text,
				`${name}: npm run hosting`
			).toBe(true);
		}
	});
});

describe('CloudFront', () => {
	const template = JSON.parse(hostFiles()['cloudfront.json'] ?? '');
	const { DistributionConfig: site } = template.Resources.Site.Properties;

	/** The headers that a policy of the template sends, as one list. */
	function sentBy(name: string): Record<string, string> {
		const { ResponseHeadersPolicyConfig: policy } = template.Resources[name].Properties;
		const security = policy.SecurityHeadersConfig;
		const own = (policy.CustomHeadersConfig?.Items ?? []).map(
			(item: { Header: string; Value: string }) => [item.Header, item.Value]
		);
		const origins = policy.CorsConfig?.AccessControlAllowOrigins.Items ?? [];
		return {
			...Object.fromEntries(own),
			...(security.ContentTypeOptions && { 'X-Content-Type-Options': 'nosniff' }),
			...(security.ReferrerPolicy && { 'Referrer-Policy': security.ReferrerPolicy.ReferrerPolicy }),
			...(security.ContentSecurityPolicy && {
				'Content-Security-Policy': security.ContentSecurityPolicy.ContentSecurityPolicy
			}),
			...(origins.length > 0 && { 'Access-Control-Allow-Origin': origins[0] })
		};
	}

	it('sends each place the headers of the one list; each file brings its own lifetime', () => {
		const rules = [
			...site.CacheBehaviors,
			{ PathPattern: '/text/*', ...site.DefaultCacheBehavior }
		].map(({ PathPattern: path, ResponseHeadersPolicyId: policy }) => ({
			path: path.replace('*', 'file'),
			sent: sentBy(policy.Ref)
		}));
		expect(rules.length).toBe(PLACES.length + 1);
		for (const { path, sent } of rules) {
			const { 'Cache-Control': _, ...right } = headersFor(path);
			expect(sent, path).toEqual(right);
		}
	});

	/** What the function makes of a request. */
	function answer(uri: string, encodings?: string, querystring: object = {}) {
		const headers = encodings === undefined ? {} : { 'accept-encoding': { value: encodings } };
		const code = `${requestFunction()}; handler(event)`;
		return runInNewContext(code, { event: { request: { uri, headers, querystring } } });
	}

	it('asks the bucket for the page of a folder, in the best form that the browser takes', () => {
		expect(answer('/').uri).toBe('/index.html');
		expect(answer('/charts/line/').uri).toBe('/charts/line/index.html');
		expect(answer('/', 'gzip, deflate, br, zstd').uri).toBe('/index.html.br');
		expect(answer('/embed.js', 'gzip').uri).toBe('/embed.js.gz');
		expect(answer('/story.png', 'gzip, br').uri).toBe('/story.png');
		expect(answer('/data/cities.csv', 'br').uri).toBe('/data/cities.csv');
		expect(answer('/embed.js', 'identity').uri).toBe('/embed.js');
	});

	it('leads to the slash at the end of a page, with the query, and never to another host', () => {
		const query = {
			form: { value: 'stacked' },
			x: { value: '1', multiValue: [{ value: '1' }, { value: '' }] }
		};
		const moved = answer('/embed/line', 'br', query);
		expect([moved.statusCode, moved.headers.location.value]).toEqual([
			301,
			'/embed/line/?form=stacked&x=1&x'
		]);
		expect(answer('//elsewhere/charts').headers.location.value).toBe('/elsewhere/charts/');
	});
});

describe('the upload to S3', () => {
	const files = [
		'index.html',
		'index.html.br',
		'index.html.gz',
		'_headers',
		'_app/version.json',
		'service-worker.js',
		'_app/immutable/bundle.a.js',
		'_app/immutable/bundle.a.js.br',
		'data/cities.csv'
	];
	const made = batches(files);
	const of = (file: string) => made.find((batch) => batch.files.includes(file));

	it('gives each file its type, its encoding and how long it may be kept', () => {
		expect(of('index.html.br')).toMatchObject({
			type: 'text/html; charset=utf-8',
			encoding: 'br',
			cache: 'no-cache'
		});
		expect(of('index.html.gz')?.encoding).toBe('gzip');
		expect(of('_app/immutable/bundle.a.js.br')).toMatchObject({
			type: 'text/javascript; charset=utf-8',
			encoding: 'br',
			cache: 'public, max-age=31536000, immutable'
		});
		expect(of('data/cities.csv')).toMatchObject({
			type: 'text/csv; charset=utf-8',
			encoding: null
		});
	});

	it('sends every file once: scripts before pages, the version last', () => {
		const order = made.flatMap((batch) => batch.files);
		expect([...order].sort()).toEqual(files.filter((file) => file !== '_headers').sort());
		const at = (file: string) => order.indexOf(file);
		expect(at('_app/immutable/bundle.a.js')).toBeLessThan(at('data/cities.csv'));
		expect(at('data/cities.csv')).toBeLessThan(at('index.html'));
		expect(at('index.html.gz')).toBeLessThan(at('_app/version.json'));
		expect(at('index.html.gz')).toBeLessThan(at('service-worker.js'));
	});

	it('tells the AWS command line no more files than a command may name', () => {
		const many = Array.from({ length: 1000 }, (_, index) => `pictures/${index}.png`);
		expect(batches(many).map((batch) => batch.files.length)).toEqual([400, 400, 200]);
		const [batch] = batches(['a.html.gz']);
		if (!batch) throw new Error('no batch');
		expect(uploadArgs(batch, { dir: 'build', bucket: 'b/x' })).toEqual(
			expect.arrayContaining(['s3://b/x', '--include', 'a.html.gz', '--content-encoding', 'gzip'])
		);
	});

	it('stops at a kind of file that nobody has named', () => {
		expect(() => batches(['film.webm'])).toThrow('src/cli/hosting/types.mjs');
	});
});
