import { short, told } from './stats.mjs';
import { table } from './table.mjs';

/** @typedef {import('./budgets.mjs').Budget} Budget */
/** @typedef {import('./budgets.mjs').Spreads} Spreads */
/** @typedef {Awaited<ReturnType<typeof import('./side-by-side.mjs').sideBySide>>} Pages */
/** @typedef {Awaited<ReturnType<typeof import('./growth.mjs').growth>>} Grown */

const KINDS = ['html', 'script', 'style', 'font', 'data', 'image', 'other', 'all'];
const TIMES = /** @type {const} */ ([
	['fcp', 'First contentful paint, ms'],
	['lcp', 'Largest contentful paint, ms'],
	['tbt', 'Total blocking time, ms'],
	['cls', 'Cumulative layout shift'],
	['performance', 'Performance, of 100'],
	['accessibility', 'Accessibility, of 100'],
	['best-practices', 'Best practices, of 100'],
	['seo', 'SEO, of 100']
]);
const SCROLL = /** @type {const} */ ([
	['down', 'Main thread, ms per 1000 px down'],
	['up', 'Main thread, ms per 1000 px up'],
	['script', 'of it script, down and up'],
	['long', 'Tasks over 50 ms'],
	['longest', 'Longest task, ms'],
	['frames', 'Frames'],
	['dropped', 'of them dropped'],
	['heapFresh', 'Script heap after load, MB'],
	['heap', 'Script heap after scrolling, MB'],
	['nodesFresh', 'DOM nodes after load'],
	['nodes', 'DOM nodes after scrolling'],
	['length', 'Length of the page, px']
]);

const SLOWER = SCROLL.slice(0, 5);

/** @param {Spreads} spreads @param {string} name @param {number} [unit] */
const cell = (spreads, name, unit = 1) => {
	const one = spreads[name];
	if (!one) return '';
	return told({ median: one.median / unit, min: one.min / unit, max: one.max / unit });
};

/** The budgets as a table. @param {readonly Budget[]} list */
export const budgetTable = (list) =>
	table(
		['Budget', 'Limit', 'Figure', ''],
		list.map(({ name, limit, figure, met }) => [
			name,
			limit,
			Number.isNaN(figure) ? 'not measured' : short(figure),
			met ? 'met' : '**missed**'
		])
	);

/** What longer stories and taller tables cost. @param {Grown} grown */
export const growthTable = (grown) =>
	table(
		[
			'Steps',
			'Rows',
			'Build, s',
			'HTML, kB',
			'by Brotli, kB',
			'ms per 1000 px down',
			'up',
			'DOM nodes',
			'sticky down',
			'up'
		],
		grown.map(({ steps, rows, seconds, html, sent, scroll, sticky }) => [
			`${steps}x`,
			`${rows}x`,
			short(seconds),
			short(html / 1000),
			short(sent / 1000),
			cell(scroll, 'down'),
			cell(scroll, 'up'),
			cell(scroll, 'nodesFresh'),
			cell(sticky, 'down'),
			cell(sticky, 'up')
		])
	);

