/** A phone, as Lighthouse takes it to be. */
const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 };
/** How much slower than this machine the phone is. */
const SLOWDOWN = 4;
/**
 * How fast, in pixels a second, and how far about the page's middle at most, in pixels. A flick passes eight steps a
 * second; who scrolls at a glance's pace looks at each picture for half a second, at a stroll for two seconds.
 */
const FLICK = { speed: 6000, most: Infinity };
const GLANCE = { speed: 1500, most: 12_000 };
const STROLL = { speed: 400, most: 6000 };
/** Each pace by the name of what is measured at it. */
export const PACES = { scroll: FLICK, glance: GLANCE, stroll: STROLL };
const LONG = 50;
/** Frames and what became of them; tasks of the page's main thread. */
const TRACED = ['disabled-by-default-devtools.timeline.frame', 'devtools.timeline', 'toplevel'];

/** @typedef {import('@playwright/test').CDPSession} CDPSession */
/** @typedef {{ name: string, ph: string, pid: number, tid: number, dur?: number, args?: any }} TraceEvent */

/** The browser's own counters; times in seconds. @param {CDPSession} cdp */
async function counters(cdp) {
	const { metrics } = await cdp.send('Performance.getMetrics');
	return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/**
 * What the browser traced while `move` went on.
 * @param {CDPSession} cdp
 * @param {() => Promise<unknown>} move
 */
async function traced(cdp, move) {
	/** @type {TraceEvent[]} */
	const events = [];
	const take = (/** @type {{ value: any[] }} */ { value }) => void events.push(...value);
	cdp.on('Tracing.dataCollected', take);
	await cdp.send('Tracing.start', {
		transferMode: 'ReportEvents',
		traceConfig: { includedCategories: TRACED }
	});
	await move();
	const ended = new Promise((done) => cdp.once('Tracing.tracingComplete', done));
	await cdp.send('Tracing.end');
	await ended;
	cdp.off('Tracing.dataCollected', take);
	return events;
}

/**
 * Frames that the browser meant to show and did not, and the lengths of the main thread's tasks, in ms.
 * @param {readonly TraceEvent[]} events
 */
export function readTrace(events) {
	const frames = events.flatMap(({ name, ph, args }) => {
		const frame = name === 'PipelineReporter' && ph === 'b' ? args?.frame_reporter : undefined;
		return frame && frame.state !== 'STATE_NO_UPDATE_DESIRED' ? [frame] : [];
	});
	// Only the page's main thread lays out and paints.
	const own = events.find(({ name }) => name === 'PrePaint');
	const tasks = events.flatMap(({ name, pid, tid, dur = 0 }) =>
		name === 'ThreadControllerImpl::RunTask' && pid === own?.pid && tid === own.tid
			? dur / 1000
			: []
	);
	return {
		frames: frames.length,
		dropped: frames.filter((frame) => frame.state === 'STATE_DROPPED' && frame.affects_smoothness)
			.length,
		longest: Math.max(0, ...tasks),
		long: tasks.filter((task) => task > LONG).length
	};
}

/**
 * Scrolls a page from top to bottom and back, or so far about its middle, by the browser's own wheel events, on a phone four times
 * slower than this machine, and tells what it cost.
 *
 * Times of the main thread are processor time of that thread, so that another program on the machine
 * cannot add to them; the length of a task is time on the clock, as a reader waits it out.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {Readonly<{ speed: number, most: number }>} [pace]
 */
export async function scroll(browser, url, { speed, most } = FLICK) {
	// Copies for offline use are kept once, at the first visit: they are no part of scrolling.
	const context = await browser.newContext({ ...PHONE, serviceWorkers: 'block' });
	try {
		const page = await context.newPage();
		const cdp = await context.newCDPSession(page);
		await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
		await page.goto(url, { waitUntil: 'networkidle' });
		await page.evaluate(() => document.fonts.ready.then(() => undefined));
		await cdp.send('HeapProfiler.collectGarbage');
		const fresh = await counters(cdp);
		await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });

		const whole = await page.evaluate(
			() => document.documentElement.scrollHeight - window.innerHeight
		);
		const length = Math.min(whole, most);
		await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), (whole - length) / 2);
		const place = () => page.evaluate(() => window.scrollY);

		/** @param {1 | -1} way */
		const pass = async (way) => {
			const began = await place();
			const before = await counters(cdp);
			const events = await traced(cdp, () =>
				cdp.send('Input.synthesizeScrollGesture', {
					x: 200,
					y: 600,
					yDistance: way * length,
					speed,
					gestureSourceType: 'mouse'
				})
			);
			const after = await counters(cdp);
			const moved = Math.abs((await place()) - began);
			if (moved < length * 0.95)
				throw new Error(`bench: ${url}: ${moved} of ${length} px were scrolled`);
			const per = (/** @type {string} */ name) =>
				(((after[name] ?? 0) - (before[name] ?? 0)) * 1e6) / moved;
			return { cost: per('TaskDuration'), script: per('ScriptDuration'), ...readTrace(events) };
		};
		const down = await pass(-1);
		const up = await pass(1);
		await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
		await cdp.send('HeapProfiler.collectGarbage');
		const used = await counters(cdp);
		return {
			length: whole,
			down: down.cost,
			up: up.cost,
			script: down.script + up.script,
			long: down.long + up.long,
			longest: Math.max(down.longest, up.longest),
			frames: down.frames + up.frames,
			dropped: down.dropped + up.dropped,
			heapFresh: (fresh['JSHeapUsedSize'] ?? 0) / 1e6,
			heap: (used['JSHeapUsedSize'] ?? 0) / 1e6,
			nodesFresh: fresh['Nodes'] ?? 0,
			nodes: used['Nodes'] ?? 0
		};
	} finally {
		await context.close();
	}
}
