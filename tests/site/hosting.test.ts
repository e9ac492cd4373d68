import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { TYPES } from '../../src/cli/hosting/types.mjs';
import { batches } from '../../src/cli/upload.mjs';
import { files, SITE } from './site';

describe('what hosts rely on', () => {
	const plain = files.filter((file) => file !== '_headers' && !/\.(br|gz)$/.test(file));

	it('every file is of a kind that has a type', () => {
		const lacking = plain.filter((file) => !TYPES[file.split('.').at(-1) ?? '']);
		expect(lacking).toEqual([]);
		expect(batches(files).flatMap((batch) => batch.files).length).toBe(files.length - 1);
	});

	it('every page, script and drawing lies there compressed too, and holds the same', () => {
		const compressed = plain.filter((file) => TYPES[file.split('.').at(-1) ?? '']?.compressed);
		expect(compressed.length).toBeGreaterThan(200);
		const wrong = compressed.filter((file) => {
			const path = join(SITE, file);
			const bytes = readFileSync(path);
			return !(
				brotliDecompressSync(readFileSync(`${path}.br`)).equals(bytes) &&
				gunzipSync(readFileSync(`${path}.gz`)).equals(bytes)
			);
		});
		expect(wrong).toEqual([]);
	});

	it("keeps each chart's data for pages of this version, whatever comes after it", () => {
		const { version } = JSON.parse(readFileSync(join(SITE, '_app/version.json'), 'utf8'));
		const data = plain.filter((file) => file.startsWith('chart-data/'));
		expect(data.length).toBeGreaterThan(5);
		for (const file of data) {
			const kept = file.replace('chart-data/', `_app/immutable/chart-data/${version}/`);
			expect(readFileSync(join(SITE, kept), 'utf8'), kept).toBe(
				readFileSync(join(SITE, file), 'utf8')
			);
		}
	});
});
