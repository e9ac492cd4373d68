import { serve } from '../serve.mjs';
import { startChromium } from './chromium.mjs';
import { load } from './lighthouse.mjs';
import { GLANCE, STROLL, scroll } from './scrolling.mjs';
import { prepareSites } from './sites.mjs';
import { spreads } from './stats.mjs';

/**
 * Loads and scrolls the story, the plain articles and the reference in turn, so that whatever else the
 * machine does meets all of them alike.
 * @param {string} site the built story
 * @param {number} runs how often each is measured
 */
export async function sideBySide(site, runs) {
	const folders = await prepareSites(site);
	const names = /** @type {(keyof typeof folders)[]} */ (Object.keys(folders));
	const servers = await Promise.all(
		names.map(async (name) => ({ name, ...(await serve({ dir: folders[name] })) }))
	);
	/** @type {Map<string, { loads: any[], scrolls: any[], glances: any[], strolls: any[], failed: readonly string[], version: string }>} */
	const results = new Map(
		names.map((name) => [
			name,
			{ loads: [], scrolls: [], glances: [], strolls: [], failed: [], version: '' }
		])
	);
	try {
		for (let round = 0; round < runs; round++) {
			for (const { name, url } of servers) {
				// It loads as the other plain article does; it is there to be scrolled.
				if (name === 'sticky') continue;
				const { numbers, failed, version } = await load(url);
				const result = results.get(name);
				result?.loads.push(numbers);
				if (result) Object.assign(result, { failed, version });
			}
			const browser = await startChromium();
			try {
				for (const { name, url } of servers)
					results.get(name)?.scrolls.push(await scroll(browser, url));
				for (const { name, url } of servers)
					results.get(name)?.glances.push(await scroll(browser, url, GLANCE));
				for (const { name, url } of servers)
					results.get(name)?.strolls.push(await scroll(browser, url, STROLL));
			} finally {
				await browser.close();
			}
		}
	} finally {
		await Promise.all(servers.map(({ close }) => close()));
	}
	const pageOf = (/** @type {string} */ name) => {
		const {
			loads = [],
			scrolls = [],
			glances = [],
			strolls = [],
			failed = [],
			version = ''
		} = results.get(name) ?? {};
		return {
			load: spreads(loads),
			scroll: spreads(scrolls),
			glance: spreads(glances),
			stroll: spreads(strolls),
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
