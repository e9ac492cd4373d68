import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Problem } from './problems';

/** A CSV file as text: its header, and its records with the line each starts on. */
export interface CsvFile {
	readonly header: readonly string[];
	readonly records: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

interface Parsed {
	readonly record: readonly string[];
	readonly info: { readonly lines: number };
}

/** Reads a CSV file of `dir`. Faults of the file as a whole go into `problems`, and yield undefined. */
export function readCsv(dir: string, path: string, problems: Problem[]): CsvFile | undefined {
	const full = join(dir, path);
	const file = `data/${path}`;
	if (!existsSync(full)) {
		problems.push({
			file,
			expected: 'the file to be there, as data/datapackage.json describes it',
			mend: 'restore the file, or remove its resource from data/datapackage.json'
		});
		return undefined;
	}
	let parsed: readonly Parsed[];
	try {
		parsed = parse(readFileSync(full, 'utf8'), {
			bom: true,
			info: true,
			relax_column_count: true,
			skip_empty_lines: true
		}) as unknown as readonly Parsed[];
	} catch (error) {
		problems.push({
			file,
			value: error instanceof Error ? error.message : String(error),
			expected: 'valid CSV',
			mend: 'close the open quote, and double quotes inside a quoted cell'
		});
		return undefined;
	}
	const [head, ...rest] = parsed;
	// The parser counts the line on which a record ends; a record starts after the one before it.
	let line = head?.info.lines ?? 1;
	const records = rest.map(({ record, info }) => {
		const start = line + 1;
		line = info.lines;
		return { line: start, cells: record };
	});
	return { header: head?.record ?? [], records };
}
