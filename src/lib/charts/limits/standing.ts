import type { Format } from '$lib/i18n/format';
import type { Size } from '../core/contract';
import { LEADING, type Drawing, type Mark } from '../core/drawing';
import { textWidth } from '../core/text';
import { blockMarks, blockOf, type Block, type Fonts, type Much } from './block';
import { brokenLine, leader } from './broken';
import { sayGap, type Told } from './tell';
import type { LimitsView, LimitsWords } from './types';

/** Height of a gap in the line. */
const GAP = 22;
/** Where the line stands, and where leaders end. */
const X = 4;
const LEADER = 22;

const SIZES: readonly Fonts[] = [
	{ figure: 22, name: 16, text: 14 },
	{ figure: 18, name: 15, text: 13 },
	{ figure: 17, name: 14, text: 12 }
];
const TRIES = (['more', 'text', 'name'] as const).flatMap((much) =>
	SIZES.map((fonts) => ({ much, fonts }))
);

interface Fit {
	readonly fonts: Fonts;
	readonly blocks: readonly Block[];
	/** Left edges of figures and of words. */
	readonly figureX: number;
	readonly wordsX: number;
	/** Height of the name of each end. */
	readonly end: number;
	readonly needed: number;
}

/** How much lower than the figure the sentences begin, so that their first lines share a base line. */
const dropOf = ({ figure, text }: Fonts) => (figure - text) * 0.97;

/** Figure and sentences stand side by side under the name. */
function tallOf(block: Block, fonts: Fonts): number {
	return block.nameHeight + 1 + Math.max(fonts.figure * LEADING, dropOf(fonts) + block.textHeight);
}

/** What is left of the width goes to the words; those of the gap in front are the last to be cut. */
function fit(
	told: readonly Told[],
	view: LimitsView,
	width: number,
	much: Much,
	fonts: Fonts
): Fit {
	const figureX = X + LEADER + 6;
	const widest = Math.max(...told.map(({ share }) => textWidth(share, fonts.figure, 680)));
	const wordsX = figureX + widest + 10;
	const blocks = told.map((one) => {
		const own = much === 'name' && one.gap === view.focus ? 'text' : much;
		return blockOf(one, width - figureX - 2, width - wordsX - 2, fonts, own);
	});
	const end = fonts.name * LEADING;
	const tall = blocks.reduce((sum, block) => sum + tallOf(block, fonts), 0);
	return { fonts, blocks, figureX, wordsX, end, needed: end * 2 + tall + 8 * (told.length + 1) };
}

/** The line stands at the left; beside each gap are its figure and its words. */
export function drawStanding(
	told: readonly Told[],
	view: LimitsView,
	words: LimitsWords,
	{ width, height }: Size,
	format: Format
): Drawing {
	const fits = TRIES.map(({ much, fonts }) => fit(told, view, width, much, fonts));
	const chosen = fits.find(({ needed }) => needed <= height) ?? fits.at(-1);
	if (!chosen) return [];
	const { fonts, blocks, figureX, wordsX, end } = chosen;
	const space = Math.max(4, (height - chosen.needed) / (told.length + 1) + 8);
	const middle = (fonts.name * LEADING) / 2;
	let y = end + space;
	const tops = blocks.map((block) => {
		const top = y;
		y += tallOf(block, fonts) + space;
		return top;
	});
	const places = tops.map((top) => top + middle);
	const marks = told.flatMap((one, index): Mark[] => {
		const [top, place, block] = [tops[index] ?? 0, places[index] ?? 0, blocks[index]];
		const front = one.gap === view.focus;
		const back = view.focus !== undefined && !front;
		const say = sayGap(one, words, format);
		const line = leader(one, [X - 3, place], [X + LEADER, place], front, say);
		if (!block) return [line];
		const under = top + block.nameHeight + 1;
		const at = {
			name: [figureX, top],
			figure: [figureX, under],
			text: [wordsX, under + dropOf(fonts)]
		} as const;
		return [line, ...blockMarks(one, block, at, fonts, back)];
	});
	const ends: Mark[] = [
		{ key: 'start', at: [X + 12, 0] as const, lines: [words.start] },
		{ key: 'end', at: [X + 12, height - end] as const, lines: [words.end] }
	].map((one) => ({ kind: 'text', look: 'ink bold', size: fonts.name, align: 'start', ...one }));
	return [brokenLine([2, height - 2], places, GAP, (way) => [X, way]), ...marks, ...ends];
}
