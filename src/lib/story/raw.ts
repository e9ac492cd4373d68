import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPackage, type Resource } from './package';
import { DataError, type Problem } from './problems';

/** Name of the file that describes the tables. */
const DESCRIPTION = 'datapackage.json';

/** The tables as `datapackage.json` describes them. Throws a DataError where it is at fault. */
export function resourcesOf(dir: string): readonly Resource[] {
	const problems: Problem[] = [];
	const resources = readPackage(dir, problems);
	if (problems.length > 0) throw new DataError(problems);
	return resources;
}

/** Files of the data package, the description first. */
export const packageFiles = (dir: string): readonly string[] => [
	DESCRIPTION,
	...resourcesOf(dir).map(({ path }) => path)
];

/** The text of a file of the data package, as it is in the data directory, or undefined for any other file. */
export function packageFile(dir: string, file: string): string | undefined {
	const path = join(dir, file);
	if (!packageFiles(dir).includes(file) || !existsSync(path)) return undefined;
	return readFileSync(path, 'utf8');
}

/** Name of the licence that our words, tables and pictures are under, as `CC-BY-4.0`. */
export const licenceOf = (dir: string): string => resourcesOf(dir)[0]?.licenses[0]?.name ?? '';
