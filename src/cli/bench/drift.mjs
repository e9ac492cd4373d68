import { chromium } from '@playwright/test';
import { serveHosts } from '../../../tests/fixtures/hosts/server.mjs';
import { CHROMIUM_FLAGS, chromiumPath } from '../browser.mjs';
import { serve } from '../serve.mjs';
import { readPictures } from './pictures.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').CDPSession} CDPSession */

const WINDOW = { width: 800, height: 600 };
const SECONDS = 4;
/** Where the host page lets the frame stick: `--story-top` of `host.css`. */
const LINE = 40;

/** @param {readonly number[]} sorted @param {number} share */
const quantile = (sorted, share) =>
	sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

/**
 * Pictures that the browser put on the screen while `move` went on.
 * @param {CDPSession} cdp
 * @param {() => Promise<unknown>} move
 */
async function screened(cdp, move) {
	/** @type {string[]} */
	const pictures = [];
	/** @param {{ data: string, sessionId: number }} picture */
	const take = ({ data, sessionId }) => {
		pictures.push(data);
		void cdp.send('Page.screencastFrameAck', { sessionId });
	};
	cdp.on('Page.screencastFrame', take);
	await cdp.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
	await move();
	await cdp.send('Page.stopScreencast');
	cdp.off('Page.screencastFrame', take);
	return pictures;
}

/**
 * Scrolls a host page at a steady speed and tells, for each displayed picture, how far the frame is from
 * the line that it is pinned to.
 * @param {Page} page
 * @param {string} address
 * @param {{ speed: number, busy: boolean }} how
 */
async function run(page, address, { speed, busy }) {
	await page.goto(address);
	const frame = page.frameLocator('iframe');
	await frame.locator('html[data-form="led"]').waitFor({ state: 'attached' });
	// Past the snippet's link, whose letters would be read as the frame's edge.
	await page.evaluate(() => scrollTo(0, 1500));
	if (busy)
		await page.evaluate(() => {
			setInterval(() => {
				const began = performance.now();
				while (performance.now() - began < 80);
			}, 250);
		});
	const cdp = await page.context().newCDPSession(page);
	const pictures = await screened(cdp, () =>
		cdp.send('Input.synthesizeScrollGesture', {
			x: 400,
			y: 300,
			yDistance: -speed * SECONDS,
			speed,
			gestureSourceType: 'mouse'
		})
	);
	const read = await readPictures(page.context(), pictures);
	// Pictures in which the page moved: before and after the gesture nothing can drift.
	const moving = read.filter(({ scroll }, at) => at > 0 && scroll !== read[at - 1]?.scroll);
	const drifts = moving.map(({ top }) => Math.abs(top - LINE)).sort((a, b) => a - b);
	if (drifts.length === 0) throw new Error('drift: no picture showed the page moving');
	return {
		pictures: drifts.length,
		median: quantile(drifts, 0.5),
		high: quantile(drifts, 0.95),
		most: drifts.at(-1),
		within: drifts.filter((px) => px <= 1).length / drifts.length
	};
}

/**
 * How far the pinned graphic swims in a host page while the reader scrolls.
 * @param {string} dir the built site
 */
export async function drift(dir) {
	const [site, hosts] = [await serve({ dir }), await serveHosts(0)];
	const executablePath = chromiumPath();
	const browser = await chromium.launch({
		args: CHROMIUM_FLAGS,
		...(executablePath === undefined ? {} : { executablePath })
	});
	try {
		const context = await browser.newContext({ viewport: WINDOW });
		const page = await context.newPage();
		const query = new URLSearchParams({ guest: new URL(site.url).origin, hostile: 'coded' });
		const lines = [
			`Drift of the pinned frame, px from its line, read from displayed pictures (screencast), Chromium ${browser.version()}`,
			'px/s   host page                       pictures   median   p95   most   within 1 px'
		];
		for (const busy of [false, true]) {
			for (const speed of [600, 1800]) {
				const one = await run(page, `${hosts.url}/ours.html?${query}`, { speed, busy });
				lines.push(
					[
						String(speed).padEnd(7),
						(busy ? 'blocked 80 of each 250 ms' : 'calm').padEnd(32),
						String(one.pictures).padStart(8),
						String(one.median).padStart(9),
						String(one.high).padStart(6),
						String(one.most).padStart(7),
						`${(one.within * 100).toFixed(1)} %`.padStart(14)
					].join('')
				);
			}
		}
		return lines;
	} finally {
		await browser.close();
		await Promise.all([site.close(), hosts.close()]);
	}
}
