import type { Format } from '$lib/i18n/format';
import type { Size } from '../core/contract';
import { LEADING } from '../core/drawing';
import type { Poll, PollsView, PollsWords } from './types';

/** What every part of the chart is made from, with sizes in pixels. */
export interface Sheet extends Size {
	readonly view: PollsView;
	readonly words: PollsWords;
	readonly format: Format;
	readonly fontSize: number;
	/** Height of a line of text. */
	readonly lead: number;
}

/** A sheet of a size; `view`, `words` and `format` pass through. */
export function sheet(from: Pick<Sheet, 'view' | 'words' | 'format'>, size: Size): Sheet {
	const fontSize = size.width >= 560 && size.height >= 420 ? 16 : 13;
	return { ...from, ...size, fontSize, lead: fontSize * LEADING };
}

/** True where another poll is in the foreground. */
export function isDim({ view }: Sheet, poll: Poll): boolean {
	return view.focus !== undefined && view.focus !== poll.key;
}

/** Who asked a poll, where and when. */
export function sourceOf({ words, format }: Sheet, poll: Poll): string {
	const { pollster, geography, dates } = poll;
	return format.fill(words.source, { pollster, geography, dates });
}
