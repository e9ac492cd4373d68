import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a page is made to do before its own code runs, and what becomes of its files. */
export interface Spoiling {
	/** Runs in every page before anything else; it uses nothing from outside itself. */
	readonly before?: () => void;
	/** Paths of files that are lost. */
	readonly lost?: RegExp;
}

/** A site seen through a watch: its pages write down what goes wrong in them. */
export interface Watched {
	readonly origin: string;
	/** Files that were asked for in vain, or that the site refused. */
	readonly refused: string[];
	close(): Promise<void>;
}

/** Runs first in every page: what goes wrong is kept, for the test to read at its end. */
function keepFaults(): void {
	const faults: string[] = [];
	Object.assign(window, { visitFaults: faults });
	addEventListener(
		'error',
		(event) => {
			const { target } = event;
			const file =
				target instanceof HTMLScriptElement
					? target.src
					: target instanceof HTMLLinkElement
						? target.href
						: '';
			faults.push(event.message ? `uncaught: ${event.message}` : `failed: ${file}`);
		},
		true
	);
	addEventListener('unhandledrejection', ({ reason }) => faults.push(`rejected: ${reason}`));
	addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
		faults.push(`policy: ${violatedDirective} ${blockedURI}`)
	);
	for (const level of ['error', 'warn'] as const) {
		const say = console[level];
		console[level] = (...words: unknown[]) => {
			faults.push(`console: ${words.join(' ')}`);
			say.apply(console, words);
		};
	}
}

/**
 * Serves a site again at an address of its own, with a script before all others in each page: WebDriver
 * can neither listen to a console nor run code before the page's, nor lose a file.
 *
 * @param site origin of the site
 * @param host `127.0.0.1` for the story, `localhost` for pages of other sites
 */
export async function watch(site: string, host: string, spoiling: Spoiling = {}): Promise<Watched> {
	const { before = () => {}, lost = /^$/ } = spoiling;
	const script = `<script>(${keepFaults})();(${before})()</script>`;
	const refused: string[] = [];
	const server = createServer((request, response) => {
		const path = request.url ?? '/';
		if (lost.test(path)) {
			refused.push(path);
			request.socket.destroy();
			return;
		}
		void (async () => {
			const answer = await fetch(site + path, { redirect: 'manual' });
			if (answer.status >= 400) refused.push(`${answer.status} ${path}`);
			for (const [name, value] of answer.headers) {
				if (!/^(content-(length|encoding)|transfer-encoding|connection|keep-alive)$/.test(name))
					response.setHeader(name, value);
			}
			response.statusCode = answer.status;
			const page = answer.headers.get('content-type')?.startsWith('text/html');
			if (!page) return response.end(Buffer.from(await answer.arrayBuffer()));
			// Before the page's own policy, which would refuse it.
			response.end((await answer.text()).replace(/<head[^>]*>/, (head) => head + script));
		})().catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
	});
	await new Promise<void>((done, fail) => {
		server.once('error', fail);
		server.listen(0, host, done);
	});
	return {
		origin: `http://${host}:${(server.address() as AddressInfo).port}`,
		refused,
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			})
	};
}