/** What the pages weigh and cost, side by side. @param {Pages} pages */
export function pageTables({ ours, plain, sticky, common }) {
	/** @param {'glance' | 'stroll'} pace */
	const slower = (pace) =>
		table(
			['', 'Ours', 'Plain', 'Sticky', 'Common'],
			SLOWER.map(([id, name]) => [
				name,
				...[ours, plain, sticky, common].map((page) => cell(page[pace], id))
			])
		);
	const failed = ours.failed.length > 0 ? ours.failed : ['nothing'];
	return `### Bytes over the network, kB

By Brotli, headers included, until the page has come to rest.

${table(
	['', 'Ours', 'Plain', 'Common'],
	KINDS.map((kind) => [kind, ...[ours, plain, common].map(({ load }) => cell(load, kind, 1000))])
)}

### Loading

${table(
	['', 'Ours', 'Plain', 'Common'],
	TIMES.map(([id, name]) => [name, ...[ours, plain, common].map(({ load }) => cell(load, id))])
)}

What costs our page points beside speed: ${failed.join('; ')}.

### Scrolling

**At a flick**: from top to bottom and back by wheel, 6000 px a second, on a window of 412 by 823 px, with the
processor slowed down four times. Times per 1000 px are processor time of the page's main thread, so that other
programs do not add to them; lengths of tasks are time on the clock. Eight steps go by in a second: ours does
not draw pictures that nobody can see so, the common page draws all.

${table(
	['', 'Ours', 'Plain', 'Sticky', 'Common'],
	SCROLL.map(([id, name]) => [
		name,
		...[ours, plain, sticky, common].map(({ scroll }) => cell(scroll, id))
	])
)}

**At a glance**: the same at 1500 px a second, for 12,000 px about the middle. Each picture stands for about half a
second, and all are drawn. From the third quick step on nothing in ours travels, since no picture would stand before
the next; in the common page it does.

${slower('glance')}

**At a stroll**: the same at 400 px a second, for 6000 px about the middle. Each picture stands for about two seconds,
and what changes in it travels. The slower, the more frames to every 1000 px.

${slower('stroll')}`;
}

/**
 * All of `docs/bench.md`.
 * @param {{ pages: Pages, grown: Grown, drift: readonly string[], budgets: readonly Budget[], machine: readonly string[], runs: number, minutes: number, day: string }} results
 */
export function report({ pages, grown, drift, budgets, machine, runs, minutes, day }) {
	return `# Bench

Written by \`npm run bench\` on ${day}; the run took ${short(minutes)} minutes. Do not edit: run it anew.

${machine.map((line) => `- ${line}`).join('\n')}
- Lighthouse ${pages.ours.version}, mobile: simulated slow 4G and a processor four times slower
- Rounds: ${runs}. In each every page is loaded and scrolled in turn. ${runs > 1 ? 'Median, and in brackets the least and the most' : 'One round says nothing of the spread'}

## Budgets

${budgetTable(budgets)}

The command ends with code 1 where one is missed. \`npm run bench -- --runs 5\` measures more often,
\`npm run bench -- side-by-side\` (or \`growth\`, \`drift\`) one part, which is printed and not written here.
Nothing else should run on the machine meanwhile.

## Four pages

- **Ours**: the story as it is built and served.
- **Plain**: a plain HTML article made out of our page: no script, each step with its picture, the same
  styles and fonts. Nothing that tells the same can be much faster.
- **Sticky**: the same without script, but with one picture for each scene that stays in view while its
  steps pass and never changes. It is scrolled only.
- **Common**: the story as scrollytelling is commonly built (\`tests/bench\`): the same words, fonts and chart
  data; one bundle of Scrollama and D3's scales, charts drawn in the browser. It draws a timeline, lines
  through the years, a map, a scatter of cities, bars by state, and for all other charts one bar or dot for
  each record. It has no tables, text alternatives of pictures, stills, explorer, deck or offline copy, and
  updates the DOM by hand where others would use \`d3-selection\`, which would add to its bundle.

${pageTables(pages)}

## Growth

The story with every chapter told 4 and 16 times over under new ids, and with the rows of the timeline and
of the open questions repeated 16 times under new keys. Each is built from a data folder of its own; only
the story's page and the charts' data are written, since the pages beside it and the pictures of every view
grow with the steps and are not what a reader scrolls. Repeated words compress to almost nothing: the size
before Brotli is the honest one. All are scrolled for 42,000 px in their middle. **Sticky** is what the browser alone
takes for the same: as many pictures that stay in view, without any script.

${grown.length > 0 ? growthTable(grown) : '**Not measured in this run.**'}

## Drift of the pinned frame

\`\`\`
${drift.join('\n')}
\`\`\`

## Not measured

Real phones and real networks; a machine with a GPU; Firefox and WebKit, whose tools tell none of this;
energy; the first visit's copies for offline use, which are fetched when the page is idle.
`;
}
