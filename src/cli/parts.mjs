const MINUTE = 60_000;

/**
 * One part of `npm test`.
 * @typedef {object} Part
 * @property {string} id Its name for `--only`.
 * @property {string} name For a reader.
 * @property {readonly string[]} script The npm script and its arguments; empty for the build,
 *   which `build.mjs` runs.
 * @property {number} limit In ms.
 * @property {boolean} [built] True where it reads `build/`.
 * @property {boolean} [browser] True where it needs a Chromium.
 * @property {boolean} [nginx] True where it needs an nginx. A machine of one's own may do without: the part is
 *   then left out, in words. For root, and where CI is set, it fails.
 * @property {{ file: string, kind: 'vitest' | 'playwright' }} [report] Where its test counts come from.
 */

/** @param {string} id */
const vitest = (id) => /** @type {const} */ ({ file: `.cache/${id}.json`, kind: 'vitest' });

/** @param {string} id */
const vitestScript = (id) => [
	`test:${id}`,
	'--',
	'--reporter=default',
	'--reporter=json',
	`--outputFile.json=.cache/${id}.json`
];

/**
 * The parts in the order in which they run: quick ones first.
 * @type {readonly Part[]}
 */
export const parts = [
	{ id: 'format', name: 'Formatting', script: ['check:format'], limit: 3 * MINUTE },
	{ id: 'lint', name: 'Lint', script: ['check:lint'], limit: 4 * MINUTE },
	{ id: 'types', name: 'Types', script: ['check:types'], limit: 4 * MINUTE },
	{ id: 'unused', name: 'Unused code', script: ['check:unused'], limit: 3 * MINUTE },
	{ id: 'data', name: 'Data', script: ['data'], limit: 3 * MINUTE },
	{
		id: 'unit',
		name: 'Unit tests',
		script: vitestScript('unit'),
		limit: 8 * MINUTE,
		report: vitest('unit')
	},
	{ id: 'build', name: 'Build', script: [], limit: 5 * MINUTE },
	{
		id: 'site',
		name: 'Built-site tests',
		script: vitestScript('site'),
		limit: 8 * MINUTE,
		built: true,
		browser: true,
		report: vitest('site')
	},
	{
		id: 'hosting',
		name: 'Hosting tests',
		script: vitestScript('hosting'),
		limit: 5 * MINUTE,
		built: true,
		browser: true,
		nginx: true,
		report: vitest('hosting')
	},
	{
		id: 'e2e',
		name: 'End-to-end tests',
		script: ['test:e2e'],
		limit: 18 * MINUTE,
		built: true,
		browser: true,
		report: { file: '.cache/e2e.json', kind: 'playwright' }
	}
];
