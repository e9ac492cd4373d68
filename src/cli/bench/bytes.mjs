/** What Lighthouse calls a kind of file, and what we do. */
const KINDS = /** @type {const} */ ({
	Document: 'html',
	Script: 'script',
	Stylesheet: 'style',
	Font: 'font',
	Image: 'image',
	Fetch: 'data',
	XHR: 'data'
});

/** @typedef {{ resourceType?: string, transferSize?: number, url: string }} Request */

/**
 * Bytes over the network by kind, headers included.
 * @param {readonly Request[]} requests
 */
export function bytesByKind(requests) {
	const bytes = { html: 0, script: 0, style: 0, font: 0, image: 0, data: 0, other: 0, all: 0 };
	for (const { resourceType = '', transferSize = 0 } of requests) {
		const kind =
			resourceType in KINDS ? KINDS[/** @type {keyof typeof KINDS} */ (resourceType)] : 'other';
		bytes[kind] += transferSize;
		bytes.all += transferSize;
	}
	return bytes;
}
