import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @param {string} path */
export function executable(path) {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/**
 * Where programs of these names are on the path, in the order of the names.
 * @param {readonly string[]} names
 * @returns {string[]}
 */
export function onPath(names) {
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	return names.flatMap((name) => folders.map((folder) => join(folder, name))).filter(executable);
}

/** @param {string} folder */
function foldersIn(folder) {
	try {
		return readdirSync(folder).map((name) => join(folder, name));
	} catch {
		return [];
	}
}

/**
 * WebKitGTK's own small browser, which its driver drives. It is on no path: each distribution keeps it
 * beside the library.
 */
export function miniBrowser() {
	const roots = ['/usr/lib', ...foldersIn('/usr/lib'), '/usr/lib64', '/usr/libexec'];
	const libraries = roots.flatMap(foldersIn).filter((path) => /webkit(2gtk|gtk)-/.test(path));
	return libraries.map((path) => join(path, 'MiniBrowser')).find(executable);
}
