/**
 * A table in Markdown; all columns but the first to the right.
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
export function table(head, rows) {
	const widths = head.map((cell, at) =>
		Math.max(3, cell.length, ...rows.map((row) => (row[at] ?? '').length))
	);
	const pad = (/** @type {string} */ cell, /** @type {number} */ at) =>
		at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0);
	const line = (/** @type {readonly string[]} */ cells) => `| ${cells.map(pad).join(' | ')} |`;
	const rule = widths.map((width, at) =>
		at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`
	);
	return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}
