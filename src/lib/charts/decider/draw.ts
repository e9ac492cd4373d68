import type { Format } from '$lib/i18n/format';
import type { Size } from '../core/contract';
import type { Drawing, Mark } from '../core/drawing';
import { LEADING } from '../core/drawing';
import { wrapText } from '../core/text';
import { axisMarks } from './axes';
import { readings } from './dots';
import { frame, type Frame } from './frame';
import { keyMarks } from './key';
import { labels } from './labels';
import { cityLines, medianLines } from './lines';
import { allCities } from './shown';
import { statement } from './statement';
import { stripMarks } from './strip';
import type { DeciderData, DeciderView, DeciderWords } from './types';

/** What is said over the plot: which group is higher, and what the groups are. */
function heads(
	data: DeciderData,
	view: DeciderView,
	words: DeciderWords,
	at: Frame,
	format: Format
): readonly Mark[] {
	const said = statement(data, view, words, format);
	const statementMark: Mark[] = said
		? [
				{
					kind: 'text',
					key: 'statement',
					look: `${said.side ?? 'ink'} bold`,
					at: [0, at.statementTop],
					lines: wrapText(said.text, at.width - 4, at.strong, 680),
					size: at.strong,
					align: 'start'
				}
			]
		: [];
	const noteMark: Mark[] = at.notes.length
		? [
				{
					kind: 'text',
					key: 'labels-today',
					look: 'ink-soft',
					at: [0, at.noteTop],
					lines: at.notes,
					size: at.small,
					align: 'start'
				}
			]
		: [];
	return [...statementMark, ...noteMark];
}

/** The line of the story: it stands at the year, or is the left axis; it ends below the strip of years. */
function theLine(view: DeciderView, at: Frame): Mark {
	const x = view.year === undefined ? at.left : at.px(view.year);
	const foot = at.strip?.foot ?? at.bottom;
	return {
		kind: 'rule',
		key: 'the-line',
		look: 'the-line',
		from: [x, at.yearTop + at.strong * LEADING + 1],
		to: [x, view.year === undefined ? at.bottom : foot]
	};
}

/**
 * Murder rates by year: faint lines for cities, heavy ones for medians or the Twin Cities, the year line
 * that cuts them, and under the axis one sign per year for the group that is ahead.
 */
export function drawDecider(
	data: DeciderData,
	view: DeciderView,
	words: DeciderWords,
	size: Size,
	format: Format
): Drawing {
	const at = frame(data, view, words, size, format);
	const read = readings(data, view, words, at, format);
	const shown = read.filter(({ mark }) => !mark.hidden);
	return [
		...axisMarks(data, view, at, format),
		...cityLines(data, view, at),
		...medianLines(data, view, at),
		...keyMarks(data, words, size.width, at.font, !allCities(view)),
		theLine(view, at),
		...stripMarks(data, view, words, at, format),
		...read.map(({ mark }) => mark),
		...heads(data, view, words, at, format),
		...labels(data, view, words, size, format, at, shown)
	];
}
