import { createServer } from 'node:net';

/**
 * Reads a port number as a person gives it. Throws with a message for people.
 * @param {string | undefined} text
 * @returns {number | null} null where none was given
 */
export function readPort(text) {
	if (text === undefined || text === '') return null;
	const port = Number(text);
	if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
	throw new Error(
		`PORT is "${text}", but a port is a whole number from 0 to 65535. Example: PORT=8080 npm start`
	);
}

/**
 * Ports to choose from. Systems give those above to connections that go out: one that was free a moment ago may be
 * taken by any program that calls another.
 */
const FIRST = 20_000;
const COUNT = 10_000;
const TRIES = 100;

/** Whether nobody listens on a port of 127.0.0.1 at this moment. @param {number} port */
const isFree = (port) =>
	new Promise(
		/** @param {(free: boolean) => void} done */
		(done) => {
			const server = createServer();
			server.once('error', () => done(false));
			server.listen(port, '127.0.0.1', () => server.close(() => done(true)));
		}
	);

/** A port of 127.0.0.1 that nobody listens on at this moment, and that no connection takes by chance. */
export async function freePort() {
	for (let n = 0; n < TRIES; n++) {
		const port = FIRST + Math.floor(Math.random() * COUNT);
		if (await isFree(port)) return port;
	}
	throw new Error(
		`No port from ${FIRST} to ${FIRST + COUNT - 1} of 127.0.0.1 is free. Does this machine let programs listen?`
	);
}
