import type { Page } from '@playwright/test';
import { expect } from './support';

/** Nothing scrolls sideways, and nothing of these parts reaches past the edge of the window. */
export async function fits(page: Page, parts = 'main *'): Promise<void> {
	const faults = await page.evaluate((parts) => {
		const root = document.documentElement;
		const wide = [...document.querySelectorAll(parts)]
			.filter((one) => {
				const box = one.getBoundingClientRect();
				return box.width > 0 && (box.right > root.clientWidth + 1 || box.left < -1);
			})
			.map((one) => `${one.tagName} ${one.className} ${one.textContent.slice(0, 40)}`);
		const sideways = root.scrollWidth > root.clientWidth ? ['the page scrolls sideways'] : [];
		return [...sideways, ...wide].slice(0, 10);
	}, parts);
	expect(faults, faults.join('\n')).toEqual([]);
}
