#!/usr/bin/env node
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { engines } from './engines/engines.mjs';
import { table } from './engines/table.mjs';
import { freePort } from './port.mjs';
import { countPart } from './reports.mjs';
import { run } from './run.mjs';

const REPORT = '.cache/engines.json';
const LIMIT = 40 * 60_000;

const HELP = `Runs the end-to-end tests' core in each browser engine that this machine has.

  npm run engines
  npm run engines -- --only firefox [--only webkit …] [four-ways embed …]

Engines: ${engines.map(({ id }) => id).join(', ')}. Words after the options name test files: those whose path
holds one of them run, and no others. An engine is looked for where its variable says (CHROMIUM_PATH,
FIREFOX_PATH, WEBKIT_DRIVER), then among Playwright's own, then on the path. One that is not there is
"not run". Ends with a table; the exit code is 0 where something ran, nothing failed, and every engine
named by --only ran.
`;

const playwright = join(
	dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')),
	'cli.js'
);

/** @param {unknown} error */
const firstLine = (error) =>
	(error instanceof Error ? error.message : String(error)).trim().split('\n')[0] ?? '';

/**
 * Starts an engine once, then runs its tests.
 * @param {import('./engines/engines.mjs').Engine} engine
 * @param {readonly string[]} files
 * @returns {Promise<import('./engines/table.mjs').Row>}
 */
async function test(engine, files) {
	const choice = engine.choose();
	if ('problem' in choice) {
		return { engine: engine.name, notRun: `${choice.problem}. To have it: ${engine.install}` };
	}
	let version;
	try {
		version = await choice.version();
	} catch (error) {
		return { engine: engine.name, notRun: `${choice.what} does not start: ${firstLine(error)}` };
	}
	console.log(`\n${engine.name} ${version} (${choice.what})\n`);
	rmSync(REPORT, { force: true });
	// Files first: words after a project would be taken for more projects.
	const args = [playwright, 'test', ...files, '--config', 'playwright.engines.config.ts'];
	for (const project of choice.projects) args.push('--project', project);
	const env = { E2E_PORT: process.env.E2E_PORT ?? String(await freePort()) };
	const { code } = await run(process.execPath, args, {
		limit: LIMIT,
		show: true,
		env
	});
	const counts = countPart(code, { file: REPORT, kind: 'playwright' });
	return { engine: engine.name, version, counts };
}

/** @returns {Promise<number>} The exit code. */
async function main() {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			only: { type: 'string', multiple: true, default: [] },
			help: { type: 'boolean', default: false }
		}
	});
	if (values.help) {
		console.log(HELP);
		return 0;
	}
	const unknown = values.only.filter((id) => !engines.some((engine) => engine.id === id));
	if (unknown.length > 0) {
		const known = engines.map(({ id }) => id).join(', ');
		throw new Error(`There is no engine "${unknown.join('", "')}". The engines are: ${known}`);
	}
	process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
	mkdirSync('.cache', { recursive: true });
	const built = await build({ basePath: '' });
	if (built.code !== 0) throw new Error(`${built.output}\nThe site could not be built.`);
	const rows = [];
	for (const engine of engines) {
		if (values.only.length > 0 && !values.only.includes(engine.id)) continue;
		rows.push(await test(engine, positionals));
	}
	console.log(`\n${table(rows)}`);
	const ran = rows.flatMap((row) => ('counts' in row ? [row.counts] : []));
	const failed = ran.some((counts) => counts.failed > 0);
	const missing = values.only.length > 0 && ran.length < rows.length;
	return failed || missing || ran.length === 0 ? 1 : 0;
}

main()
	.catch((error) => {
		console.error(error instanceof Error ? error.message : error);
		return 1;
	})
	.then((code) => {
		process.exitCode = code;
	});
