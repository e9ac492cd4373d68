import fc from 'fast-check';
import type { Page } from '@playwright/test';
import { at } from '../deck';
import { honest, jump, live } from '../support';
import { MID, expect, test, wordsStay } from './holds';

/* Addresses that nobody wrote on purpose, and some that somebody did. */

/** One seed, so that a failure can be run again. */
const SEED = 20_260_701;

const KNOWN = [
	'%E0%A4%A',
	'%',
	'__proto__',
	'constructor',
	'hasOwnProperty',
	'<img src=x onerror=alert(1)>',
	'%3Cscript%3Ealert(1)%3C/script%3E',
	'"]',
	'\\',
	'*',
	':~:text=line',
	'javascript:alert(1)',
	`${MID}%00`,
	`${MID}-title`,
	'step=-1',
	'minutes=1e309',
	'steps=__proto__,constructor',
	'form=stepper&theme=<b>&childId="><script>',
	'x'.repeat(5000)
];

/** Thousands of hashes and queries: known ones, and strings of every kind. */
function addresses(count: number): string[] {
	const odd = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 60 }),
		fc.string({ unit: 'grapheme', maxLength: 60 }),
		fc.webFragments(),
		fc.webQueryParameters(),
		fc.string({
			unit: fc.constantFrom('%', '2', 'F', '/', '#', '?', '&', '=', '"', "'", '<', '\u202e')
		})
	);
	return [...KNOWN, ...fc.sample(odd, { numRuns: count, seed: SEED })];
}

/** Sets one hash after another; each is heard before the next. Says how many were new. */
function visit(page: Page, hashes: readonly string[]): Promise<number> {
	return page.evaluate(async (all) => {
		let heard = 0;
		for (const hash of all) {
			const before = location.href;
			location.hash = hash;
			if (location.href === before) continue;
			await new Promise((done) => addEventListener('hashchange', done, { once: true }));
			heard++;
		}
		return heard;
	}, hashes);
}

test('two thousand hostile hashes and queries leave the story as it was', async ({ page }) => {
	await page.goto('/');
	await live(page);
	expect(await visit(page, addresses(1000))).toBeGreaterThan(800);
	await page.evaluate((all) => {
		for (const query of all) {
			history.replaceState(history.state, '', `?${encodeURI(query.toWellFormed())}`);
			dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
		}
	}, addresses(1000));
	await expect(page.locator('[data-step]')).toHaveCount(55);
	await wordsStay(page);
	await jump(page, MID);
	expect(await page.evaluate(() => location.pathname)).toBe('/');
});

test('a thousand hostile hashes leave the deck at its step, and the next good one leads on', async ({
	page
}) => {
	await page.goto(`/present/#${MID}`);
	await live(page);
	await at(page, MID);
	expect(await visit(page, addresses(1000))).toBeGreaterThan(800);
	await at(page, MID);
	await visit(page, ['committee-room']);
	await at(page, 'committee-room');
});

test('opened at a hostile address, story, text, deck and notes are there', async ({ page }) => {
	const tried = addresses(10).filter((_, n) => n % 3 === 0);
	for (const [n, odd] of tried.entries()) {
		const path = ['/', '/text/', '/present/', '/present/notes/'][n % 4] ?? '/';
		await test.step(`${path} ${odd.slice(0, 40)}`, async () => {
			const query = encodeURIComponent(odd.toWellFormed().slice(0, 1000));
			await page.goto(`${path}?${query}&step=${query}#${odd.toWellFormed()}`);
			if (path !== '/text/') await live(page);
			await expect(page.locator('h1').first()).toBeAttached();
			await expect(page.locator('h1').first()).not.toHaveText(/^\d{3}$/);
			if (path === '/') expect(await honest(page)).not.toBe('');
		});
	}
});

test('frames at hostile addresses choose a form, and every step is there', async ({
	page,
	baseURL
}) => {
	await page.route('**/frames.html', (route) =>
		route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Frames</title>' })
	);
	await page.goto('/frames.html');
	const odd = addresses(8).filter((one) => one.length < 200);
	const forms = await page.evaluate(
		async ([root, all]) => {
			const forms: (string | undefined)[] = [];
			for (const [n, one] of all.entries()) {
				const frame = document.createElement('iframe');
				const query = encodeURIComponent(one.toWellFormed());
				frame.src = `${root}embed/${n % 4 ? 'decider/' : ''}?${query}&childId=${query}&theme=${query}&form=${query}#${one.toWellFormed()}`;
				const loaded = new Promise((done) => frame.addEventListener('load', done));
				document.body.append(frame);
				await loaded;
				const inner = frame.contentDocument;
				const whole = (inner?.querySelectorAll('figure').length ?? 0) >= (n % 4 ? 1 : 55);
				forms.push(whole ? inner?.documentElement.dataset['form'] : 'broken');
				frame.remove();
			}
			return forms;
		},
		[baseURL ?? '', odd] as const
	);
	expect(forms.length).toBeGreaterThan(15);
	expect(forms.filter((form) => !/^(stacked|stepper|chart)$/.test(form ?? ''))).toEqual([]);
});

test('an address with a fragment of text shows its words, and the step is right', async ({
	page
}) => {
	await page.goto('/');
	const title = (await page.locator(`[id="${MID}-title"]`).textContent()) ?? '';
	await page.goto(`/?fragment#:~:text=${encodeURIComponent(title)}`);
	await live(page);
	expect(await honest(page)).not.toBeNull();
	await expect(page.locator(`[id="${MID}-title"]`)).toBeInViewport();
});

test('what the browser finds on the page is seen, and its step is current', async ({ page }) => {
	await page.goto('/');
	await live(page);
	const [id, words] = await page.evaluate(() => {
		const step = [...document.querySelectorAll('[data-step]')][30];
		return [
			step?.id ?? '',
			step?.querySelector('p:not(.visually-hidden)')?.textContent?.slice(0, 40) ?? ''
		];
	});
	const found = await page.evaluate(
		(text) => (window as unknown as { find(text: string): boolean }).find(text),
		words
	);
	expect(found).toBe(true);
	expect(await honest(page)).not.toBeNull();
	await expect(page.locator(`[id="${id}"] p`).first()).toBeInViewport();
});
