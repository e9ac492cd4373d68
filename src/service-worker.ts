/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/// <reference types="@sveltejs/kit" />
import { base, build, files, prerendered, version } from '$service-worker';
import { answerFor, shelfOf, SWITCH } from './lib/offline/shelf';

/**
 * Keeps the story, its deck, the notes and the handout for use without a network. Each version of the
 * site has a shelf (a cache) of its own, filled whole or not at all, and pages are served from the shelf
 * of the worker that opened them: no page ever meets a file of another version. A new version waits until
 * every page of the old one is closed, so that it never interrupts a running deck.
 *
 * `static/offline.json` turns it off: see there, and "Offline" in ARCHITECTURE.md.
 */
const worker = self as unknown as ServiceWorkerGlobalScope;

const PREFIX = `line-story${base}-`;
const NAME = PREFIX + version;
const paths = shelfOf({ base, build, files, prerendered });
const shelf = new Set(paths);
/** A file whose name carries a hash of what is in it. */
const lasting = (path: string) => path.startsWith(`${base}/_app/immutable/`);

/** What the network says now, never a browser's own copy. */
const fresh = (path: string) => fetch(path, { cache: 'no-store' });

/** Whether the site was told to keep nothing. Without a network nobody can have told it. */
async function switchedOff(): Promise<boolean> {
	try {
		const reply = await fresh(base + SWITCH);
		return reply.ok && (await reply.json()).off === true;
	} catch {
		return false;
	}
}

async function sameVersion(): Promise<boolean> {
	const reply = await fresh(`${base}/_app/version.json`);
	return reply.ok && (await reply.json()).version === version;
}

async function keep(cache: Cache, path: string): Promise<void> {
	// Files with a hash in their name never change; everything else is asked for anew.
	const reply = await (lasting(path) ? fetch(path) : fresh(path));
	if (!reply.ok) throw new Error(`${path}: status ${reply.status}`);
	// A copy without the marks of a redirect, which browsers refuse for pages.
	await cache.put(path, new Response(await reply.blob(), { headers: reply.headers }));
}

/** The scripts of live pages, files that the build does not list. */
async function scriptFiles(): Promise<string[]> {
	const reply = await fresh(`${base}/_app/scripts.json`);
	return ((await reply.json()) as string[]).map((file) => `${base}/${file}`);
}

/** Fills the shelf. Throws, and leaves none, where a file is missing or a newer version came meanwhile. */
async function fill(): Promise<void> {
	if (await switchedOff()) throw new Error('Turned off by offline.json.');
	try {
		const cache = await caches.open(NAME);
		await Promise.all([...paths, ...(await scriptFiles())].map((path) => keep(cache, path)));
		if (!(await sameVersion())) throw new Error('The site changed meanwhile.');
	} catch (error) {
		await caches.delete(NAME);
		throw error;
	}
}

async function dropShelves(but?: string): Promise<void> {
	const names = await caches.keys();
	const old = names.filter((name) => name.startsWith(PREFIX) && name !== but);
	await Promise.all(old.map((name) => caches.delete(name)));
}

async function complete(): Promise<boolean> {
	if (!(await caches.has(NAME))) return false;
	const kept = await (await caches.open(NAME)).keys();
	return kept.length > paths.length;
}

async function obeySwitch(): Promise<void> {
	if (!(await switchedOff())) return;
	await worker.registration.unregister();
	await dropShelves();
}

async function serve(request: Request, path: string): Promise<Response> {
	// Asked for by name: opening the cache would make one anew where it was just dropped.
	return (await caches.match(path, { cacheName: NAME })) ?? fetch(request);
}

worker.addEventListener('install', (event) => event.waitUntil(fill()));

// Pages of older versions are all closed by now: a browser activates a waiting worker only then.
worker.addEventListener('activate', (event) => event.waitUntil(dropShelves(NAME)));

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method !== 'GET' || url.origin !== location.origin) return;
	if (request.mode === 'navigate') event.waitUntil(obeySwitch());
	const answer = lasting(url.pathname) ? { kept: url.pathname } : answerFor(shelf, url.pathname);
	if (!answer) return;
	const moved = 'moved' in answer;
	event.respondWith(
		moved ? Response.redirect(`${answer.moved}${url.search}`, 302) : serve(request, answer.kept)
	);
});

// A page asks whether all is kept. One that was opened before there was a worker, and is of the same
// version, is taken on, so that it too can lose the network.
worker.addEventListener('message', (event) => {
	const { ask, version: asking } = event.data ?? {};
	if (ask !== 'ready') return;
	const answer = async () => {
		const ready = await complete();
		if (ready && asking === version) await worker.clients.claim();
		event.ports[0]?.postMessage({ ready, version });
	};
	event.waitUntil(answer());
});
