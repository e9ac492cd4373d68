import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/**
 * Writes a built file anew, and the compressed forms that stand beside it: a server would go on
 * sending the old ones.
 * @param {string} path
 * @param {(text: string) => string} change
 */
export function rewrite(path, change) {
	const text = change(readFileSync(path, 'utf8'));
	writeFileSync(path, text);
	if (existsSync(`${path}.gz`)) writeFileSync(`${path}.gz`, gzipSync(text, { level: 9 }));
	if (existsSync(`${path}.br`)) {
		const params = { [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text) };
		writeFileSync(`${path}.br`, brotliCompressSync(text, { params }));
	}
}
