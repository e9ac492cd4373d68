import type { Format } from '$lib/i18n/format';
import type { Size } from '../core/contract';
import type { Drawing } from '../core/drawing';
import { drawPairs } from './pairs';
import { sheet } from './sheet';
import { drawTally } from './tally';
import type { ArgumentsData, ArgumentsView, ArgumentsWords } from './types';

/**
 * Critics to the left of the line, advocates to the right, a row per pair; or, for `evidence`
 * without a pair, the same signs sorted by what they say. Both sides always have equal room.
 */
export function drawArguments(
	data: ArgumentsData,
	view: ArgumentsView,
	words: ArgumentsWords,
	size: Size,
	format: Format
): Drawing {
	const on = sheet({ data, view, words, format }, size);
	return view.show === 'evidence' && view.pair === undefined ? drawTally(on) : drawPairs(on);
}
