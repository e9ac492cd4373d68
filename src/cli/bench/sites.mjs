import {
	cpSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { buildCommon } from './common.mjs';
import { plainPage, plainStyles } from './plain.mjs';

/** Where a bench keeps what it makes. */
export const WORK = '.cache/bench';

/** What a host sends compressed. */
const TEXT = /\.(html|css|js|json|svg)$/;

/** Puts a `.br` beside every file of text, as our own build does. @param {string} dir */
function compress(dir) {
	for (const name of readdirSync(dir)) {
		const path = join(dir, name);
		if (statSync(path).isDirectory()) compress(path);
		else if (TEXT.test(name)) writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path)));
	}
}

/**
 * A folder with a plain article in it.
 * @param {string} site our own build
 * @param {string} to
 * @param {import('./plain.mjs').Pictures} pictures
 */
export function writePlain(site, to, pictures) {
	const assets = '_app/immutable/assets';
	mkdirSync(join(to, assets), { recursive: true });
	for (const name of readdirSync(join(site, assets)).filter((file) =>
		/\.(css|woff2)$/.test(file)
	)) {
		cpSync(join(site, assets, name), join(to, assets, name));
		if (pictures === 'sticky' || !name.endsWith('.css')) continue;
		writeFileSync(
			join(to, assets, name),
			plainStyles(readFileSync(join(site, assets, name), 'utf8'))
		);
	}
	cpSync(join(site, 'favicon.svg'), join(to, 'favicon.svg'));
	const html = readFileSync(join(site, 'index.html'), 'utf8');
	writeFileSync(join(to, 'index.html'), plainPage(html, pictures));
	compress(to);
}

/**
 * The four pages that are compared, each a folder ready to be served. All are made from one build.
 * @param {string} site
 */
export async function prepareSites(site) {
	const at = (/** @type {string} */ name) => resolve(WORK, name);
	const folders = { plain: at('plain'), sticky: at('sticky'), common: at('common') };
	for (const folder of [...Object.values(folders), at('common-source')]) {
		rmSync(folder, { recursive: true, force: true });
	}
	writePlain(site, folders.plain, 'with-steps');
	writePlain(site, folders.sticky, 'sticky');
	await buildCommon({
		site,
		data: process.env.DATA_DIR ?? 'data',
		work: at('common-source'),
		to: folders.common
	});
	compress(folders.common);
	return { ours: site, ...folders };
}
