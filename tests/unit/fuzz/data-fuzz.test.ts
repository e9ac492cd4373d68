import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { contracts } from '../../../src/lib/charts/contracts';
import type { Format } from '../../../src/lib/i18n/format';
import { loadStory } from '../../../src/lib/story/load';
import { theStory } from '../the-story';
import { copyOfData, dataFiles } from '../data-folder';
import type { Mutation } from './mutation';
import { once } from './once';
import { wrongIn } from './oracle';
import { tableMutations } from './tables';
import { wordMutations } from './words';

/**
 * Data are changed at random, as hands and programs change them. What comes of it is a right story or a
 * problem that names its place; never a throw, and never a wrong or empty picture.
 *
 * A run is the same on every machine. FUZZ_SEED and FUZZ_RUNS look elsewhere, and longer.
 */
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_261_124);
const RUNS = {
	tables: Number(process.env['FUZZ_RUNS'] ?? 5),
	words: Number(process.env['FUZZ_RUNS'] ?? 3)
};

/** The charts, each proof worked out once for the same data, view and words. */
const charts = Object.fromEntries(
	Object.entries(contracts).map(([id, contract]) => [
		id,
		{
			...contract,
			faults: (data: unknown, view: unknown, words: unknown, format: Format) =>
				once('faults', [id, view], [data, words], () => contract.faults(data, view, words, format))
		}
	])
);

const folder = copyOfData();
afterAll(() => folder.remove());
const before = theStory();

function holds(mutations: fc.Arbitrary<Mutation>, runs: number): void {
	fc.assert(
		fc.property(mutations, (mutation) => {
			const loaded = folder.during(mutation.files, () => loadStory(folder.dir, 'en', charts));
			expect(wrongIn(loaded, mutation, before), mutation.what).toEqual([]);
		}),
		{ seed: SEED, numRuns: runs }
	);
}

const LIMIT = 600_000;

describe('any change of a table makes a right story or is refused', () => {
	it.each(dataFiles.filter((file) => file.endsWith('.csv')))(
		'%s',
		(file) => holds(tableMutations(file), RUNS.tables),
		LIMIT
	);
});

describe('any change of words or structure makes a right story or is refused', () => {
	it.each(dataFiles.filter((file) => file.endsWith('.yaml')))(
		'%s',
		(file) => holds(wordMutations(file), RUNS.words),
		LIMIT
	);
});
