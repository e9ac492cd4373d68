import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { contracts } from '../lib/charts/contracts';
import { localesOf } from '../lib/story/files';
import { loadStory } from '../lib/story/load';
import { formatProblems, type Problem } from '../lib/story/problems';
import { readTables } from '../lib/story/read';
import type { Table, Tables } from '../lib/story/types';

const SOURCE_COLUMNS = ['source_id', 'source_ids', 'counter_source_ids'];

function sourcesOf(table: Table): number {
	const cells = table.rows.flatMap((row) => SOURCE_COLUMNS.map((column) => row[column] ?? []));
	return new Set(cells.flat()).size;
}

/** One line for each table: its name, rows, columns, how many sources it rests on, its file. */
export function summary(tables: Tables): string {
	const lines = [['table', 'rows', 'columns', 'sources', 'file']];
	for (const table of tables.values()) {
		const { name, rows, columns, file } = table;
		const counts = [rows.length, columns.length, sourcesOf(table)].map(String);
		lines.push([name, ...counts, file === 'derived' ? file : `data/${file}`]);
	}
	const widths = [0, 1, 2, 3].map((at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
	return lines
		.map((line) =>
			line
				.map((cell, at) => {
					const width = widths[at] ?? 0;
					return at === 0 ? cell.padEnd(width) : cell.padStart(width);
				})
				.join('  ')
		)
		.join('\n');
}

/** What is read and checked: tables, words and structure in every language of `dir`. */
function check(dir: string): { tables: Tables; problems: readonly Problem[] } {
	const [first, ...others] = localesOf(dir).map((locale) => loadStory(dir, locale, contracts));
	if (!first) return readTables(dir);
	// The tables are the same in every language: their problems are told once.
	const told = new Map(
		[first, ...others].flatMap(({ problems }) =>
			problems.map((problem) => [JSON.stringify(problem), problem])
		)
	);
	return { tables: first.tables, problems: [...told.values()] };
}

/** Prints the summary and the problems of a data directory; returns the exit code. */
export function main(dir: string): number {
	const { tables, problems } = check(dir);
	console.log(summary(tables));
	if (problems.length === 0) {
		console.log('\nNo problems.');
		return 0;
	}
	console.error(`\n${formatProblems(problems)}\n`);
	console.error(problems.length === 1 ? '1 problem.' : `${problems.length} problems.`);
	return 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const { values } = parseArgs({ options: { dir: { type: 'string', default: 'data' } } });
	process.exitCode = main(resolve(values.dir));
}
