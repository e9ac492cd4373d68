/**
 * What to do before this process ends: gives the exit code, 0 where it may end at any time.
 * @typedef {() => number | Promise<number>} Farewell
 */

/** @type {Farewell[]} */
const farewells = [];
let ending = false;

async function end() {
	if (ending) return;
	ending = true;
	const codes = await Promise.all(farewells.map((farewell) => farewell()));
	process.exit(Math.max(0, ...codes));
}

/**
 * Does something when this process is told to end: by Ctrl-C, by a signal, or because the npm
 * that started it has gone. (npm signals the shell between us and itself, and many shells die
 * without passing it on: the port would stay taken.)
 * @param {Farewell} farewell
 */
export function beforeEnd(farewell) {
	farewells.push(farewell);
	if (farewells.length > 1) return;
	process.on('SIGINT', () => void end());
	process.on('SIGTERM', () => void end());
	if (process.env.npm_lifecycle_event === undefined) return;
	const parent = process.ppid;
	setInterval(() => {
		if (process.ppid !== parent) void end();
	}, 500).unref();
}
