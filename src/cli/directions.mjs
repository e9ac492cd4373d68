/**
 * Which module may import which: one table, held by the linter and by a test.
 *
 * data -> story -> routes -> stages -> charts is the way of the data; no import runs back up it,
 * and a library that one part is responsible for comes in by one door.
 */

/**
 * @typedef {object} Direction
 * @property {RegExp} from Files that the rule is about, from the project's root: `src/lib/…`.
 * @property {RegExp} to What they may not import: a path like `from`, without its ending, or a
 *   package's name.
 * @property {RegExp} [except] Imports that are right all the same.
 * @property {RegExp} [exceptTypes] Imports that are right where they import types alone.
 * @property {string} why
 */

const OWN = /^src\//;
/** The story's modules that may reach the data; the others are plain types, what a reader gets, and which city leads. */
const LOADER = /^src\/lib\/story\/(?!(types|reader|lead)$)/;
const STORY = /^src\/lib\/story\//;

/** @type {readonly Direction[]} */
const directions = [
	{
		from: /^src\/(?!lib\/stages\/scroll\/scroller\.ts$)/,
		to: /^scrollama$/,
		why: 'Scrollama has one door: src/lib/stages/scroll/scroller.ts'
	},
	{
		from: /^src\/(?!lib\/charts\/)/,
		to: /^(layercake|d3-[a-z-]+)$/,
		why: 'LayerCake and D3 belong to src/lib/charts'
	},
	{
		from: /^src\/(?!lib\/story\/|cli\/)/,
		to: /^(node:.*|yaml|csv-parse(\/.*)?|mdast-util-.*)$/,
		why: 'only the loader, src/lib/story, reads files'
	},
	{
		from: /^src\/lib\/i18n\//,
		to: OWN,
		except: /^src\/lib\/i18n\//,
		why: 'src/lib/i18n stands on nothing of ours'
	},
	{
		from: /^src\/lib\/story\/types\.ts$/,
		to: OWN,
		except: /^src\/lib\/story\/messages(\.ts)?$/,
		why: 'the types of the story stand on nothing of ours but the list of interface words'
	},
	{
		from: /^src\/lib\/story\//,
		to: OWN,
		except: /^src\/lib\/(story|i18n)\//,
		why: 'the story knows nothing of how it is shown'
	},
	{
		from: /^src\/lib\/charts\//,
		to: LOADER,
		exceptTypes: STORY,
		why: 'a chart takes tables, not the loader (its types are fine)'
	},
	{
		from: /^src\/lib\/charts\//,
		to: OWN,
		except: /^src\/lib\/(charts|i18n|ui|story|styles)\//,
		why: 'a chart knows nothing of stages and pages'
	},
	{
		from: /^src\/lib\/charts\/core\//,
		to: /^src\/lib\/charts\/(?!core\/)/,
		why: 'charts/core knows no chart'
	},
	{
		from: /^src\/lib\/stages\//,
		to: LOADER,
		exceptTypes: STORY,
		why: 'a stage takes the story, not the loader (its types are fine)'
	},
	{
		from: /^src\/lib\/stages\//,
		to: OWN,
		except: /^src\/lib\/(stages|i18n|ui|story|styles|charts\/core)\//,
		exceptTypes: /^src\/lib\/charts\/registry$/,
		why: 'a stage knows no chart: the page passes the charts in'
	},
	{
		from: /^src\/lib\/ui\//,
		to: OWN,
		except: /^src\/lib\/(ui|i18n|styles)\//,
		exceptTypes: /^src\/lib\/(story\/.*|stages\/stage)$/,
		why: 'a shared component knows no stage, chart or loader'
	},
	{
		from: /^src\/lib\/pages\//,
		to: OWN,
		except:
			/^src\/lib\/((pages|ui|i18n|styles)\/|story\/(types|cells|lead|messages)$|charts\/core\/cells$)/,
		exceptTypes: STORY,
		why: 'a page beside the story takes tables and words: no chart, no stage, no loader'
	},
	{
		from: /^src\/lib\//,
		to: /^src\/(routes|cli|hooks)/,
		why: 'a library module knows no page and no command'
	},
	{
		from: /^src\/(routes\/|hooks)/,
		to: /^src\/cli\//,
		why: 'a page knows no command'
	},
	{
		from: /^src\/cli\//,
		to: /^src\/(routes|lib\/(stages|ui))/,
		why: 'a command draws nothing'
	}
];

/** One chart's folder may not look into another's. @param {string} path */
const chartFolder = (path) => /^src\/lib\/charts\/(?!core\/)([^/]+)\//.exec(path)?.[1];

/**
 * What an import statement means: a path from the project's root without its ending
 * (`src/lib/charts/core/contract`), or a package's name as written.
 * @param {string} from Importing file, from the project's root.
 * @param {string} specifier As written in the statement.
 */
export function resolveImport(from, specifier) {
	const bare = specifier.replace(/\?.*$/, '');
	if (!bare.startsWith('.') && !/^\$lib(\/|$)/.test(bare)) return bare;
	const start = bare.startsWith('.') ? from.split('/').slice(0, -1) : [];
	/** @type {string[]} */
	const path = [];
	for (const part of [...start, ...bare.replace(/^\$lib/, 'src/lib').split('/')]) {
		if (part === '..') path.pop();
		else if (part !== '.') path.push(part);
	}
	return path.join('/').replace(/\.(ts|js|mjs)$/, '');
}

/**
 * Why a file may not import something, or null where it may. Tests may import anything.
 * @param {string} from Importing file, from the project's root.
 * @param {string} target As `resolveImport` gives it.
 * @param {boolean} typesOnly True for `import type`, which leaves nothing behind when built.
 * @returns {string | null}
 */
export function forbidden(from, target, typesOnly) {
	if (/\.test\.ts$/.test(from)) return null;
	const [mine, other] = [chartFolder(from), chartFolder(target)];
	if (mine !== undefined && other !== undefined && mine !== other) {
		return 'a chart knows no other chart: share by src/lib/charts/core';
	}
	const broken = directions.find(
		({ from: files, to, except, exceptTypes }) =>
			files.test(from) &&
			to.test(target) &&
			!except?.test(target) &&
			!(typesOnly && exceptTypes?.test(target))
	);
	return broken?.why ?? null;
}
