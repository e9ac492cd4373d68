/**
 * What the story promises, and whether it holds.
 * @typedef {import('./stats.mjs').Spread} Spread
 * @typedef {Readonly<Record<string, Spread>>} Spreads
 * @typedef {{ load: Spreads, scroll: Spreads, glance: Spreads, stroll: Spreads }} Page
 * @typedef {{ steps: number, rows: number, scroll: Spreads }} Grown
 * @typedef {{ name: string, limit: string, figure: number, met: boolean }} Budget
 */

const KB = 1000;
/** @param {Spreads} spreads @param {string} name */
const median = (spreads, name) => spreads[name]?.median ?? NaN;

/** Down and up together. @param {Spreads} scroll */
const cost = (scroll) => median(scroll, 'down') + median(scroll, 'up');

/**
 * Medians against the limits. A figure that was not measured (NaN) meets none.
 * @param {{ ours: Page, plain: Page, sticky: Omit<Page, 'load'> }} pages
 * @param {readonly Grown[]} grown empty where growth was not measured
 * @returns {Budget[]}
 */
export function budgets({ ours, plain, sticky }, grown) {
	/** @param {string} name @param {number} figure @param {number} limit @returns {Budget} */
	const most = (name, figure, limit) => ({
		name,
		limit: `at most ${limit}`,
		figure,
		met: figure <= limit
	});
	/** @param {string} name @param {number} figure @param {number} limit @returns {Budget} */
	const least = (name, figure, limit) => ({
		name,
		limit: `${limit}`,
		figure,
		met: figure >= limit
	});
	const lcp = median(ours.load, 'lcp') / median(plain.load, 'lcp');
	const byLength = grown.filter(({ rows }) => rows === 1).map(({ scroll }) => cost(scroll));
	const flat =
		byLength.length > 1 ? Math.max(...byLength.map((one) => one / (byLength[0] ?? NaN))) : NaN;
	return [
		most('JavaScript on first load, kB', median(ours.load, 'script') / KB, 70),
		least('Lighthouse performance', median(ours.load, 'performance'), 100),
		least('Lighthouse accessibility', median(ours.load, 'accessibility'), 100),
		least('Lighthouse best practices', median(ours.load, 'best-practices'), 100),
		least('Lighthouse SEO', median(ours.load, 'seo'), 100),
		most('LCP, times the plain article’s', lcp, 1.25),
		most('Total blocking time, ms', median(ours.load, 'tbt'), 50),
		most('Cumulative layout shift', median(ours.load, 'cls'), 0),
		most('Longest task while scrolling at a flick, ms', median(ours.scroll, 'longest'), 50),
		most('Longest task while scrolling at a glance, ms', median(ours.glance, 'longest'), 50),
		most('Longest task while scrolling at a stroll, ms', median(ours.stroll, 'longest'), 50),
		most('Cost of a flick, times sticky pictures’', cost(ours.scroll) / cost(sticky.scroll), 1.5),
		most('Cost of a glance, times sticky pictures’', cost(ours.glance) / cost(sticky.glance), 1.5),
		most('Cost of a stroll, times sticky pictures’', cost(ours.stroll) / cost(sticky.stroll), 1.5),
		most('Scroll cost, the longest story’s times ours', flat, 1.2)
	];
}
