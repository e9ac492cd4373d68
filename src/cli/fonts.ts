import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

/**
 * `npm run fonts` cuts the Latin faces that `src/lib/styles/fonts-Latn.css` names out of the fonts of their packages:
 * each holds the letters of its `unicode-range`, and of a variable font the weights that are set. Run it
 * after a change to that file or to a font's version; the result is committed.
 *
 * The serif's license keeps its name for its makers' own files, so what is cut goes by another one, and of the names
 * inside it only the copyright and the license stay.
 */

const SHEET = 'src/lib/styles/fonts-Latn.css';
/** Font of a package, by how a face's file begins. */
export const SOURCES: Readonly<Record<string, string>> = {
	'serif-400': '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2',
	'serif-600': '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2',
	'serif-italic': '@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2',
	sans: '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2'
};
/** What letters do to each other, and digits of equal width. */
const FEATURES = ['kern', 'liga', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'tnum', 'pnum'];
/** Name records that stay: copyright, license and its address. */
const NAMES = [0, 13, 14];

/** A face as the style sheet has it. */
export interface Face {
	/** Path of its file from the sheet. */
	readonly file: string;
	/** First and last code point of each range. */
	readonly ranges: readonly (readonly [number, number])[];
	/** Weights of a variable font. */
	readonly weights: { readonly min: number; readonly max: number } | undefined;
}

/** `U+A0` or `U+20-7E`. */
function rangeOf(text: string): readonly [number, number] {
	const [first = '', last = first] = text.trim().slice(2).split('-');
	return [parseInt(first, 16), parseInt(last, 16)];
}

/** The faces of a style sheet that are cut. */
export const facesOf = (sheet: string): Face[] =>
	sheet.split('@font-face').flatMap((rule) => {
		const file = /url\('\.\/(fonts\/[^']+)'\)/.exec(rule)?.[1];
		const ranges = /unicode-range:([^;]+);/.exec(rule)?.[1]?.split(',').map(rangeOf);
		const [, min, max] = /font-weight: (\d+) (\d+);/.exec(rule) ?? [];
		const weights = min && max ? { min: Number(min), max: Number(max) } : undefined;
		return file && ranges ? [{ file, ranges, weights }] : [];
	});

/** Cuts a face. Throws where its file's name begins like no font of `SOURCES`. */
export async function cut({ file, ranges, weights }: Face): Promise<Buffer> {
	const name = Object.keys(SOURCES).find((one) => file.startsWith(`fonts/${one}-`));
	const source = name && SOURCES[name];
	if (!source) {
		const known = Object.keys(SOURCES).join(', ');
		throw new Error(`${SHEET}: ${file} is cut from no font. Begin its name with one of: ${known}.`);
	}
	const letters = ranges.flatMap(([first, last]) =>
		Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at))
	);
	const path = createRequire(import.meta.url).resolve(source);
	return subsetFont(readFileSync(path), letters.join(''), {
		targetFormat: 'woff2',
		keepFeatures: FEATURES,
		preserveNameIds: NAMES,
		noHinting: true,
		...(weights && { variationAxes: { wght: weights } })
	});
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
	for (const face of facesOf(readFileSync(SHEET, 'utf8'))) {
		const bytes = await cut(face);
		const path = join(dirname(SHEET), face.file);
		writeFileSync(path, bytes);
		console.log(`${path}: ${bytes.length} bytes`);
	}
}
