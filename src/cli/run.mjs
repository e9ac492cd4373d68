import { spawn } from 'node:child_process';
import { beforeEnd } from './ending.mjs';

/**
 * What became of a command.
 * @typedef {object} Outcome
 * @property {number} code Exit code; 1 where a signal ended it, 127 where it could not be started.
 * @property {string} output Standard output and error, in the order in which they arrived.
 * @property {boolean} timedOut True where the time limit ended it.
 */

/** How long a command may take to end itself once told to, in ms. */
const GRACE = 5000;
const grouped = process.platform !== 'win32';
/**
 * Our environment, less what would put colour codes into collected output.
 * @type {NodeJS.ProcessEnv}
 */
const plain = { ...process.env, NO_COLOR: '1' };
delete plain.FORCE_COLOR;

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * Ends a command and what it started.
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function end(child, signal) {
	if (child.pid === undefined) return;
	try {
		if (grouped) process.kill(-child.pid, signal);
		else child.kill(signal);
	} catch {
		// Gone already: nothing is left to end.
	}
}

/**
 * Runs a command to its end or to its time limit. Never throws: a command that cannot be started
 * has code 127 and says why in its output.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ limit: number, show?: boolean, env?: Record<string, string> }} options
 *   `limit` in ms; `show` passes the output on as it comes; `env` is added to ours.
 * @returns {Promise<Outcome>}
 */
export function run(command, args, { limit, show = false, env = {} }) {
	return new Promise((resolve) => {
		let output = '';
		let timedOut = false;
		let settled = false;
		const child = spawn(command, args, {
			env: { ...plain, ...env },
			stdio: ['ignore', 'pipe', 'pipe'],
			// A group of its own, so that a time limit also ends what the command started.
			detached: grouped,
			shell: process.platform === 'win32'
		});
		running.add(child);
		/** @param {NodeJS.WriteStream} stream @returns {(chunk: Buffer) => void} */
		const collect = (stream) => (chunk) => {
			output += chunk.toString();
			if (show) stream.write(chunk);
		};
		child.stdout.on('data', collect(process.stdout));
		child.stderr.on('data', collect(process.stderr));

		const timer = setTimeout(() => {
			timedOut = true;
			output += `\nStopped after ${Math.round(limit / 1000)} s, its time limit.\n`;
			// As Ctrl-C would: test runners then end what they started themselves.
			end(child, 'SIGINT');
			setTimeout(() => end(child, 'SIGKILL'), GRACE).unref();
		}, limit);

		/** @param {number} code */
		const settle = (code) => {
			if (settled) return;
			settled = true;
			clearTimeout(timer);
			running.delete(child);
			resolve({ code: timedOut && code === 0 ? 1 : code, output, timedOut });
		};
		child.on('error', (error) => {
			output += `${command} could not be started: ${error.message}\n`;
			settle(127);
		});
		child.on('close', (code) => settle(code ?? 1));
		// A left-over grandchild may hold the pipes open for ever: do not wait for it.
		child.on('exit', (code) => setTimeout(() => settle(code ?? 1), 2000).unref());
	});
}

/**
 * Runs npm: the same one that started us, where there is one.
 * @param {readonly string[]} args
 * @param {{ limit: number, show?: boolean, env?: Record<string, string> }} options
 */
export function npm(args, options) {
	const self = process.env.npm_execpath;
	return self?.endsWith('.js')
		? run(process.execPath, [self, ...args], options)
		: run('npm', args, options);
}

beforeEnd(() => {
	const cut = running.size > 0;
	for (const child of running) end(child, 'SIGINT');
	return cut ? 130 : 0;
});
