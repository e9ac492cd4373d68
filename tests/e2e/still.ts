import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './support';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** axe's types may come with another release of Playwright than the one that drives the tests. */
type AxePage = ConstructorParameters<typeof AxeBuilder>[0]['page'];

/** What axe finds on a page without script: one line for each place. */
export async function axe(page: Page): Promise<string[]> {
	const builder = new AxeBuilder({ page: page as unknown as AxePage }).withTags(TAGS);
	const { violations } = await builder.analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => {
			const why = failureSummary?.replace(/\s+/g, ' ') ?? '';
			return `${id}: ${target.join(' ')}: ${why}`;
		})
	);
}

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
