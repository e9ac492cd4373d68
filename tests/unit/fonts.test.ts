import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cut, FACES, sheet } from '../../src/cli/fonts';

const FOLDER = 'src/lib/styles/fonts';

describe('the faces of Latin letters', () => {
	it('are eight: English and other letters of four', () => expect(FACES).toHaveLength(8));

	for (const face of FACES) {
		it(`${face.file} is what npm run fonts cuts now`, async () => {
			const kept = readFileSync(`${FOLDER}/${face.file}`);
			expect(kept.equals(await cut(face)), 'Run npm run fonts.').toBe(true);
		});
	}

	it('are named by the style sheet that npm run fonts writes', () => {
		const plain = (css: string) => css.replace(/\s+/g, ' ');
		const kept = readFileSync(`${FOLDER}/latin.css`, 'utf8');
		expect(plain(kept), 'Run npm run fonts.').toBe(plain(sheet()));
	});

	it('have each letter once', () => {
		for (const font of new Set(FACES.map((face) => face.font))) {
			const ranges = FACES.filter((face) => face.font === font)
				.flatMap((face) => face.ranges)
				.sort(([a], [b]) => a - b);
			ranges.forEach(([first], at) =>
				expect(first, font.source).toBeGreaterThan(ranges[at - 1]?.[1] ?? -1)
			);
		}
	});
});
