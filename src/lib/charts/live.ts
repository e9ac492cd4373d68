import { version } from '$app/environment';
import { base, resolve } from '$app/paths';
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

async function fetchFile(address: string): Promise<ChartFile> {
	const reply = await fetch(address);
	if (reply.ok) return (await reply.json()) as ChartFile;
	throw new Error(
		`${address}: status ${reply.status}. The picture stays as it was drawn on the server.`
	);
}

/**
 * A chart's data as this version of the site wrote it. Where the site was published anew since the page was
 * opened, a host that keeps old scripts keeps that too (src/cli/kept-data.mjs).
 */
async function fetchData(id: string): Promise<ChartFile> {
	const now = await fetchFile(resolve('/chart-data/[chart].json', { chart: id }));
	if (now.version === version) return now;
	return fetchFile(`${base}/_app/immutable/chart-data/${version}/${id}.json`);
}

async function fetchSupply(id: string): Promise<Supply> {
	const [chart, { data, words }] = await Promise.all([load(id), fetchData(id)]);
	if (!chart) throw new Error(`${id}: no such chart. Add it to src/lib/charts/registry.ts.`);
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
