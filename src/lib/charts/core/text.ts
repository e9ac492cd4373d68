/**
 * Widths of text without a browser: layouts run on the server too, so they cannot measure.
 * Estimates err on the wide side, so that labels placed by them never touch.
 */

/** Advance widths in thousandths of the font size, by kind of letter: Public Sans, and Noto Sans Hebrew. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
	[/[\u0591-\u05C7\u2066-\u2069]/u, 0],
	[/[ilj.,:;'’|!׳]/, 300],
	[/[ויןז]/, 340],
	[/[ftrI()[\]\-/“”" ־״]/, 390],
	[/[נג]/, 400],
	[/[mwMW@%—]/, 900],
	[/ש/, 760],
	[/[אםמחטסףקת]/, 690],
	[/[העצפלך]/, 625],
	[/[A-Z0-9$&#]/, 680]
];
const OTHER = 570;
/** A picture asks for the width of a thousand letters: each kind is looked up once. */
const known = new Map<string, number>();

function letterWidth(letter: string): number {
	const before = known.get(letter);
	if (before !== undefined) return before;
	const width = WIDTHS.find(([kind]) => kind.test(letter))?.[1] ?? OTHER;
	known.set(letter, width);
	return width;
}

/** Width of `text` in CSS pixels at a font size in pixels; `weight` 600 or more counts as bold. */
export function textWidth(text: string, fontSize: number, weight = 400): number {
	let sum = 0;
	for (const letter of text) sum += letterWidth(letter);
	return (sum / 1000) * fontSize * (weight >= 600 ? 1.06 : 1);
}

/** Breaks `text` into lines no wider than `maxWidth` pixels. A word that is wider keeps a line alone. */
export function wrapText(text: string, maxWidth: number, fontSize: number, weight = 400): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(/\s+/).filter(Boolean)) {
		const longer = line ? `${line} ${word}` : word;
		if (line && textWidth(longer, fontSize, weight) > maxWidth) {
			lines.push(line);
			line = word;
		} else line = longer;
	}
	if (line) lines.push(line);
	return lines;
}
