import type { SideWords } from './cut';

type Side = keyof SideWords;

const countOf = (text: string): number =>
	text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/**
 * Words that paragraphs say for either side. A sentence that begins with a side's name speaks for it, and
 * so do those that follow in the same paragraph, until the other side is named.
 *
 * @param names what either side is called, as the chart of the arguments labels it
 */
export function sidesIn(
	paragraphs: readonly string[],
	names: Readonly<Record<Side, string>>
): SideWords {
	const words = { critic: 0, advocate: 0 };
	for (const paragraph of paragraphs) {
		let side: Side | undefined;
		for (const sentence of paragraph.split(/(?<=[.!?]["”’]?)\s+/)) {
			if (sentence.startsWith(names.critic)) side = 'critic';
			if (sentence.startsWith(names.advocate)) side = 'advocate';
			if (side) words[side] += countOf(sentence);
		}
	}
	return words;
}

/** Words that texts say, each for its side. */
export function spoken(
	texts: readonly { readonly side: Side; readonly text: string }[]
): SideWords {
	const words = { critic: 0, advocate: 0 };
	for (const { side, text } of texts) words[side] += countOf(text);
	return words;
}
