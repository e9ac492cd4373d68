import { LEADING, type Mark, type TextMark } from '../core/drawing';
import { wrapText } from '../core/text';
import { CHANGES, type Breaks, type Change } from '../core/breaks';
import type { Measure, TrendsWords } from './types';

const SIZE = 12;
/** Pixels between a break and the words beside it. */
const AIR = 5;

/** A break in counting: a line with its words over the plot, like a flag on a pole. */
export interface Flag {
	readonly change: Change;
	readonly year: number;
	readonly lines: readonly string[];
	/** Top of the words, from the top of all flags. */
	readonly top: number;
}

/** Breaks of a measure: a change of what counts as violent crime is none of murder. */
export function breaksIn(
	breaks: Breaks,
	measure: Measure
): readonly { readonly change: Change; readonly year: number }[] {
	return CHANGES.flatMap((change) => {
		const year = change === 'definition' && measure !== 'violent' ? null : breaks[change];
		return year === null ? [] : [{ change, year }];
	});
}

/** Flags of a measure, one under the other, and their height in pixels. */
export function flagsOf(
	measure: Measure,
	breaks: Breaks,
	words: TrendsWords,
	left: number,
	px: (year: number) => number
): { readonly flags: readonly Flag[]; readonly height: number } {
	let height = 0;
	const flags = breaksIn(breaks, measure).map(({ change, year }) => {
		const lines = wrapText(words[`break_${change}`], px(year) - AIR - left, SIZE);
		const flag = { change, year, lines, top: height };
		height += lines.length * SIZE * LEADING;
		return flag;
	});
	return { flags, height: height + 10 };
}

/** The words of the flags. */
export function flagTexts(
	flags: readonly Flag[],
	top: number,
	px: (year: number) => number
): readonly TextMark[] {
	return flags.map((flag) => ({
		kind: 'text',
		key: `break-${flag.change}-text`,
		look: 'ink-soft',
		at: [px(flag.year) - AIR, top + flag.top],
		lines: flag.lines,
		size: SIZE,
		align: 'end'
	}));
}

/** The pole of a flag, from its words down to the axis; hidden in its place where the view has no such break. */
export function pole(
	change: Change,
	look: Pick<Mark, 'key' | 'look'>,
	breaks: Breaks,
	flags: readonly Flag[],
	top: number,
	bottom: number,
	px: (year: number) => number
): Mark {
	const flag = flags.find((one) => one.change === change);
	const year = breaks[change];
	const x = year === null ? 0 : px(year);
	return {
		...{ kind: 'rule', ...look },
		from: [x, top + (flag?.top ?? 0)],
		to: [x, bottom],
		hidden: !flag
	};
}
