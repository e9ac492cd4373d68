import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { FOR_A_PICTURE } from '../support';

/** A step in the midst of the story. */
export const MID = 'thirteen-to-nothing';

/** Ids of the charts, from the data files that the build made for them. */
export const CHARTS = readdirSync(join(process.env['BUILD_DIR'] ?? 'build', 'chart-data'))
	.flatMap((file) => /^([\w-]+)\.json$/.exec(file)?.[1] ?? [])
	.sort();

/** Addresses of the charts' functions, each a file of its own. */
export const CHART_FILES = new RegExp(`/_app/immutable/live/(${CHARTS.join('|')})\\.`);

/** What a browser says where a file did not come: told on the console, caught by nobody, and no fault of ours. */
const NOT_THERE = /Failed to load resource|Failed to load module script|net::ERR_/;
/** What Firefox says of a module that is none: over BiDi it comes as an error of the page. */
const NO_MODULE = /^Loading module from “[^”]+” was blocked because of a disallowed MIME type/;

/** What goes wrong in a context's pages and may not: uncaught errors, and errors on the console. */
export function watch(context: BrowserContext): string[] {
	const faults: string[] = [];
	context.on('weberror', (error) => {
		const { message, stack } = error.error();
		if (!NO_MODULE.test(message) && !FOR_A_PICTURE.test(message))
			faults.push(`uncaught: ${message}\n${stack}`);
	});
	context.on('console', (message) => {
		if (message.type() === 'error' && !NOT_THERE.test(message.text())) faults.push(message.text());
	});
	return faults;
}

interface Fixtures {
	/** Faults of the pages so far; checked to be none at the end. A test that makes some empties it. */
	readonly faults: string[];
}

/**
 * Playwright's test for things that go wrong on purpose: files may be missing, but nothing is uncaught and
 * nothing else is told on the console. Nothing is kept for use without a network.
 */
export const test = base.extend<Fixtures>({
	serviceWorkers: 'block',
	faults: [
		async ({ context }, use) => {
			const faults = watch(context);
			await use(faults);
			expect(faults, faults.join('\n')).toEqual([]);
		},
		{ auto: true }
	]
});
export { expect };

/** The words are there, no error page took their place, and a step's headline can be read. */
export async function wordsStay(page: Page): Promise<void> {
	await expect(page.locator('h1')).toBeVisible();
	await expect(page.locator('h1')).not.toHaveText(/^\d{3}$/);
	expect(await page.locator('[data-step] h3').count()).toBeGreaterThanOrEqual(40);
	await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), MID);
	await expect(page.locator(`[id="${MID}-title"]`)).toBeInViewport();
}

/** A scene: its chart, and where its pictures stand. */
export interface SceneState {
	readonly chart: string;
	/** `live`: moves with the steps. `served`: as the server drew it. `lost`: each step has its own. `words`: told in words. */
	readonly state: 'live' | 'served' | 'lost' | 'words';
	/** Pictures that should be seen, and are not or are empty. */
	readonly empty: readonly string[];
}

/** Brings the reader near every scene. */
function passBy(page: Page): Promise<void> {
	return page.evaluate(async () => {
		for (const scene of document.querySelectorAll('.scene')) {
			scene.scrollIntoView({ behavior: 'instant' });
			await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
		}
	});
}

/** How each scene stands. */
function scenes(page: Page): Promise<SceneState[]> {
	return page.evaluate(() => {
		const all = [...document.querySelectorAll('.scene')];
		const seen = (element: Element) =>
			element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
		const drawn = (place: Element | null) => {
			const plot = [...(place?.querySelectorAll('.plot-layers') ?? [])].find(seen);
			const marks = [...(plot?.querySelectorAll('div, path') ?? [])].filter(seen);
			return marks.length >= 3 && (plot?.getBoundingClientRect().height ?? 0) > 100;
		};
		return all.map((scene) => {
			const place = scene.querySelector('.scene-figure');
			const steps = [...scene.querySelectorAll('[data-step]')];
			const chart = scene.getAttribute('data-scene') ?? '';
			if (scene.classList.contains('apart')) {
				const empty = steps.filter((step) => !drawn(step.querySelector('.still')));
				return { chart, state: 'lost' as const, empty: empty.map(({ id }) => id) };
			}
			if (place?.querySelector('.plot-failed'))
				return { chart, state: 'words' as const, empty: [] };
			const state = place?.querySelector('figure[data-live]') ? 'live' : 'served';
			return { chart, state, empty: drawn(place) ? [] : [`the scene of ${steps[0]?.id}`] } as const;
		});
	});
}

/** Passes by all scenes and waits until those of each chart stand as they should, none without its pictures. */
export async function scenesStand(
	page: Page,
	should: (chart: string) => SceneState['state'] | 'live or lost'
): Promise<void> {
	await passBy(page);
	await expect
		.poll(
			async () => {
				const all = await scenes(page);
				expect(all.length).toBeGreaterThan(10);
				return all.flatMap(({ chart, state, empty }) => [
					...(should(chart).split(' or ').includes(state)
						? []
						: [`${chart} is ${state}, not ${should(chart)}`]),
					...empty.map((what) => `${what} has no picture`)
				]);
			},
			{ timeout: 15_000, intervals: [50, 100, 250, 500] }
		)
		.toEqual([]);
}
