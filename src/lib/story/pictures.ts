import type { Reading } from './chapters';
import { STRUCTURE_FILE, type PreparedChart } from './step';
import type { Chapter, Tables } from './types';

/** Marks are named after the records that they stand for: the record with the longest key that a fault names. */
function recordIn(fault: string, tables: Tables): { file: string; key: string } | undefined {
	const named = [...tables.values()].flatMap(({ file, byKey }) =>
		file === 'derived'
			? []
			: [...byKey.keys()].flatMap((key) =>
					key !== '' && fault.includes(key) ? [{ file: `data/${file}`, key }] : []
				)
	);
	return named.sort((a, b) => b.key.length - a.key.length)[0];
}

/** Every step must make a picture that can be shown: whole, legible, with records in it. */
export function checkPictures(
	chapters: readonly Chapter[],
	charts: ReadonlyMap<string, PreparedChart>,
	{ format, locale, tables, problems }: Reading
): void {
	for (const step of chapters.flatMap(({ steps }) => steps)) {
		const prepared = charts.get(step.chart);
		if (!prepared) continue;
		const { chart, data, words } = prepared;
		for (const fault of chart.faults(data, step.view, words, format)) {
			const place = recordIn(fault, tables) ?? { file: STRUCTURE_FILE, key: step.id };
			problems.push({
				...place,
				value: `${step.id}: ${fault}`,
				expected: `a picture of chart "${step.chart}" in which all has its place`,
				mend: `shorten or mend the record, the words in data/story/${locale}/charts.yaml, or the view of the step`
			});
		}
	}
}
