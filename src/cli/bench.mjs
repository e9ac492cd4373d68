#!/usr/bin/env node
import { writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { budgets } from './bench/budgets.mjs';
import { drift } from './bench/drift.mjs';
import { growth } from './bench/growth.mjs';
import { machine } from './bench/machine.mjs';
import { budgetTable, growthTable, pageTables, report } from './bench/report.mjs';
import { sideBySide } from './bench/side-by-side.mjs';
import { build } from './build.mjs';

const HELP = `Measures what no test can promise for every machine, and writes docs/bench.md.

  npm run bench                   everything; ends with the budgets, code 1 where one is missed
  npm run bench -- --runs 5       more rounds (default: 3)
  npm run bench -- drift          one part, printed only: side-by-side, growth, drift
  npm run bench -- --no-growth    everything but the grown stories, whose builds take the most time

BUILD_DIR names a build to measure; without it the site is built first.
`;
const REPORT = 'docs/bench.md';
/** Grown stories are compared with one another, each over the same distance: one pass each will do. */
const GROWTH_RUNS = 1;

/**
 * The parts that can be run alone.
 * @type {Readonly<Record<string, (dir: string, runs: number) => Promise<string>>>}
 */
const PARTS = {
	'side-by-side': async (dir, runs) => pageTables(await sideBySide(dir, runs)),
	growth: async () => growthTable(await growth(GROWTH_RUNS)),
	drift: async (dir) => (await drift(dir)).join('\n')
};

/** Folder of the build to measure. */
async function built() {
	const given = process.env.BUILD_DIR;
	if (given) return given;
	console.log('Building the site …');
	const { code, output } = await build();
	if (code !== 0) throw new Error(output);
	return 'build';
}

/** @param {string} dir @param {number} runs @param {boolean} grow */
async function everything(dir, runs, grow) {
	const began = performance.now();
	const pages = await sideBySide(dir, runs);
	console.log('Pages are measured.');
	const grown = grow ? await growth(GROWTH_RUNS) : [];
	const drifted = await drift(dir);
	const list = budgets(pages, grown);
	const text = report({
		pages,
		grown,
		drift: drifted,
		budgets: list,
		machine: await machine(),
		runs,
		minutes: (performance.now() - began) / 60_000,
		day: new Date().toISOString().slice(0, 10)
	});
	writeFileSync(REPORT, text);
	console.log(`${text}\n${budgetTable(list)}\n\n${REPORT} is written.`);
	if (list.some(({ met }) => !met)) process.exitCode = 1;
}

async function main() {
	process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			runs: { type: 'string', default: '3' },
			'no-growth': { type: 'boolean', default: false },
			help: { type: 'boolean', default: false }
		}
	});
	if (values.help) return console.log(HELP);
	const runs = Number(values.runs);
	if (!Number.isInteger(runs) || runs < 1) {
		throw new Error(`--runs is "${values.runs}", but it is a whole number from 1 up.`);
	}
	for (const name of positionals) {
		if (!(name in PARTS))
			throw new Error(`There is no part "${name}": ${Object.keys(PARTS).join(', ')}`);
	}
	const dir = await built();
	if (positionals.length === 0) return everything(dir, runs, !values['no-growth']);
	for (const name of positionals) console.log(await PARTS[name]?.(dir, runs));
}

main().catch((error) => {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
});
