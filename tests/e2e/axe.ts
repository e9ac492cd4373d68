import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The dark theme changes colors and nothing else, so there only these can find anything new. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block'];

/** axe's types may come with another release of Playwright than the one that drives the tests. */
type AxePage = ConstructorParameters<typeof AxeBuilder>[0]['page'];

interface Looked {
	/** Selectors of the parts that it looks at; none means the whole page. */
	at?: readonly string[];
	past?: readonly string[];
	/** Rules that do not apply here. */
	without?: readonly string[];
}

/** What axe finds on the page: one line for each place. In the dark theme it looks at colors alone. */
export async function axe(page: Page, { at = [], past = [], without = [] }: Looked = {}) {
	const dark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
	const builder = new AxeBuilder({ page: page as unknown as AxePage });
	// All that passed, sent from page to page, takes longer than the look itself. Frames of other sites need it.
	builder.options({ resultTypes: ['violations'] }).setLegacyMode(!at.includes('iframe'));
	if (dark) builder.withRules(COLOR_RULES);
	else builder.withTags(TAGS);
	for (const part of at) builder.include(part);
	for (const part of past) builder.exclude(part);
	if (without.length > 0) builder.disableRules([...without]);
	const { violations } = await builder.analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => {
			const why = failureSummary?.replace(/\s+/g, ' ') ?? '';
			return `${id}: ${target.join(' ')}: ${why}`;
		})
	);
}
