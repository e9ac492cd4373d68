import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nginxFile } from '../../src/cli/hosting/nginx.mjs';
import { findNginx } from '../../src/cli/nginx.mjs';
import { freePort } from '../../src/cli/port.mjs';

/** A server that runs in a folder of its own, beside any nginx of the system. */
export interface Server {
	/** Of its root, with a slash at the end. */
	readonly url: string;
	/** Whether it has the module that sends Brotli. */
	readonly brotli: boolean;
	readonly close: () => Promise<void>;
}

export interface Reply {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly body: Buffer;
}

/** Asks as it is told to: no redirect is followed, nothing is unpacked. */
export function ask(
	address: string,
	headers: Record<string, string> = {},
	method = 'GET'
): Promise<Reply> {
	return new Promise((done, fail) => {
		const asking = request(address, { method, headers }, (reply) => {
			const parts: Buffer[] = [];
			reply.on('data', (part: Buffer) => parts.push(part));
			reply.on('error', fail);
			reply.on('end', () =>
				done({ status: reply.statusCode ?? 0, headers: reply.headers, body: Buffer.concat(parts) })
			);
		});
		asking.on('error', fail);
		asking.end();
	});
}

/** The example of `docs/hosting`, with what its reader is told to change. */
function settings(site: string, port: number, base: string, brotli: boolean): string {
	const text = base === '' ? readFileSync('docs/hosting/nginx.conf', 'utf8') : nginxFile(base);
	const own = text
		.replace('listen 80;', `listen 127.0.0.1:${port};`)
		.replace('/srv/site/current', join(site, 'current'));
	return brotli ? own.replace('# brotli_static on;', 'brotli_static on;') : own;
}

/** Starts nginx on a site that `npm run release` made. */
export async function startNginx(site: string, base = ''): Promise<Server> {
	const nginx = await findNginx();
	if (!nginx) {
		throw new Error('There is no nginx. `npm test -- --only hosting` finds or fetches one.');
	}
	const prefix = mkdtempSync(join(tmpdir(), 'nginx-'));
	const port = await freePort();
	writeFileSync(join(prefix, 'site.conf'), settings(site, port, base, nginx.brotli !== null));
	const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
	const main = [
		...(nginx.brotli === null ? [] : [`load_module ${nginx.brotli};`]),
		// Where root starts it, its workers would be somebody who may not read our folder.
		...(process.getuid?.() === 0 ? ['user root;'] : []),
		'daemon off;',
		'worker_processes 2;',
		`pid ${prefix}/pid;`,
		'error_log stderr warn;',
		'events { worker_connections 1024; }',
		'http {',
		'access_log off;',
		...kinds.map((kind) => `${kind}_temp_path ${prefix}/${kind};`),
		`include ${prefix}/site.conf;`,
		'}'
	];
	writeFileSync(join(prefix, 'nginx.conf'), `${main.join('\n')}\n`);
	const child = spawn(nginx.path, ['-p', prefix, '-c', join(prefix, 'nginx.conf')], {
		stdio: ['ignore', 'ignore', 'pipe']
	});
	let said = '';
	child.stderr.on('data', (part: Buffer) => (said += part.toString()));
	const ended = new Promise<void>((done) => child.once('exit', () => done()));
	const url = `http://127.0.0.1:${port}/`;
	await answers(url, () => {
		if (child.exitCode !== null) throw new Error(`nginx did not start:\n${said}`);
	});
	return {
		url,
		brotli: nginx.brotli !== null,
		close: async () => {
			child.kill('SIGTERM');
			await ended;
			rmSync(prefix, { recursive: true });
		}
	};
}

/** Asks until somebody answers. `check` throws where nobody ever will. */
async function answers(url: string, check: () => void): Promise<void> {
	for (;;) {
		check();
		const reply = await ask(url).catch(() => null);
		if (reply) return;
		await new Promise((done) => setTimeout(done, 20));
	}
}
