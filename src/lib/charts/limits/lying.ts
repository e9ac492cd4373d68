import type { Format } from '$lib/i18n/format';
import type { Size } from '../core/contract';
import { LEADING, type Drawing, type Mark } from '../core/drawing';
import { textWidth } from '../core/text';
import { blockMarks, blockOf, type Fonts, type Much } from './block';
import { brokenLine, leader } from './broken';
import { sayGap, type Told } from './tell';
import type { LimitsView, LimitsWords } from './types';

/** Width of a gap in the line. */
const GAP = 30;
/** Space between columns. */
const GUTTER = 28;

const SIZES: readonly Fonts[] = [
	{ figure: 52, name: 21, text: 18 },
	{ figure: 42, name: 19, text: 17 },
	{ figure: 34, name: 17, text: 15 },
	{ figure: 28, name: 16, text: 14 },
	{ figure: 26, name: 15, text: 13 },
	{ figure: 22, name: 14, text: 12 }
];
const TRIES = (['more', 'text', 'name'] as const).flatMap((much) =>
	SIZES.map((fonts) => ({ much, fonts }))
);

/** The line lies across the top; under each gap stands a column of words. */
export function drawLying(
	told: readonly Told[],
	view: LimitsView,
	words: LimitsWords,
	{ width, height }: Size,
	format: Format
): Drawing {
	const column = (width - GUTTER * (told.length - 1)) / told.length;
	const fit = ({ much, fonts }: { readonly much: Much; readonly fonts: Fonts }) => {
		const blocks = told.map((one) => blockOf(one, column, column, fonts, much));
		const names = Math.max(...blocks.map((block) => block.nameHeight));
		const texts = Math.max(...blocks.map((block) => block.textHeight));
		const end = fonts.name * LEADING;
		const lead = Math.max(18, Math.min(90, height * 0.12));
		const needed = end + 10 + lead + 6 + names + fonts.figure * LEADING + 6 + texts;
		return { fonts, blocks, names, end, lead, needed };
	};
	const fits = TRIES.map(fit);
	const figureFits = ({ fonts }: (typeof fits)[number]) =>
		told.every(({ share }) => textWidth(share, fonts.figure, 680) <= column);
	const chosen = fits.find((one) => one.needed <= height && figureFits(one)) ?? fits.at(-1);
	if (!chosen) return [];
	const { fonts, blocks, names, end, lead } = chosen;
	const top = Math.max(0, (height - chosen.needed) * 0.35);
	const lineY = top + end + 10;
	const nameTop = lineY + lead + 6;
	const xs = told.map((_, index) => index * (column + GUTTER));
	// Gaps lie over the left part of their columns, so that leader and words read as one.
	const places = xs.map((x) => x + Math.min(48, column / 3));
	const marks = told.flatMap((one, index): Mark[] => {
		const [x, place, block] = [xs[index] ?? 0, places[index] ?? 0, blocks[index]];
		const front = one.gap === view.focus;
		const back = view.focus !== undefined && !front;
		const say = sayGap(one, words, format);
		const line = leader(one, [place, lineY - 5], [place, lineY + lead], front, say);
		if (!block) return [line];
		// Names of one line stand low, so that all figures stand on one level.
		const at = {
			name: [x, nameTop + names - block.nameHeight],
			figure: [x, nameTop + names],
			text: [x, nameTop + names + fonts.figure * LEADING + 6]
		} as const;
		return [line, ...blockMarks(one, block, at, fonts, back)];
	});
	const ends: Mark[] = [
		{ key: 'start', at: [0, top] as const, lines: [words.start], align: 'start' as const },
		{ key: 'end', at: [width, top] as const, lines: [words.end], align: 'end' as const }
	].map((one) => ({ kind: 'text', look: 'ink bold', size: fonts.name, ...one }));
	return [brokenLine([0, width], places, GAP, (x) => [x, lineY]), ...marks, ...ends];
}
