import { version } from '$app/environment';
import { base } from '$app/paths';
import { trusted } from '$lib/ui/trusted';
import { SWITCH } from './shelf';

/** Longest wait for an idle moment, in ms. */
const IDLE_MS = 4000;

/** Whether this page may keep copies for use without a network: not in frames, not from a disk, not while developing. */
function mayKeep(): boolean {
	return (
		!import.meta.env.DEV &&
		window.parent === window &&
		/^https?:$/.test(location.protocol) &&
		window.isSecureContext &&
		'serviceWorker' in navigator
	);
}

/** Once the page has loaded and has nothing better to do. */
function whenIdle(): Promise<void> {
	return new Promise((done) => {
		const idle = () => {
			if ('requestIdleCallback' in window) {
				window.requestIdleCallback(() => done(), { timeout: IDLE_MS });
			} else setTimeout(done, 500);
		};
		if (document.readyState === 'complete') idle();
		else addEventListener('load', idle, { once: true });
	});
}

/** Asks the worker whether it has everything. */
function isComplete(worker: ServiceWorker): Promise<boolean> {
	return new Promise((done) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = ({ data }) => done(data.ready === true);
		worker.postMessage({ ask: 'ready', version }, [port2]);
	});
}

/** Whether the site was told to keep nothing; registering then would bring a worker back that is on its way out. */
async function switchedOff(root: URL): Promise<boolean> {
	try {
		const reply = await fetch(new URL(SWITCH.slice(1), root), { cache: 'no-store' });
		return reply.ok && (await reply.json()).off === true;
	} catch {
		return false;
	}
}

async function start(): Promise<boolean> {
	if (!mayKeep()) return false;
	await whenIdle();
	try {
		// Relative to the site's root, which the page knows, wherever it stands.
		const root = new URL(`${base}/`, location.href);
		if (await switchedOff(root)) return false;
		const { href } = new URL('service-worker.js', root);
		// The one address that may become a worker here.
		const worker = trusted('line-worker', {
			createScriptURL: (asked: string) => (asked === href ? asked : '')
		});
		await navigator.serviceWorker.register(worker.createScriptURL(href), { scope: root.href });
		const { active } = await navigator.serviceWorker.ready;
		return active !== null && (await isComplete(active));
	} catch {
		// Storage may be forbidden or full; the page works with a network all the same.
		return false;
	}
}

let started: Promise<boolean> | undefined;

/**
 * Starts keeping copies for use without a network, once, when the page is idle. Resolves to true as soon
 * as story, deck, notes and handout all work without one. Where nothing can be kept it is false, or never
 * resolves.
 */
export function readyOffline(): Promise<boolean> {
	return (started ??= start());
}
