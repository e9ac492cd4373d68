/** A cell of a download. */
export type CsvCell = string | number | boolean | null | readonly string[];

const NUMBER = /^-?\d+(\.\d+)?$/;

/**
 * A spreadsheet takes these for the start of a formula, some in their wide forms too. Text that starts so
 * after apostrophes of its own is told from ours by one more: whoever takes one away has the cell as it was.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * Where a spreadsheet begins a cell inside a line of comment, which it takes for a record like any other:
 * no formula may begin there, and no quote that runs on into the lines below.
 */
const CELL_IN_COMMENT = /([,;\t]\s*)(?=[=+\-@＝＋－＠"])/g;

/** A line of comment. */
const commented = (line: string): string =>
	`# ${line.replace(/[\r\n]+/g, ' ').replace(CELL_IN_COMMENT, "$1'")}`;

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
	const records = [header, ...rows].map((row) =>
		row
			.map((cell, index) => {
				const text = quoted(textOf(cell));
				// A record must not look like a comment.
				return index === 0 && text.startsWith('#') ? `"${text}"` : text;
			})
			.join(',')
	);
	return [...about.map(commented), ...records, ''].join('\r\n');
}
