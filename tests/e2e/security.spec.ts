import { test as base, expect, type Page } from '@playwright/test';
import { at, openDeck, openNotes, presenterAt } from './deck';
import { live, stepIds, twoFrames } from './support';

/** Playwright's test on pages that write down what their policies refuse, frames within them too. */
const test = base.extend<{ refused: (page: Page) => Promise<string[]> }>({
	refused: async ({ context }, use) => {
		await context.addInitScript(() => {
			const own = window as unknown as { refused: string[] };
			own.refused = [];
			document.addEventListener('securitypolicyviolation', (event) => {
				own.refused.push(`${event.effectiveDirective} ${event.blockedURI}`);
			});
		});
		await use(async (page) => {
			const frames = page
				.frames()
				.map((frame) => frame.evaluate(() => (window as unknown as { refused: string[] }).refused));
			return (await Promise.all(frames)).flat();
		});
	}
});

const PATHS = ['/', '/present/', '/embed/', '/embed/line/', '/charts/line/', '/embed/builder/'];

/** What somebody might bring into a page's text, each of which would leave a mark. */
const smuggled = (elsewhere: string) => `
<script>window.struck = ['inline script']</script>
<script src="data:text/javascript,window.struck=['script of data']"></script>
<script src="${elsewhere}/lib/pym.js"></script>
<script type="module">window.struck = ['module']</script>
<img src="${elsewhere}/favicon.ico" alt="" onerror="window.struck = ['handler']" />
<svg onload="window.struck = ['handler of a drawing']"></svg>
<style>:root { --struck: style }</style>
<link rel="stylesheet" href="${elsewhere}/host.css" />
<iframe title="x" srcdoc="<script>parent.struck = ['frame']</script>"></iframe>
<iframe title="x" src="${elsewhere}/puppet.html"></iframe>
<object data="${elsewhere}/host.css"></object>
<base href="${elsewhere}/" />
<form id="struck-form" action="${elsewhere}/"><button>x</button></form>
<a id="struck-link" href="javascript:void(window.struck = ['link'])">x</a>`;

for (const path of PATHS) {
	test(`${path} runs and loads nothing that was smuggled into its text`, async ({
		page,
		baseURL,
		refused
	}) => {
		const elsewhere = `http://localhost:${Number(new URL(baseURL ?? '').port) + 1}`;
		const asked: string[] = [];
		// A browser tells of requests that it refuses, too: only those that were answered went out.
		page.on('response', (response) => {
			if (response.url().startsWith(elsewhere)) asked.push(response.url());
		});
		await page.route(`**${path}`, async (route) => {
			const reply = await route.fetch();
			const html = await reply.text();
			await route.fulfill({
				response: reply,
				body: html.replace('</body>', () => `${smuggled(elsewhere)}</body>`)
			});
		});
		await page.goto(path);
		const before = page.url();
		await page.evaluate(() => {
			document.querySelector<HTMLElement>('#struck-link')?.click();
			document.querySelector<HTMLFormElement>('#struck-form')?.submit();
		});
		await twoFrames(page);
		const found = await page.evaluate(() => ({
			struck: (window as unknown as { struck?: string[] }).struck,
			style: getComputedStyle(document.documentElement).getPropertyValue('--struck'),
			base: document.baseURI
		}));
		expect(found).toEqual({ struck: undefined, style: '', base: before });
		expect(page.url()).toBe(before);
		expect(asked).toEqual([]);
		const told = await refused(page);
		for (const directive of ['script-src-elem', 'script-src-attr', 'style-src-elem', 'base-uri']) {
			expect(
				told.some((one) => one.startsWith(directive)),
				directive
			).toBe(true);
		}
	});

	test(`${path} makes neither code nor elements of text`, async ({ page, baseURL }) => {
		const elsewhere = `http://localhost:${Number(new URL(baseURL ?? '').port) + 1}`;
		await page.goto(path);
		// Called by the page's own clock: what a debugger evaluates is exempt from the policy.
		const passed = await page.evaluate(
			(other) =>
				new Promise<string[]>((done) => {
					const went: string[] = [];
					const attempts: Record<string, () => unknown> = {
						// eslint-disable-next-line no-eval -- that it is refused is what is tried
						eval: () => (0, eval)('1'),
						Function: () => new Function('return 1')(),
						innerHTML: () => (document.createElement('div').innerHTML = '<b>x</b>'),
						insertAdjacentHTML: () => document.body.insertAdjacentHTML('beforeend', '<b>x</b>'),
						srcdoc: () => (document.createElement('iframe').srcdoc = '<b>x</b>'),
						write: () => document.write('<b>x</b>'),
						parse: () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
						'script text': () => (document.createElement('script').text = '1'),
						'script address': () => (document.createElement('script').src = `${other}/lib/pym.js`),
						worker: () => new Worker('/service-worker.js'),
						policy: () =>
							(
								window as unknown as {
									trustedTypes: { createPolicy: (name: string, rules: object) => void };
								}
							).trustedTypes.createPolicy('any', {})
					};
					setTimeout(() => {
						for (const [name, attempt] of Object.entries(attempts)) {
							try {
								attempt();
								went.push(name);
							} catch {
								// Refused, as it should be.
							}
						}
						const away = fetch(`${other}/`, { mode: 'no-cors' }).then(
							() => went.push('fetch'),
							() => 0
						);
						const code = import(`${'data:'}text/javascript,export default 1`).then(
							() => went.push('import'),
							() => 0
						);
						void Promise.all([away, code]).then(() => done(went));
					});
				}),
			elsewhere
		);
		expect(passed).toEqual([]);
	});
}

