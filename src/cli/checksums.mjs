import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The list in the build, as `sha256sum --check` reads it. */
const FILE = 'sha256sums.txt';

/**
 * Writes the SHA-256 of every file of a build beside them, so that anyone can tell whether what a host serves
 * is what was built.
 * @param {string} dir the built site
 * @returns {string} what became of it, in a line
 */
export function checksums(dir) {
	const files = readdirSync(dir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name !== FILE)
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
	const lines = files.map((file) => {
		const sum = createHash('sha256').update(readFileSync(file)).digest('hex');
		return `${sum}  ./${file.slice(join(dir, '/').length).split(sep).join('/')}`;
	});
	writeFileSync(join(dir, FILE), `${lines.join('\n')}\n`);
	return `Checksums: ${FILE}, ${lines.length} files.`;
}
