#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { beforeEnd } from './ending.mjs';
import { install } from './install.mjs';
import { readPort } from './port.mjs';

const DEFAULT_PORT = 4173;
/** How many ports after the usual one are tried. */
const TRIES = 20;

const HELP = `Installs what is missing, builds the story and serves it on this machine.

  npm start                 http://127.0.0.1:${DEFAULT_PORT}/, or the next free port
  PORT=8080 npm start       that port, and an error where it is taken
  BASE_PATH=/x npm start    built for, and served under, /x/

The site is built again only when something that it is made from has changed.
Ctrl-C ends it.
`;

/** @param {unknown} error */
function portTaken(error) {
	return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

/**
 * Serves on the port asked for, or else on the first free one from the usual port on.
 * @param {number | null} asked
 * @param {string} basePath
 */
async function serveSomewhere(asked, basePath) {
	// Only now: the module needs a package that may just have been installed.
	const { serve } = await import('./serve.mjs');
	for (let port = asked ?? DEFAULT_PORT; ; port += 1) {
		try {
			return await serve({ port, basePath });
		} catch (error) {
			if (!portTaken(error)) throw error;
			if (asked !== null) {
				throw new Error(
					`Port ${port} is taken by another program. End that one, or choose another port: PORT=${port + 1} npm start`,
					{ cause: error }
				);
			}
			if (port >= DEFAULT_PORT + TRIES) {
				throw new Error(
					`Ports ${DEFAULT_PORT} to ${port} are all taken. Choose one: PORT=8080 npm start`,
					{ cause: error }
				);
			}
			console.log(`Port ${port} is taken by another program; trying ${port + 1}.`);
		}
	}
}

async function main() {
	const { values } = parseArgs({ options: { help: { type: 'boolean', default: false } } });
	if (values.help) return console.log(HELP);
	process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
	const port = readPort(process.env.PORT);
	const basePath = process.env.BASE_PATH ?? '';
	await install();
	console.log('Building the story …');
	const built = await build({ basePath });
	if (built.code !== 0) throw new Error(`${built.output}\nThe story could not be built (above).`);
	if (built.skipped) console.log('Nothing has changed since the last build.');
	const server = await serveSomewhere(port, basePath);
	console.log(`The story is at ${server.url}`);
	beforeEnd(() => server.close().then(() => 0));
}

main().catch((error) => {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
});
