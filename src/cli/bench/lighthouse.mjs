import lighthouse from 'lighthouse';
import { freePort } from '../port.mjs';
import { bytesByKind } from './bytes.mjs';
import { startChromium } from './chromium.mjs';

const CATEGORIES = /** @type {const} */ (['performance', 'accessibility', 'best-practices', 'seo']);

/**
 * One load of a page under Lighthouse's mobile conditions (a middling phone on slow 4G, simulated).
 * @param {string} url
 */
export async function load(url) {
	const port = await freePort();
	// A browser of its own: nothing is kept from the load before.
	const browser = await startChromium([`--remote-debugging-port=${port}`]);
	try {
		const result = await lighthouse(url, {
			port,
			logLevel: 'error',
			output: 'json',
			onlyCategories: [...CATEGORIES]
		});
		if (!result || result.lhr.runtimeError) {
			throw new Error(
				`bench: Lighthouse at ${url}: ${result?.lhr.runtimeError?.message ?? 'no result'}`
			);
		}
		const { audits, categories } = result.lhr;
		/** @param {string} id */
		const value = (id) => audits[id]?.numericValue ?? NaN;
		const details = /** @type {{ items?: import('./bytes.mjs').Request[] } | undefined} */ (
			audits['network-requests']?.details
		);
		const scores = Object.fromEntries(
			CATEGORIES.map((id) => [id, Math.round((categories[id]?.score ?? 0) * 100)])
		);
		const failed = CATEGORIES.slice(1).flatMap((id) =>
			(categories[id]?.auditRefs ?? []).flatMap((ref) => {
				const audit = audits[ref.id];
				return ref.weight > 0 && audit && audit.score !== null && audit.score < 1
					? [`${id}: ${audit.title}`]
					: [];
			})
		);
		return {
			numbers: {
				...bytesByKind(details?.items ?? []),
				fcp: value('first-contentful-paint'),
				lcp: value('largest-contentful-paint'),
				tbt: value('total-blocking-time'),
				cls: value('cumulative-layout-shift'),
				...scores
			},
			/** What costs points beside speed. */
			failed,
			version: result.lhr.lighthouseVersion
		};
	} finally {
		await browser.close();
	}
}
