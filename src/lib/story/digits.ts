/**
 * Numbers in prose must come from tables. What may be typed (years, dates, names of laws, words in
 * quotation marks) is listed with reasons in `data/story/allowed-digits.yaml`.
 */

export interface AllowedDigits {
	readonly pattern: string;
	readonly why: string;
}

/** Typed numbers that no pattern allows, in order of appearance. */
export function strayDigits(text: string, allowed: readonly AllowedDigits[]): string[] {
	let rest = text.replace(/\{\{[^}]*\}\}/g, ' ').replace(/[“"][^”"]*[”"]/g, ' ');
	for (const { pattern } of allowed) {
		rest = rest.replace(new RegExp(pattern, 'gu'), ' ');
	}
	return rest.match(/\S*\d\S*/g) ?? [];
}
