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

/** A port of 127.0.0.1 that nobody listens on at this moment. */
export function freePort() {
	return new Promise(
		/** @param {(port: number) => void} done */
		(done, fail) => {
			const server = createServer();
			server.once('error', fail);
			server.listen(0, '127.0.0.1', () => {
				const address = server.address();
				const port = typeof address === 'object' && address !== null ? address.port : 0;
				server.close(() => done(port));
			});
		}
	);
}
