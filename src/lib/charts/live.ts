import { version } from '$app/environment';
import { resolve } from '$app/paths';
import { load } from 'virtual:charts';
import type { Supply } from './supply';

/** What `/chart-data/<id>.json` holds. */
export interface ChartFile {
	/** Version of the site that wrote it. */
	readonly version: string;
	readonly data: unknown;
	readonly words: Readonly<Record<string, string>>;
}

const kept = new Map<string, Promise<Supply>>();

async function fetchSupply(id: string): Promise<Supply> {
	const address = resolve('/chart-data/[chart].json', { chart: id });
	const [chart, reply] = await Promise.all([load(id), fetch(address)]);
	if (!reply.ok)
		throw new Error(
			`${address}: status ${reply.status}. The picture stays as it was drawn on the server.`
		);
	const { data, words, version: written } = (await reply.json()) as ChartFile;
	if (!chart) throw new Error(`${id}: no such chart. Add it to src/lib/charts/registry.ts.`);
	if (written !== version) {
		throw new Error(
			`${address}: written by version ${written}, the page is of ${version}. A reload mends it.`
		);
	}
	return { chart, data, words };
}

/**
 * Fetches what a chart needs to move: its functions and its data. Each is
 * fetched once; one that failed is asked for again at the next call.
 */
export function loadSupply(id: string): Promise<Supply> {
	const known = kept.get(id);
	if (known) return known;
	const promise = fetchSupply(id);
	kept.set(id, promise);
	promise.catch(() => kept.delete(id));
	return promise;
}
