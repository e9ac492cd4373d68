import type { Format } from '$lib/i18n/format';
import { overlaps, type Box } from '../core/boxes';
import type { Size } from '../core/contract';
import { boundsOf, LEADING, type Drawing, type Mark, type TextMark } from '../core/drawing';
import { textWidth } from '../core/text';
import { axisMarks, noteMarks } from './axes';
import { pastMarks, placedCities, type Placed } from './dots';
import { frameOf, type Frame } from './frame';
import { keyMarks } from './key';
import { nameMarks } from './names';
import { percent, sayCity } from './tell';
import type { PeopleData, PeopleView, PeopleWords } from './types';

/** The line: the level of the story's own city, from which other cities lie above or below. */
function homeLine(home: Placed | undefined, at: Frame): Mark {
	const y = home?.dot.at[1] ?? at.bottom;
	return { kind: 'rule', key: 'line', look: 'the-line', from: [at.left, y], to: [at.right, y] };
}

/** How far to the left words are tried anew, in pixels. */
const STEP = 6;

/** Words that end at their place, moved to the left until no city is in the way; undefined where each place is taken. */
function clearOf(placed: readonly Placed[], words: TextMark, at: Frame): TextMark | undefined {
	const signs = placed.flatMap(({ dot }) => boundsOf(dot) ?? []);
	for (let right = words.at[0]; right > at.left; right -= STEP) {
		const moved = { ...words, at: [right, words.at[1]] as const };
		const box = boxAtEnd(moved);
		if (box.x >= at.left && !signs.some((sign) => overlaps(box, sign, 2))) return moved;
	}
	return undefined;
}

/**
 * Which level the line is: over it, or else under it, as far to the right as no city is in the way.
 * Large cities are few, so that is mostly the right end.
 */
function lineName(
	home: Placed | undefined,
	text: string,
	placed: readonly Placed[],
	at: Frame
): TextMark | null {
	if (!home) return null;
	const y = home.dot.at[1];
	const nameAt = (top: number): TextMark => ({
		kind: 'text',
		key: 'line-name',
		look: 'ink bold',
		at: [at.right, top],
		lines: [text],
		size: at.font,
		align: 'end'
	});
	const [over, under] = [y - at.font * LEADING - 3, y + 5];
	const tops = under + at.font * LEADING < at.bottom ? [over, under] : [over];
	for (const top of tops) {
		const clear = clearOf(placed, nameAt(top), at);
		if (clear) return clear;
	}
	return nameAt(over);
}

/** The share of residents born abroad (up) against population (right, doubling) for every city. */
export function drawPeople(
	data: PeopleData,
	view: PeopleView,
	words: PeopleWords,
	size: Size,
	format: Format
): Drawing {
	const at = frameOf(data, words, size, format);
	const placed = placedCities(data, view, words, at, format);
	const home = placed.find(({ city }) => city.lead === 'home');
	const past = pastMarks(data, view, words, at, format);
	// Where no place is free for what the levels measure it goes: the words over the picture say it, too.
	const axes = axisMarks(at, words, format).flatMap((mark) =>
		mark.kind === 'text' && mark.key === 'axis-share' ? (clearOf(placed, mark, at) ?? []) : mark
	);
	const y = home?.dot.at[1] ?? at.bottom;
	const band = { x: at.left, y: y - 2, width: at.right - at.left, height: 4 };
	const shareName = axes.find((mark): mark is TextMark => mark.key === 'axis-share');
	const shown = past.dot.hidden ? undefined : past.dot;
	const named = (line: TextMark | null) => {
		const texts = [line, shareName].flatMap((mark) => (mark ? boxAtEnd(mark) : []));
		return nameMarks(placed, shown, view, words, at, [band, ...texts], format);
	};
	// Where the city's own sign has its name beside it, the line need not repeat it.
	const share = percent(home?.share ?? 0, format);
	let line = lineName(home, share, placed, at);
	let names = named(line);
	if (home && !names.some((mark) => mark.key === `name-${home.city.key}`)) {
		line = lineName(home, format.fill(words.line, { city: home.city.name, share }), placed, at);
		names = named(line);
	}
	const say = (key: string) => {
		const city = data.cities.find((one) => one.key === key);
		return city ? sayCity(city, words, format) : '';
	};
	return [
		...axes,
		homeLine(home, at),
		past.tail,
		past.dot,
		...placed.map(({ dot }) => dot),
		...keyMarks(at, view, words),
		...noteMarks(data, at, say),
		...(line ? [line] : []),
		...names
	];
}

/** The box of words that end at their place, and a little room under them. */
function boxAtEnd({ at, lines, size }: TextMark): Box {
	const width = Math.max(...lines.map((line) => textWidth(line, size, 680))) + 2;
	return { x: at[0] - width, y: at[1], width, height: lines.length * size * LEADING + 4 };
}
