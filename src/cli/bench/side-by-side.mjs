import { serve } from '../serve.mjs';
import { startChromium } from './chromium.mjs';
import { load } from './lighthouse.mjs';
import { PACES, scroll } from './scrolling.mjs';
import { prepareSites } from './sites.mjs';
import { spreads } from './stats.mjs';

/**
 * Loads and scrolls the story, the plain articles and the reference in turn, so that whatever else the
 * machine does meets all of them alike.
 * @param {string} site the built story
 * @param {number} runs how often each is measured
 */
export async function sideBySide(site, runs) {
	const paces = /** @type {(keyof typeof PACES)[]} */ (Object.keys(PACES));
	const folders = await prepareSites(site);
	const names = /** @type {(keyof typeof folders)[]} */ (Object.keys(folders));
	const servers = await Promise.all(
		names.map(async (name) => ({ name, ...(await serve({ dir: folders[name] })) }))
	);
	/** @type {Map<string, { runs: Record<'load' | keyof typeof PACES, any[]>, failed: readonly string[], version: string }>} */
	const results = new Map(
		names.map((name) => [
			name,
			{ runs: { load: [], scroll: [], glance: [], stroll: [] }, failed: [], version: '' }
		])
	);
	try {
		for (let round = 0; round < runs; round++) {
			for (const { name, url } of servers) {
				// It loads as the other plain article does; it is there to be scrolled.
				if (name === 'sticky') continue;
				const { numbers, failed, version } = await load(url);
				const result = results.get(name);
				result?.runs.load.push(numbers);
				if (result) Object.assign(result, { failed, version });
			}
			const browser = await startChromium();
			try {
				for (const pace of paces)
					for (const { name, url } of servers)
						results.get(name)?.runs[pace].push(await scroll(browser, url, PACES[pace]));
			} finally {
				await browser.close();
			}
		}
	} finally {
		await Promise.all(servers.map(({ close }) => close()));
	}
	const pageOf = (/** @type {string} */ name) => {
		const { runs, failed = [], version = '' } = results.get(name) ?? {};
		return {
			load: spreads(runs?.load ?? []),
			scroll: spreads(runs?.scroll ?? []),
			glance: spreads(runs?.glance ?? []),
			stroll: spreads(runs?.stroll ?? []),
			failed,
			version
		};
	};
	return {
		ours: pageOf('ours'),
		plain: pageOf('plain'),
		sticky: pageOf('sticky'),
		common: pageOf('common')
	};
}
