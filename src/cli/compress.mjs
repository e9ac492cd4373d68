import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { TYPES } from './hosting/types.mjs';

/**
 * Lays compressed forms beside files that were made after SvelteKit laid them beside its own: hosts that
 * choose by a file's ending rely on all of them being there.
 * @param {string} dir
 */
export function compressRest(dir) {
	const files = readdirSync(dir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && TYPES[entry.name.split('.').at(-1) ?? '']?.compressed)
		.map((entry) => join(entry.parentPath, entry.name))
		.filter((file) => !existsSync(`${file}.br`));
	for (const file of files) {
		const bytes = readFileSync(file);
		const quality = { [constants.BROTLI_PARAM_QUALITY]: 9 };
		writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: quality }));
		writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
	}
}
