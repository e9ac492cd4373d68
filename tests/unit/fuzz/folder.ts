import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** One way to change `data/`: files with their new content, or null where the file is gone. */
export interface Mutation {
	/** What was done, for whoever reads the failing case. */
	readonly what: string;
	readonly files: Readonly<Record<string, string | Uint8Array | null>>;
	/**
	 * What must come of it where it is not refused: the very same story, the same but for the order in
	 * which lists stand, or any story that is right.
	 */
	readonly then?: 'same' | 'reordered';
}

/** A copy of `data/` that takes one mutation at a time. */
export interface Folder {
	readonly dir: string;
	/** Calls `use` with the mutation in place, and takes it back. */
	during<T>(mutation: Mutation, use: () => T): T;
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
	const dir = mkdtempSync(join(tmpdir(), 'fuzz-'));
	cpSync('data', dir, { recursive: true });
	return {
		dir,
		during({ files }, use) {
			for (const [file, content] of Object.entries(files)) {
				const path = join(dir, file);
				mkdirSync(dirname(path), { recursive: true });
				if (content === null) rmSync(path);
				else writeFileSync(path, content);
			}
			try {
				return use();
			} finally {
				for (const file of Object.keys(files)) {
					const before = given[file];
					if (before === undefined) rmSync(join(dir, file));
					else writeFileSync(join(dir, file), before);
				}
			}
		},
		remove: () => rmSync(dir, { recursive: true, force: true })
	};
}
