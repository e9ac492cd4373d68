/** One thing that is wrong with `data/`, told so that a journalist can mend it. */
export interface Problem {
	/** File as the project names it, for example `data/tables/crime.csv`. */
	readonly file: string;
	/** Line of the file where the row starts; the header is line 1. */
	readonly row?: number;
	/** Key of the row, or the dotted key in a YAML file. */
	readonly key?: string;
	readonly column?: string;
	/** What stands there now. */
	readonly value?: string;
	readonly expected: string;
	/** What to do about it. */
	readonly mend: string;
}

function compare(a: Problem, b: Problem): number {
	const texts = (problem: Problem) => [
		problem.file,
		String(problem.row ?? 0).padStart(7, '0'),
		problem.key ?? '',
		problem.column ?? '',
		problem.expected
	];
	const [left, right] = [texts(a).join('\u0000'), texts(b).join('\u0000')];
	// Code units, not a locale: the order must be the same on every machine.
	return left < right ? -1 : left > right ? 1 : 0;
}

function block(problem: Problem): string {
	const where = [
		problem.file,
		problem.row === undefined ? '' : `line ${problem.row}`,
		problem.key === undefined ? '' : `"${problem.key}"`,
		problem.column === undefined ? '' : `column ${problem.column}`
	].filter(Boolean);
	return [
		where.join(', '),
		...(problem.value === undefined ? [] : [`  found:    ${JSON.stringify(problem.value)}`]),
		`  expected: ${problem.expected}`,
		`  mend:     ${problem.mend}`
	].join('\n');
}

/** All problems as readable blocks, in the order of files and lines, the same on every machine. */
export function formatProblems(problems: readonly Problem[]): string {
	return [...problems].sort(compare).map(block).join('\n\n');
}

/** Stops a build: carries every problem, and says them all in its message. */
export class DataError extends Error {
	readonly problems: readonly Problem[];

	constructor(problems: readonly Problem[]) {
		const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
		super(`data/ has ${count}.\n\n${formatProblems(problems)}\n`);
		this.name = 'DataError';
		this.problems = problems;
	}
}
