import type { Page } from '@playwright/test';
import { honest, jump, live, settled } from '../support';
import { MID, expect, scenesStand, test, wordsStay } from './holds';

/* Pages that something rewrites on the way or while they are read: translators, minifiers, blockers. */

/** Runs in the page: puts every text into two `<font>` elements, as translators do, now and with each change. */
function translate(): void {
	const wrap = (root: Node) => {
		const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
		const texts: Text[] = [];
		while (walker.nextNode()) texts.push(walker.currentNode as Text);
		for (const text of texts) {
			const parent = text.parentElement;
			if (!text.nodeValue?.trim() || !parent) continue;
			if (parent.closest('script, style, noscript, svg, option, font')) continue;
			const [outer, inner] = [document.createElement('font'), document.createElement('font')];
			outer.append(inner);
			inner.append(text.nodeValue);
			text.replaceWith(outer);
		}
	};
	wrap(document.body);
	new MutationObserver((changes) => {
		for (const { target, addedNodes } of changes) if (addedNodes.length) wrap(target);
	}).observe(document.body, { childList: true, subtree: true });
}

/** All words of some parts of the page, as they can be read. */
function said(page: Page, parts: string): Promise<string[]> {
	return page.evaluate(
		(parts) =>
			[...document.querySelectorAll<HTMLElement>(parts)]
				.filter((part) => part.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
				.map((part) => part.innerText.replace(/\s+/g, ' ').trim()),
		parts
	);
}

const altered: [string, (html: string) => string][] = [
	['without its comments', (html) => html.replace(/<!--.*?-->/gs, '')],
	['with white space put between its elements', (html) => html.replace(/></g, '>\n <')],
	['with white space taken out', (html) => html.replace(/>\s+</g, '><').replace(/\s{2,}/g, ' ')],
	[
		'with elements taken out that look like advertising',
		(html) =>
			html
				.replace(/<nav class="story-bar".*?<\/nav>/s, '')
				.replace(/<p class="show-work">.*?<\/p>/s, '')
	]
];
for (const [what, alter] of altered) {
	test(`served ${what} the page keeps words and pictures, and follows the reader`, async ({
		page
	}) => {
		await page.route('**/', async (route) => {
			const response = await route.fetch();
			const [before, after] = [await response.text(), alter(await response.text())];
			expect(after, 'the page is altered').not.toBe(before);
			await route.fulfill({ response, body: after });
		});
		await page.goto(`/#${MID}`);
		await live(page);
		await settled(page, MID);
		await wordsStay(page);
		await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
		await expect(
			page.locator('.step .still figure'),
			'on paper each step has its picture'
		).toHaveCount(await page.locator('[data-step]').count());
		await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
		await scenesStand(page, () => 'live');
	});
}

test('translated before its script runs, the page keeps words and pictures, and follows the reader', async ({
	page
}) => {
	await page.addInitScript(`addEventListener('DOMContentLoaded', ${translate})`);
	await page.goto(`/#${MID}`);
	await live(page);
	await settled(page, MID);
	await wordsStay(page);
	await scenesStand(page, () => 'live');
});

test('translated while it is read, every word and number is that of the step', async ({
	page,
	context
}) => {
	const plain = await context.newPage();
	for (const one of [page, plain]) {
		await one.goto('/');
		await live(one);
		await jump(one, 'committee-room');
	}
	await page.evaluate(translate);
	await expect(page.locator('.step-count font').first()).toBeAttached();
	const parts = '.story-bar summary, .step-count, [aria-current="step"], .scene-figure figure';
	for (const id of [
		'where-things-fall',
		MID,
		'twenty-four-years',
		'how-far-this-goes',
		'committee-room'
	]) {
		await jump(page, id);
		await jump(plain, id);
		const scene = `.scene:has([id="${id}"]) .scene-figure figure`;
		const wanted = parts.replace('.scene-figure figure', scene);
		await expect.poll(() => said(page, wanted)).toEqual(await said(plain, wanted));
	}
	// What is said of a mark, and the table.
	for (const one of [page, plain]) {
		await jump(one, 'twenty-four-years');
		await one.locator('.scene:has([id="twenty-four-years"]) [role="slider"]').focus();
		await one.keyboard.press('ArrowRight');
		await one.keyboard.press('ArrowRight');
	}
	const tip = '.explorer-tip';
	await expect.poll(() => said(page, tip)).toEqual(await said(plain, tip));
	expect(await said(plain, tip)).toHaveLength(1);
});

test('translated while it is shown, the big screen and the presenter’s desk are of the step', async ({
	page,
	context
}) => {
	const plain = await context.newPage();
	for (const [path, ready, words] of [
		[
			'/present/',
			'.deck',
			'.slide-words, .discussion, .deck-count, .deck-chapter, .figure-caption'
		],
		['/present/notes/', '[data-desk]', '.notes-now, .notes-next h2, .notes-question, .notes-tools']
	] as const) {
		await page.goto(`${path}?translated#committee-room`);
		await page.locator(ready).waitFor();
		await page.evaluate(translate);
		for (let press = 0; press < 5; press++) await page.keyboard.press('PageDown');
		await page.keyboard.press('End');
		for (let press = 0; press < 3; press++) await page.keyboard.press('PageUp');
		const id = await page.evaluate(
			() =>
				document
					.querySelector('[data-step], [data-now]')
					?.outerHTML.match(/data-(?:step|now)="([\w-]+)"/)?.[1]
		);
		await plain.goto(`${path}?plain#${id}`);
		await plain.locator(`${ready} [data-step="${id}"], ${ready} [data-now="${id}"]`).waitFor();
		await expect(plain.locator(`${ready} figure`).first()).toBeVisible();
		await expect(page.locator(`${ready} figure`).first()).toBeVisible();
		await expect.poll(() => said(page, words)).toEqual(await said(plain, words));
		expect((await said(page, words)).length).toBeGreaterThan(2);
	}
});

test('a blocker that takes elements away while the page is read stops nothing', async ({
	page
}) => {
	await page.goto('/');
	await live(page);
	await jump(page, 'committee-room');
	await page.evaluate(() => {
		for (const part of ['.story-bar', '.colophon', '.show-work', '.masthead p', '.step-sources'])
			for (const one of document.querySelectorAll(part)) one.remove();
		document.querySelectorAll('.scene-figure')[4]?.remove();
		document.getElementById('where-things-fall')?.querySelector('p')?.remove();
	});
	await jump(page, 'how-far-this-goes');
	await jump(page, 'twenty-four-years');
	await page.evaluate(() => scrollTo({ top: 1e7, behavior: 'instant' }));
	expect(await honest(page)).not.toBeNull();
});
