/** A cell of a download. */
export type CsvCell = string | number | boolean | null | readonly string[];

const NUMBER = /^-?\d+(\.\d+)?$/;

/** A spreadsheet takes these for the start of a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** A cell as text: lists joined with `|`, nothing for what is not known. Never a formula. */
function textOf(cell: CsvCell): string {
	if (cell === null) return '';
	const text = typeof cell === 'object' ? cell.join('|') : String(cell);
	return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

/** By RFC 4180: what holds a comma, a quote or a line's end stands in quotes. */
const quoted = (text: string): string =>
	/[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;

/**
 * A table as a CSV file (RFC 4180) under lines of comment, each starting with `#`, that say what it is
 * and where it is from.
 *
 * @param about lines of comment, without the sign
 */
export function csvOf(
	about: readonly string[],
	header: readonly string[],
	rows: readonly (readonly CsvCell[])[]
): string {
	const comments = about.map((line) => `# ${line.replace(/[\r\n]+/g, ' ')}`);
	const records = [header, ...rows].map((row) =>
		row
			.map((cell, index) => {
				const text = quoted(textOf(cell));
				// A record must not look like a comment.
				return index === 0 && text.startsWith('#') ? `"${text}"` : text;
			})
			.join(',')
	);
	return [...comments, ...records, ''].join('\r\n');
}
