import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Files of `data/` with their new content, or null where the file is gone. */
export type Change = Readonly<Record<string, string | Uint8Array | null>>;

/** A copy of `data/` that takes one change at a time. */
export interface Folder {
	readonly dir: string;
	/** Calls `use` with the change in place, and takes it back. */
	during<T>(change: Change, use: () => T): T;
	remove(): void;
}

/** Path of every file of `data/` that the loader reads, from its root. */
export const dataFiles: readonly string[] = readdirSync('data', {
	recursive: true,
	encoding: 'utf8'
})
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => /\.(csv|yaml)$/.test(file))
	.sort();

/** Each of those files as it is. */
export const given: Readonly<Record<string, string>> = Object.fromEntries(
	dataFiles.map((file) => [file, readFileSync(join('data', file), 'utf8')])
);

/** Copies `data/` to a folder of its own. */
export function copyOfData(): Folder {
	const dir = mkdtempSync(join(tmpdir(), 'data-'));
	cpSync('data', dir, { recursive: true });
	const put = (file: string, content: string | Uint8Array | null) => {
		const path = join(dir, file);
		mkdirSync(dirname(path), { recursive: true });
		if (content === null) rmSync(path);
		else writeFileSync(path, content);
	};
	return {
		dir,
		during(change, use) {
			for (const [file, content] of Object.entries(change)) put(file, content);
			try {
				return use();
			} finally {
				for (const file of Object.keys(change)) {
					const own = join('data', file);
					put(file, existsSync(own) ? readFileSync(own) : null);
				}
			}
		},
		remove: () => rmSync(dir, { recursive: true, force: true })
	};
}
