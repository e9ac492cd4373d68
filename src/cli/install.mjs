import { existsSync, readFileSync } from 'node:fs';
import { npm } from './run.mjs';

/** Oldest Node that the tools run on; the same as `engines.node` in package.json. */
const OLDEST = /** @type {const} */ ([20, 19]);
const LIMIT = 10 * 60_000;

/**
 * A lock file, as far as it is read here.
 * @typedef {{ packages?: Record<string, { version?: string, optional?: boolean, devOptional?: boolean }> }} Lock
 */

/**
 * Says what is wrong with a Node version, or null where it will do.
 * @param {string} version As `process.versions.node`: `20.19.0`.
 */
export function nodeProblem(version) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return null;
	return `This needs Node ${OLDEST.join('.')} or newer, and this is Node ${version}. Install a newer Node and try again.`;
}

/**
 * The packages of a lock file that are not installed at its version. Optional ones count only
 * where they are there at another version: most are for other machines.
 * @param {Lock} wanted package-lock.json
 * @param {Lock} found node_modules/.package-lock.json, which npm writes when an install is complete
 */
export function missing(wanted, found) {
	return Object.entries(wanted.packages ?? {})
		.filter(([path, entry]) => {
			if (path === '') return false;
			const version = found.packages?.[path]?.version;
			if (version === undefined) return !entry.optional && !entry.devOptional;
			return version !== entry.version;
		})
		.map(([path]) => path.replace(/^node_modules\//, ''));
}

/**
 * @param {string} path
 * @returns {Lock}
 */
function readLock(path) {
	return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

/**
 * Checks Node, then installs the packages of package-lock.json where they are missing or older.
 * Run from the project's folder. Throws with a message for people.
 */
export async function install() {
	const problem = nodeProblem(process.versions.node);
	if (problem) throw new Error(problem);
	const absent = missing(
		readLock('package-lock.json'),
		readLock('node_modules/.package-lock.json')
	);
	if (absent.length === 0) return;
	console.log(`Installing packages (${absent.length} missing or changed) …`);
	const result = await npm(['ci', '--no-audit', '--no-fund'], {
		limit: LIMIT,
		env: { NODE_ENV: 'development' }
	});
	if (result.code !== 0) {
		throw new Error(
			`${result.output}\nThe packages could not be installed (npm ci, above). ` +
				'Check the network and the npm registry setting (npm config get registry), then try again.'
		);
	}
}
