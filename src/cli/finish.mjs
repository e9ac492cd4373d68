#!/usr/bin/env node
import { checksums } from './checksums.mjs';
import { compressRest } from './compress.mjs';
import { handoutPdfs } from './handout.mjs';
import { oneFileCopy } from './copy.mjs';
import { keepData } from './kept-data.mjs';

/**
 * What a build makes out of its own pages, after SvelteKit has written them: the handout as PDF files,
 * and the copy of story, deck, notes and handout in one file, compressed as SvelteKit did the rest,
 * and the checksums of it all.
 */
const dir = process.env.BUILD_DIR ?? 'build';

try {
	console.log(await handoutPdfs(dir, process.env.BASE_PATH ?? ''));
	console.log(oneFileCopy(dir));
	keepData(dir);
	compressRest(dir);
	console.log(checksums(dir));
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
