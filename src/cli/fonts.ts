import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import subsetFont from 'subset-font';

/**
 * `npm run fonts` cuts the Latin faces out of the fonts of their packages, each in two files: English and its signs,
 * which every page fetches, and all other letters, which a page fetches where it has one. It writes them, and the style
 * sheet that names them, into `src/lib/styles/fonts`. Run it after a change here or of a font's version; the
 * result is committed.
 *
 * The serif's license keeps its name for its makers' own files, so what is cut goes by another one, and of the names
 * inside it only the copyright and the license stay.
 */

const FOLDER = 'src/lib/styles/fonts';
const SHEET = 'latin.css';

/** Unicode ranges of each part, first and last code point: what a style sheet calls `unicode-range`. */
const PARTS = {
	english: `20-7E A0 A7 B7 D7 2009 2010-2014 2018-201A 201C-201E 2026 202F 2032 2033 2212`,
	others: `A1-A6 A8-B6 B8-D6 D8-FF 131 152 153 2BB 2BC 2C6 2DA 2DC 304 308 329 2000-2008 200A-200F
		2015-2017 201B 201F-2025 2027-202E 2030 2031 2034-206F 20AC 2122 2191 2193 2215 FEFF FFFD`
} as const;
type Part = keyof typeof PARTS;

interface Font {
	readonly family: string;
	/** File of a package. */
	readonly source: string;
	readonly style: 'normal' | 'italic';
	/** The one weight, or the first and the last of a variable font. */
	readonly weights: readonly [number, number?];
}

const SERIF = '@fontsource/source-serif-4/files/source-serif-4-latin';
const SANS = '@fontsource-variable/public-sans/files/public-sans-latin';

/** The fonts, by how the names of their files begin. */
const FONTS: Readonly<Record<string, Font>> = {
	'serif-400': {
		family: 'Story Serif',
		source: `${SERIF}-400-normal.woff2`,
		style: 'normal',
		weights: [400]
	},
	'serif-600': {
		family: 'Story Serif',
		source: `${SERIF}-600-normal.woff2`,
		style: 'normal',
		weights: [600]
	},
	'serif-italic': {
		family: 'Story Serif',
		source: `${SERIF}-400-italic.woff2`,
		style: 'italic',
		weights: [400]
	},
	sans: {
		family: 'Story Sans',
		source: `${SANS}-wght-normal.woff2`,
		style: 'normal',
		weights: [400, 700]
	}
};
/** What letters do to each other, and digits of equal width. */
const FEATURES = ['kern', 'liga', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'tnum', 'pnum'];
/** Name records that stay: copyright, license and its address. */
const NAMES = [0, 13, 14];

/** A file that is cut. */
export interface Face {
	readonly file: string;
	readonly font: Font;
	readonly part: Part;
	/** First and last code point of each range. */
	readonly ranges: readonly (readonly [number, number])[];
}

/** `A0` or `20-7E`. */
function rangeOf(text: string): readonly [number, number] {
	const [first = '', last = first] = text.split('-');
	return [parseInt(first, 16), parseInt(last, 16)];
}

/** Every font in its parts. */
export const FACES: readonly Face[] = Object.entries(FONTS).flatMap(([name, font]) =>
	(Object.keys(PARTS) as Part[]).map((part) => ({
		file: `${name}-${part}.woff2`,
		font,
		part,
		ranges: PARTS[part].split(/\s+/).map(rangeOf)
	}))
);

/** Cuts a face out of its font. */
export async function cut({ font: { source, weights }, ranges }: Face): Promise<Buffer> {
	const letters = ranges.flatMap(([first, last]) =>
		Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at))
	);
	const path = createRequire(import.meta.url).resolve(source);
	const [min, max] = weights;
	return subsetFont(readFileSync(path), letters.join(''), {
		targetFormat: 'woff2',
		keepFeatures: FEATURES,
		preserveNameIds: NAMES,
		noHinting: true,
		...(max && { variationAxes: { wght: { min, max } } })
	});
}

/** The style sheet that names the faces. */
export const sheet = (): string =>
	[
		'/* Written by npm run fonts (src/cli/fonts.ts). Do not edit. */',
		...FACES.map(
			({ file, font: { family, style, weights }, part }) => `@font-face {
	font-family: '${family}';
	font-style: ${style};
	font-display: swap;
	font-weight: ${weights.join(' ')};
	src: url('./${file}') format('woff2');
	unicode-range: ${PARTS[part]
		.split(/\s+/)
		.map((range) => `U+${range}`)
		.join(', ')};
}`
		)
	].join('\n') + '\n';

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
	for (const face of FACES) {
		const bytes = await cut(face);
		writeFileSync(join(FOLDER, face.file), bytes);
		console.log(`${face.file}: ${bytes.length} bytes`);
	}
	// In the form that the project's files have.
	const text = await format(sheet(), { ...(await resolveConfig(SHEET)), parser: 'css' });
	writeFileSync(join(FOLDER, SHEET), text);
}
