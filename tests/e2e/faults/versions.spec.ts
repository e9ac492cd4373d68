import { at } from '../deck';
import { honest, jump, live } from '../support';
import { CHART_FILES, MID, expect, scenesStand, test, wordsStay } from './holds';

/* A new version is published while pages of the old one are open or kept. */

test('a page whose script is no longer there is whole', async ({ page, faults }) => {
	await page.route('**/_app/immutable/**', (route) => route.fulfill({ status: 404, body: '' }));
	await page.goto('/');
	await wordsStay(page);
	// Nothing of ours has run: that the script did not start is all that there is to tell.
	faults.splice(0);
});

test('chart data of another version is not drawn: each step shows its own picture', async ({
	page
}) => {
	await page.route('**/chart-data/**', async (route) => {
		// Nor does the host keep what the old version wrote.
		if (route.request().url().includes('immutable'))
			return route.fulfill({ status: 404, body: '' });
		const response = await route.fetch();
		return route.fulfill({ response, json: { ...(await response.json()), version: 'another' } });
	});
	await page.goto('/');
	await live(page);
	await scenesStand(page, () => 'lost');
	await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), MID);
	expect(await honest(page)).toBe(MID);
});

test('a chart file that holds something else is not drawn', async ({ page }) => {
	await page.route(CHART_FILES, (route) =>
		route.fulfill({ contentType: 'text/javascript', body: 'export const another = 1' })
	);
	await page.goto('/');
	await live(page);
	await scenesStand(page, () => 'lost');
});

test('an open page goes on after a redeploy, and its links lead to the new version', async ({
	page
}) => {
	await page.goto('/');
	await live(page);
	await jump(page, 'committee-room');
	await page.route('**/_app/immutable/**', (route) => route.fulfill({ status: 404, body: '' }));
	await jump(page, 'where-things-fall');
	await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), MID);
	await expect(page.locator('[aria-current="step"]')).toHaveAttribute('id', MID);
	await page.unrouteAll();
	await page.locator('.colophon a[href*="sources"]').click();
	await expect(page).toHaveURL(/\/sources\/$/);
	await expect(page.locator('h1')).toHaveText(/[a-z]/i);
});

/** What other versions may keep or tell of a deck: states with parts missing, more, or of other kinds. */
const STATES = [
	null,
	{},
	{ turn: 1e9 },
	{ turn: 1e9, shown: MID, seen: MID },
	{ turn: 1e9, shown: MID, seen: MID, clock: null, panel: 'poll', frozen: 0, blank: 0 },
	{ turn: '9', shown: 4, seen: [], clock: 'late', panel: 'none', frozen: false, blank: false }
];

test('what another version keeps or tells of a talk changes nothing', async ({ page }) => {
	await page.goto('/present/');
	await page.evaluate(
		(state) => localStorage.setItem('deck / en', JSON.stringify({ state, at: Date.now() })),
		STATES[4]
	);
	await page.goto('/present/?again');
	await live(page);
	await expect(page.locator('.deck-start'), 'the kept state is not taken up').toBeVisible();
	await page.goto(`/present/?told#${MID}`);
	await live(page);
	await at(page, MID);
	await page.evaluate((states) => {
		const channel = new BroadcastChannel('deck / en');
		for (const state of states) channel.postMessage({ deck: 'deck / en', kind: 'state', state });
		for (const junk of [
			null,
			1,
			'hello',
			{ deck: 'deck / en', kind: 'goodbye' },
			{ deck: 'deck / en' }
		])
			channel.postMessage(junk);
		// What is said last is heard last.
		return new Promise<void>((done) => {
			channel.onmessage = () => done();
			channel.postMessage({ deck: 'deck / en', kind: 'hello' });
		});
	}, STATES);
	await at(page, MID);
	await page.keyboard.press('Home');
	await at(page, 'committee-room');
});
