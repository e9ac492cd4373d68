#!/usr/bin/env node
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureChromium } from './browser.mjs';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { ensureNginx } from './nginx.mjs';
import { parts } from './parts.mjs';
import { freePort } from './port.mjs';
import { closingLine, countPart } from './reports.mjs';
import { npm } from './run.mjs';

const HELP = `Installs what is missing, a browser included, and runs every check.

  npm test
  npm test -- --only unit [--only site …]

Parts: ${parts.map((part) => part.id).join(', ')}

CHROMIUM_PATH=/path/to/chromium tests with that browser; otherwise Playwright's own download is
used, or the system's, or one is installed. Ends with "N passed, N failed"; the exit code is 0
when nothing failed.
`;

/** Where everything can be had, a part that lacks something has failed; on a machine of one's own it may. */
const strict = process.env.CI !== undefined || process.getuid?.() === 0;

/**
 * Why a part cannot be run at all, or null. Finds and installs what it needs. `pardoned` where the run is good
 * all the same.
 * @param {import('./parts.mjs').Part} part
 * @param {{ built: boolean, env: Record<string, string> }} state What the run has so far.
 * @returns {Promise<{ why: string, pardoned?: boolean } | null>}
 */
async function prepare(part, state) {
	if (part.built && !state.built) {
		const result = await build({ basePath: '' });
		if (result.code !== 0)
			return { why: `${result.output}\nNot run: the site could not be built.\n` };
		state.built = true;
	}
	if (part.browser) {
		const browser = await ensureChromium();
		if ('problem' in browser) return { why: `${browser.problem}\nNot run: there is no browser.\n` };
		state.env.CHROMIUM_PATH = browser.path;
		state.env.E2E_PORT = String(await freePort());
	}
	if (part.nginx) {
		const nginx = await ensureNginx();
		if ('problem' in nginx) {
			return { why: `${nginx.problem}\nNot run: there is no nginx.\n`, pardoned: !strict };
		}
	}
	return null;
}

/**
 * @param {import('./parts.mjs').Part} part
 * @param {{ built: boolean, env: Record<string, string> }} state
 * @returns {Promise<{ code: number, output: string, pardoned?: boolean }>}
 */
async function runPart(part, state) {
	const obstacle = await prepare(part, state);
	if (obstacle !== null)
		return { code: 1, output: obstacle.why, pardoned: obstacle.pardoned ?? false };
	if (part.script.length > 0) {
		return npm(['run', '--silent', ...part.script], { limit: part.limit, env: state.env });
	}
	const result = await build({ basePath: '', force: true });
	state.built = result.code === 0;
	return result;
}

/** @param {readonly string[]} only */
function chosen(only) {
	const unknown = only.filter((id) => !parts.some((part) => part.id === id));
	if (unknown.length > 0) {
		const known = parts.map((part) => part.id).join(', ');
		throw new Error(`There is no part "${unknown.join('", "')}". The parts are: ${known}`);
	}
	return parts.filter((part) => only.length === 0 || only.includes(part.id));
}

/** @returns {Promise<import('./reports.mjs').Counts>} */
async function main() {
	const { values } = parseArgs({
		options: {
			only: { type: 'string', multiple: true, default: [] },
			help: { type: 'boolean', default: false }
		}
	});
	if (values.help) {
		console.log(HELP);
		process.exit(0);
	}
	process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
	const selected = chosen(values.only);
	await install();
	mkdirSync('.cache', { recursive: true });

	const total = { passed: 0, failed: 0, skipped: 0 };
	/** @type {{ built: boolean, env: Record<string, string> }} */
	const state = { built: false, env: { BASE_PATH: '' } };
	/** @type {string[]} */
	const failures = [];
	for (const part of selected) {
		// A report of an earlier run must not pass for this one's.
		if (part.report) rmSync(part.report.file, { force: true });
		process.stdout.write(part.name.padEnd(18));
		const began = Date.now();
		const result = await runPart(part, state);
		const counts = result.pardoned
			? { passed: 0, failed: 0, skipped: 1 }
			: countPart(result.code, part.report);
		const seconds = `${((Date.now() - began) / 1000).toFixed(1)} s`.padStart(9);
		console.log(`${counts.failed > 0 ? 'FAILED' : 'ok    '}${seconds}   ${closingLine(counts)}`);
		if (result.pardoned) console.log(result.output.trim());
		if (counts.failed > 0) failures.push(`---- ${part.name} ----\n${result.output.trim()}\n`);
		total.passed += counts.passed;
		total.failed += counts.failed;
		total.skipped += counts.skipped;
	}
	for (const failure of failures) console.log(`\n${failure}`);
	return total;
}

main()
	.catch((error) => {
		console.error(error instanceof Error ? error.message : error);
		return { passed: 0, failed: 1, skipped: 0 };
	})
	.then((counts) => {
		console.log(`\n${closingLine(counts)}`);
		process.exitCode = counts.failed > 0 ? 1 : 0;
	});
