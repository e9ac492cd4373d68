import * as v from 'valibot';
import type { Problem } from './problems';
import type { Structure } from './schemas';
import type { PreparedChart, StoryChart } from './step';
import type { Tables } from './types';

/** Where the row is that a chart cannot draw; it is named by the chart where the error names none. */
function placeOf(error: unknown, tables: Tables, chart: string): { file: string; key: string } {
	const row = error instanceof Error && 'row' in error ? error.row : undefined;
	const table = [...tables.values()].find(({ rows }) => rows.some((one) => one === row));
	const key = table?.rows.find((one) => one === row)?.[table.key];
	if (!table || key === undefined) return { file: 'data/datapackage.json', key: chart };
	return { file: `data/${table.file}`, key: String(key) };
}

/**
 * The charts that a story tells of: those that its steps show and those that it has words for. Others are
 * none of its business: a place may have no map.
 */
export function chartsTold(
	charts: Readonly<Record<string, StoryChart>>,
	structure: Structure | undefined,
	words: Readonly<Record<string, unknown>>
): Readonly<Record<string, StoryChart>> {
	const shown = structure?.chapters.flatMap(({ steps }) => steps.map(({ chart }) => chart)) ?? [];
	return Object.fromEntries(
		Object.entries(charts).filter(([id]) => id in words || shown.includes(id))
	);
}

/**
 * Hands each chart its tables and words: the words checked against the chart's schema, the data
 * made by the chart's `select`. A chart that is at fault is left out and its faults are told.
 */
export function prepareCharts(
	charts: Readonly<Record<string, StoryChart>>,
	words: Readonly<Record<string, unknown>>,
	file: string,
	tables: Tables,
	problems: Problem[]
): ReadonlyMap<string, PreparedChart> {
	const prepared = new Map<string, PreparedChart>();
	const atFault = problems.length > 0;
	for (const id of Object.keys(words).filter((name) => !Object.hasOwn(charts, name))) {
		problems.push({
			file,
			key: id,
			expected: `the id of a chart (${Object.keys(charts).join(', ')})`,
			mend: 'mend the name, or remove the words'
		});
	}
	for (const [id, chart] of Object.entries(charts)) {
		const result = v.safeParse(chart.words, words[id]);
		if (!result.success) {
			for (const issue of result.issues) {
				problems.push({
					file,
					key: `${id}.${v.getDotPath(issue) ?? ''}`.replace(/\.$/, ''),
					value: issue.received,
					expected: issue.expected ?? issue.message,
					mend: `give chart "${id}" the words it asks for in its contract.ts`
				});
			}
			continue;
		}
		try {
			prepared.set(id, { chart, data: chart.select(tables), words: result.output });
		} catch (error) {
			// A cell that could not be read is told already; what comes of it says nothing new.
			if (atFault) continue;
			problems.push({
				...placeOf(error, tables, id),
				value: error instanceof Error ? error.message : String(error),
				expected: `tables that chart "${id}" can draw`,
				mend: 'mend the cell that the message names'
			});
		}
	}
	return prepared;
}
