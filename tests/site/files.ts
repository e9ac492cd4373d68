import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Files of the built site, by path under its root. */
export function filesOf(dir: string): string[] {
	if (!existsSync(dir)) {
		throw new Error(`There is no built site in "${dir}". Run npm run build first.`);
	}
	return readdirSync(dir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.sort();
}
