import { placeLabels } from '../core/boxes';
import type { TextMark } from '../core/drawing';
import { textWidth } from '../core/text';
import { restOf } from './shares';
import { isDim, type Sheet } from './sheet';
import type { Poll } from './types';

/** The answers of a poll with what they leave out, each with its place along the bar in percent. */
function spans({ words, format }: Sheet, poll: Poll) {
	let x = 0;
	const parts = poll.parts.map((part) => {
		const start = x;
		x += part.share;
		const label = [words[part.answer], format.number(part.share, 'percent')];
		return { key: `${part.key}-label`, rest: false, label, start, share: part.share };
	});
	const share = restOf(poll);
	if (!share) return parts;
	const label = [words.rest];
	return [...parts, { key: `${poll.key}-rest`, rest: true, label, start: x, share }];
}

/** Two rows where some answer and its share do not fit side by side under their part. */
export function answerRows(on: Sheet, poll: Poll): 1 | 2 {
	const fits = spans(on, poll).every(
		({ label, share }) =>
			textWidth(label.join(' '), on.fontSize, 600) + 6 <= (share / 100) * on.width
	);
	return fits ? 1 : 2;
}

/** The answers under a bar, each under the start of its part; the last may lean back to stay inside the plot. */
export function answerTexts(on: Sheet, poll: Poll, y: number, rows: 1 | 2): TextMark[] {
	const candidates = spans(on, poll).map((span) => {
		const full = span.label.join(' ');
		const room = (span.share / 100) * on.width;
		// On one row, an answer with no room for its name keeps its number.
		const named = textWidth(full, on.fontSize, 600) <= room;
		const lines = rows === 2 ? span.label : [named ? full : (span.label.at(-1) ?? full)];
		const width = Math.max(...lines.map((line) => textWidth(line, on.fontSize, 600)));
		const box = { y, width, height: lines.length * on.lead };
		const from = (span.start / 100) * on.width;
		const to = Math.min(from + room, on.width);
		const boxes = [from, Math.max(0, to - width)].map((x) => ({ x, ...box }));
		return { item: { ...span, lines }, boxes };
	});
	const bounds = { x: 0, y: 0, width: on.width, height: on.height };
	const answer = isDim(on, poll) ? 'ink-soft num' : 'ink strong num';
	return placeLabels(candidates, bounds).map(({ item: { key, rest, lines }, box }) => ({
		kind: 'text',
		key,
		look: rest ? 'ink-soft' : answer,
		at: [box.x, box.y],
		lines,
		size: on.fontSize,
		align: 'start',
		// The line stops where words stand.
		halo: true
	}));
}
