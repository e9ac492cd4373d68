import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cut, facesOf } from '../../src/cli/fonts';

const faces = facesOf(readFileSync('src/lib/styles/fonts-Latn.css', 'utf8'));

describe('the faces of Latin letters', () => {
	it('are eight: English and other letters of four', () => expect(faces).toHaveLength(8));

	for (const face of faces) {
		it(`${face.file} is what npm run fonts cuts now`, async () => {
			const kept = readFileSync(`src/lib/styles/${face.file}`);
			expect(kept.equals(await cut(face)), 'Run npm run fonts.').toBe(true);
		});
	}

	it('have each letter once', () => {
		for (const font of new Set(faces.map(({ file }) => file.replace(/-[^-]+$/, '')))) {
			const ranges = faces
				.filter(({ file }) => file.replace(/-[^-]+$/, '') === font)
				.flatMap((face) => face.ranges)
				.sort(([a], [b]) => a - b);
			ranges.forEach(([first], at) =>
				expect(first, font).toBeGreaterThan(ranges[at - 1]?.[1] ?? -1)
			);
		}
	});

	it('of a name that stands for no font are refused', () =>
		expect(
			cut({ file: 'fonts/slab-english.woff2', ranges: [], weights: undefined })
		).rejects.toThrow(
			/slab-english\.woff2 is cut from no font. Begin its name with one of: serif-400/
		));
});
