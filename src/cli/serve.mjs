#!/usr/bin/env node
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { beforeEnd } from './ending.mjs';
import { ALWAYS, headersFor } from './headers.mjs';
import { readPort } from './port.mjs';

const HELP = `Serves the built site on 127.0.0.1.

  node src/cli/serve.mjs [--dir build] [--port 4173] [--base /path]

  --dir   the folder with the build
  --port  the port; 0 takes any free one (default: PORT, or 4173)
  --base  the path that the site was built for (default: BASE_PATH, or none)
`;

/**
 * The address at which a page is kept, where the one asked for differs by its last slash alone.
 * Links inside a page are relative, so serving it at both would break them at one.
 * @param {string} dir
 * @param {string} path Decoded, without the base path, starting with a slash.
 * @returns {string | null}
 */
function rightSlash(dir, path) {
	if (path === '/' || path.includes('..')) return null;
	const bare = path.replace(/\/+$/, '');
	const page = existsSync(join(dir, `${bare}.html`));
	const folder = existsSync(join(dir, bare, 'index.html'));
	if (path.endsWith('/')) return page && !folder ? bare : null;
	return folder && !page ? `${bare}/` : null;
}

/**
 * @param {string} path
 * @returns {string | null} null where the address is malformed
 */
function decode(path) {
	try {
		return decodeURI(path);
	} catch {
		return null;
	}
}

/**
 * Serves a folder of plain files on 127.0.0.1, as a web server or CDN would.
 * Rejects where the port is taken (`code` EADDRINUSE) or the folder has no index.html.
 * @param {{ dir?: string, port?: number, basePath?: string }} [options]
 *   `basePath`: '' or `/path`; nothing is served outside it.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} The address of the first page.
 */
export async function serve({ dir = 'build', port = 0, basePath = '' } = {}) {
	const root = resolve(dir);
	if (!existsSync(join(root, 'index.html'))) {
		throw new Error(`${dir}/ holds no index.html. Build the site first: npm run build`);
	}
	const base = basePath.replace(/\/+$/, '');
	const files = sirv(root, {
		// Look at the disk for each request: a new build may replace the files while we serve.
		dev: true,
		etag: true,
		gzip: true,
		brotli: true,
		setHeaders(response, path) {
			for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
		}
	});

	const server = createServer((request, response) => {
		for (const [name, value] of Object.entries(ALWAYS)) response.setHeader(name, value);
		/** @param {number} status @param {string} text */
		const answer = (status, text) => {
			response.writeHead(status, { 'Content-Type': 'text/plain;charset=utf-8' });
			response.end(`${text}\n`);
		};
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.setHeader('Allow', 'GET, HEAD');
			return answer(405, 'Only GET and HEAD are answered here.');
		}
		const [asked = '/', query] = (request.url ?? '/').split('?', 2);
		const search = query === undefined ? '' : `?${query}`;
		if (base && asked === base) {
			response.writeHead(308, { Location: `${base}/${search}` });
			return response.end();
		}
		if (!asked.startsWith(`${base}/`)) {
			return answer(404, `Nothing is served here. The site is at ${base}/`);
		}
		const path = decode(asked.slice(base.length));
		if (path === null) return answer(400, 'This address is malformed.');
		const right = rightSlash(root, path);
		if (right !== null) {
			response.writeHead(308, { Location: encodeURI(base + right) + search });
			return response.end();
		}
		request.url = asked.slice(base.length) + search;
		files(request, response, () => {
			const page = join(root, '404.html');
			if (!existsSync(page)) return answer(404, `There is no page at ${asked}.`);
			response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
			createReadStream(page).pipe(response);
		});
	});

	await new Promise((done, fail) => {
		server.once('error', fail);
		server.listen(port, '127.0.0.1', () => done(undefined));
	});
	const address = server.address();
	const bound = typeof address === 'object' && address !== null ? address.port : port;
	return {
		url: `http://127.0.0.1:${bound}${base}/`,
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			})
	};
}

async function main() {
	const { values } = parseArgs({
		options: {
			dir: { type: 'string', default: 'build' },
			port: { type: 'string' },
			base: { type: 'string' },
			help: { type: 'boolean', default: false }
		}
	});
	if (values.help) return console.log(HELP);
	const server = await serve({
		dir: values.dir,
		port: readPort(values.port ?? process.env.PORT) ?? 4173,
		basePath: values.base ?? process.env.BASE_PATH ?? ''
	});
	console.log(`The story is at ${server.url}`);
	beforeEnd(() => server.close().then(() => 0));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	main().catch((error) => {
		console.error(error.code === 'EADDRINUSE' ? `Port ${error.port} is taken.` : error.message);
		process.exit(1);
	});
}
