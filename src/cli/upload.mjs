#!/usr/bin/env node
import { readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { headersFor } from './headers.mjs';
import { ENCODINGS, TYPES } from './hosting/types.mjs';
import { run } from './run.mjs';

const HELP = `Puts a build into an S3 bucket, each file with its type, encoding and lifetime, by the AWS command line.

  npm run upload -- --bucket my-bucket[/path] [--dir build] [--dry-run]

Scripts and styles go first, then data and pictures, then pages, then what says which version is there: a page
never names a file that is not there yet. Nothing is deleted, so that pages that were open before go on.
`;

/** Time that one step may take, in ms. */
const LIMIT = 30 * 60_000;
/** The AWS command line takes so many files at a time: systems limit the length of a command. */
const MOST = 400;
/** Files that say which version the site is of: last. */
const VERSION = ['service-worker.js', '_app/version.json', '_app/scripts.json'];

/**
 * Files that S3 keeps with the same words.
 * @typedef {{ type: string, encoding: string | null, cache: string, files: string[] }} Batch
 */

/** When a file's turn is. @param {string} file */
function turn(file) {
	const plain = file.replace(/\.(br|gz)$/, '');
	if (VERSION.includes(plain)) return 3;
	if (plain.startsWith('_app/immutable/')) return 0;
	return plain.endsWith('.html') ? 2 : 1;
}

/** What S3 must know of a file. @param {string} file */
function wordsFor(file) {
	const [, plain, form] = /^(.*?)(?:\.(br|gz))?$/.exec(file) ?? [];
	const kind = TYPES[(plain ?? '').split('.').at(-1) ?? ''];
	if (!kind) {
		throw new Error(
			`${file}: no type is known for it. Add its ending to src/cli/hosting/types.mjs.`
		);
	}
	return {
		type: kind.type,
		encoding: form === undefined ? null : ENCODINGS[/** @type {'br' | 'gz'} */ (form)],
		cache: headersFor(`/${plain}`)['Cache-Control'] ?? 'no-cache'
	};
}

/**
 * The uploads in their order.
 * @param {readonly string[]} files Paths in the build.
 * @returns {Batch[]}
 */
export function batches(files) {
	/** @type {Map<string, Batch>} */
	const found = new Map();
	// `_headers` is for hosts that read it.
	const ours = files.filter((file) => file !== '_headers');
	for (const file of ours.sort((a, b) => turn(a) - turn(b) || a.localeCompare(b))) {
		const words = wordsFor(file);
		const key = JSON.stringify([turn(file), words]);
		const batch = found.get(key) ?? { ...words, files: [] };
		batch.files.push(file);
		found.set(key, batch);
	}
	return [...found.values()].flatMap((batch) =>
		Array.from({ length: Math.ceil(batch.files.length / MOST) }, (_, part) => ({
			...batch,
			files: batch.files.slice(part * MOST, (part + 1) * MOST)
		}))
	);
}

/**
 * What the AWS command line is told for a batch.
 * @param {Batch} batch @param {{ dir: string, bucket: string }} where
 */
export function uploadArgs({ type, encoding, cache, files }, { dir, bucket }) {
	return [
		...['s3', 'cp', dir, `s3://${bucket}`, '--recursive', '--no-progress', '--only-show-errors'],
		...['--exclude', '*', ...files.flatMap((file) => ['--include', file])],
		...['--content-type', type, '--cache-control', cache],
		...(encoding === null ? [] : ['--content-encoding', encoding])
	];
}

async function main() {
	const { values } = parseArgs({
		options: {
			bucket: { type: 'string' },
			dir: { type: 'string', default: 'build' },
			'dry-run': { type: 'boolean', default: false },
			help: { type: 'boolean', default: false }
		}
	});
	if (values.help) return console.log(HELP);
	const { bucket, dir } = values;
	if (bucket === undefined) throw new Error(`--bucket is missing.\n\n${HELP}`);
	if (!existsSync(join(dir, 'index.html'))) {
		throw new Error(`${dir}/ holds no index.html. Build the site first: npm run build`);
	}
	const files = readdirSync(dir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(join(dir, '/').length));
	for (const batch of batches(files)) {
		const { type, encoding, cache } = batch;
		console.log(
			`${batch.files.length} files: ${[type, encoding, cache].filter(Boolean).join(', ')}`
		);
		if (values['dry-run']) continue;
		const args = uploadArgs(batch, { dir, bucket });
		const result = await run('aws', args, { limit: LIMIT, show: true });
		if (result.code !== 0)
			throw new Error(`aws ended with ${result.code}; the upload is not whole. Run it again.`);
	}
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	main().catch((error) => {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	});
}