test('reading the story to its end, and printing it, meets no refusal', async ({
	page,
	refused
}) => {
	await page.goto('/');
	await live(page);
	for (const id of await stepIds(page)) {
		await page.evaluate((to) => document.getElementById(to)?.scrollIntoView(), id);
		await twoFrames(page);
	}
	const scenes = page.locator('.scene-figure');
	await expect(scenes.last().locator('figure[data-live]')).toBeAttached();
	// On paper the pictures of the steps are made from the text that the page holds.
	await page.emulateMedia({ media: 'print' });
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await expect(page.locator('.still figure').first()).toBeAttached();
	expect(await refused(page)).toEqual([]);
});

test('keeping the story offline meets no refusal', async ({ page, refused }) => {
	await page.goto('/');
	await expect(page.locator('[data-offline="ready"]')).toBeAttached({ timeout: 50_000 });
	expect(await refused(page)).toEqual([]);
});

test('presenting with both windows meets no refusal', async ({ page, context, refused }) => {
	await openDeck(page, 'committee-room');
	const notes = await openNotes(context, page);
	await page.keyboard.press('PageDown');
	const id = (await page.locator('.deck [data-step]').getAttribute('data-step')) ?? '';
	await presenterAt(notes, id);
	await page.keyboard.press('q');
	await at(page, id);
	expect(await refused(page)).toEqual([]);
	expect(await refused(notes)).toEqual([]);
});

test('making a snippet and seeing it at work meets no refusal, in the frames within neither', async ({
	page,
	refused
}) => {
	await page.goto('/embed/builder/');
	await page.locator('select[name="thing"]').selectOption('line');
	await page.locator('select[name="theme"]').selectOption('dark');
	await page.locator('.preview').scrollIntoViewIfNeeded();
	const article = page.frameLocator('.preview iframe');
	await article.locator('line-story').scrollIntoViewIfNeeded();
	const inside = article.frameLocator('line-story iframe');
	await expect(inside.locator('html[data-form="chart"]')).toBeAttached();
	expect(page.frames().length).toBe(3);
	expect(await refused(page)).toEqual([]);
});

for (const name of ['ours', 'sandbox']) {
	test(`a frame on another site meets no refusal, and has its styles: ${name}`, async ({
		page,
		baseURL,
		refused
	}) => {
		const guest = new URL(baseURL ?? '').origin;
		const hosts = `http://localhost:${Number(new URL(guest).port) + 1}`;
		await page.goto(`${hosts}/${name}.html?${new URLSearchParams({ guest })}`);
		await page.locator('iframe').scrollIntoViewIfNeeded();
		const inside = page.frameLocator('iframe');
		await expect(
			inside.locator(`html[data-form="${name === 'ours' ? 'led' : 'stepper'}"]`)
		).toBeAttached();
		await expect(inside.locator('.frame-head')).toHaveCSS('display', 'flex');
		await expect(inside.locator('body')).toHaveCSS('font-family', /Story Serif/);
		expect(await refused(page)).toEqual([]);
	});
}
