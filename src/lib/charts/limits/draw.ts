import type { Format } from '$lib/i18n/format';
import type { Size } from '../core/contract';
import type { Drawing } from '../core/drawing';
import { drawLying } from './lying';
import { drawStanding } from './standing';
import { toldGaps } from './tell';
import type { LimitsData, LimitsView, LimitsWords } from './types';

/** From this width on the line lies and the gaps stand in columns; below, the line stands. */
const WIDE = 620;

/** The broken line from a city's rule to its crime figures, with what breaks it. */
export function drawLimits(
	data: LimitsData,
	view: LimitsView,
	words: LimitsWords,
	size: Size,
	format: Format
): Drawing {
	const told = toldGaps(data, words, format);
	return (size.width >= WIDE ? drawLying : drawStanding)(told, view, words, size, format);
}
