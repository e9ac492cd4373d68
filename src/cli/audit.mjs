#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { npm } from './run.mjs';

/**
 * Asks the registry for known faults of the packages that are used, and tells three ends apart: asked and
 * clean, asked and found, not asked. Faults count where the package ships to browsers; tools are told beside.
 */

const SHIPPED = `${process.env.BUILD_DIR ?? 'build'}/licenses.txt`;

/** Exit code of each end. */
export const CODES = { clean: 0, found: 1, 'not run': 2 };

/**
 * What became of `npm audit --json`.
 * @param {string} output
 * @param {ReadonlySet<string>} shipped Names of packages that ship.
 * @returns {{ end: keyof typeof CODES, told: string[] }}
 */
export function readAudit(output, shipped) {
	/** @type {any} */
	let report;
	try {
		report = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1));
	} catch {
		return { end: 'not run', told: ['the answer is no JSON'] };
	}
	// Only a report that counts what it looked at is one: an answer of the service that says no has none.
	if (!report?.vulnerabilities || !report.metadata?.vulnerabilities) {
		const why = report?.message ?? report?.error?.summary ?? 'the answer is no report';
		return { end: 'not run', told: [String(why)] };
	}
	/** @type {{ name: string, severity: string }[]} */
	const faults = Object.values(report.vulnerabilities);
	const ships = faults.filter(({ name }) => shipped.has(name));
	const told = faults.map(
		({ name, severity }) => `${name}: ${severity}, ${shipped.has(name) ? 'ships' : 'a tool'}`
	);
	return { end: ships.length > 0 ? 'found' : 'clean', told };
}

/** Names in the list of what ships. @param {string} text */
export const namesIn = (text) =>
	new Set([...text.matchAll(/^## (\S+) /gm)].map(([, name = '']) => name));

async function main() {
	if (!existsSync(SHIPPED)) {
		throw new Error(
			`Not run: there is no ${SHIPPED} to say what ships. Build the site: npm run build`
		);
	}
	const { output } = await npm(['audit', '--json', '--package-lock-only'], { limit: 60_000 });
	const { end, told } = readAudit(output, namesIn(readFileSync(SHIPPED, 'utf8')));
	console.log([`Audit: ${end}`, ...told].join('\n  '));
	process.exitCode = CODES[end];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	main().catch((error) => {
		console.error(error.message);
		process.exitCode = CODES['not run'];
	});
}
