import type { BrowserContext, Page } from '@playwright/test';
import { expect, live, open, type Evaluates } from './support';

/** Opens the deck at a step; without one, at whatever the address names. */
export async function openDeck(page: Page, id = '', search = ''): Promise<void> {
	await open(page, `/present/${search}${id ? `#${id}` : ''}`);
	if (id) await at(page, id);
}

/** Waits until the room sees this step alone, its picture is there and nothing in it moves. */
export async function at(page: Evaluates, id: string): Promise<void> {
	const state = () =>
		page.evaluate(() => {
			const steps = [...document.querySelectorAll('.deck [data-step]')];
			const figure = steps[0]?.querySelector('figure');
			const question = steps[0]?.querySelector('.discussion');
			const moving = document.getAnimations().filter(({ playState }) => playState === 'running');
			return {
				steps: steps.map((step) => step.getAttribute('data-step')),
				view: question
					? steps[0]?.getAttribute('data-step')
					: (figure?.getAttribute('data-view') ?? null),
				moving: moving.length
			};
		});
	await expect
		.poll(state, { message: `the deck comes to rest at ${id}`, intervals: [20, 40, 60, 100] })
		.toEqual({ steps: [id], view: id, moving: 0 });
}

/** Step on the room's screen now. */
export function shown(page: Page): Promise<string | null> {
	return page.locator('.deck [data-step]').getAttribute('data-step');
}

/** Ids of the deck's steps in order, read from the overview. */
export async function deckSteps(page: Page): Promise<number> {
	const text = (await page.locator('.deck-count').textContent()) ?? '';
	return Number(/of (\d+)/.exec(text)?.[1]);
}

/** Opens the presenter window by its key, and waits until it is live. */
export async function openNotes(context: BrowserContext, page: Page): Promise<Page> {
	const [notes] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('n')]);
	await live(notes);
	await notes.locator('[data-desk]').waitFor();
	return notes;
}

/** Waits until the presenter looks at this step. */
export async function presenterAt(notes: Page, id: string): Promise<void> {
	await expect(notes.locator(`[data-now="${id}"]`)).toBeVisible();
}
