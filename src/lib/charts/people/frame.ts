import { scaleLinear, scaleLog } from 'd3-scale';
import type { Format } from '$lib/i18n/format';
import type { Size } from '../core/contract';
import { LEADING } from '../core/drawing';
import { textWidth, wrapText } from '../core/text';
import { keyRows, type KeyItem } from './key';
import { isOlder, olderYears } from './tell';
import type { PeopleData, PeopleWords } from './types';

/** A note under the picture, with its sign. */
export interface Note {
	readonly id: 'older' | 'missing';
	readonly lines: readonly string[];
	/** Left edge of its sign, and top, in pixels. */
	readonly x: number;
	readonly y: number;
}

/** The picture's parts in pixels. */
export interface Frame {
	readonly wide: boolean;
	/** Font sizes of names and of everything else. */
	readonly font: number;
	readonly small: number;
	/** Height of a line of `small` words. */
	readonly line: number;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	readonly key: readonly (readonly KeyItem[])[];
	/** Words under the key: groups are today's. */
	readonly today: readonly string[];
	readonly todayTop: number;
	readonly axisTop: number;
	readonly axisLines: readonly string[];
	readonly notes: readonly Note[];
	readonly ticks: readonly number[];
	readonly levels: readonly number[];
	px(population: number): number;
	py(share: number): number;
}

/** Width that a sign before words takes, in pixels. */
export const SIGN = 16;

/** First tick of the population axis, to one digit; the next ones double. */
function firstTick(least: number): number {
	const digit = 10 ** Math.floor(Math.log10(least));
	return Math.floor(least / digit) * digit;
}

/** Places everything but the cities: key above, axes, notes below. */
export function frameOf(data: PeopleData, words: PeopleWords, size: Size, format: Format): Frame {
	const { width, height } = size;
	const wide = width >= 560 && height >= 340;
	const [font, small] = wide ? [15, 13] : [13, 12];
	const line = small * LEADING;
	const wrap = (text: string, indent: number) => wrapText(text, width - indent - 2, small, 450);

	const key = keyRows(words, width, small);
	const today = wrap(words.labels_today, 0);
	const todayTop = key.length * (line + 2);

	const notes = notesOf(data, words, format, width, small, wrap);
	const notesTop = height - notes.rows * line;
	const axisLines = wrap(words.axis_population, 0);
	const axisTop = notesTop - 8 - axisLines.length * line;
	const bottom = axisTop - line - 6;

	const shares = data.cities.flatMap((city) => city.share ?? []);
	const people = data.cities.map((city) => city.population);
	const left = textWidth(format.number(30, 'percent'), small) + 8;
	const right = width - 8;
	// The words of the upright axis stand on the highest level, over the picture.
	const top = todayTop + today.length * line + 14;
	const highest = Math.max(...shares, 1) * 1.07;
	const x = scaleLog(
		[Math.min(...people) * 0.94, Math.max(...people) * 1.04],
		[left + 8, right - 6]
	);
	const y = scaleLinear([0, highest], [bottom, top]);
	const first = firstTick(Math.min(...people));
	const doubled = Array.from({ length: 8 }, (_, index) => first * 2 ** index);
	return {
		...{ wide, font, small, line, left, right, top, bottom, key, today, todayTop },
		...{ axisTop, axisLines },
		notes: notes.notes.map((note) => ({ ...note, y: notesTop + note.y })),
		ticks: doubled.filter((tick) => x(tick) > left && x(tick) < right),
		levels: y.ticks(bottom - top > 120 ? 4 : 2),
		px: x,
		py: y
	};
}

/** The notes one after another, in a row where they fit, with tops from 0. */
function notesOf(
	data: PeopleData,
	words: PeopleWords,
	format: Format,
	width: number,
	small: number,
	wrap: (text: string, indent: number) => string[]
): { readonly notes: readonly Note[]; readonly rows: number } {
	const missing = data.cities.filter((city) => city.share === null).map(({ name }) => name);
	const texts = [
		...(data.cities.some((city) => city.lead !== 'home' && isOlder(city, data))
			? [
					{
						id: 'older' as const,
						text: format.fill(words.older, { years: olderYears(data, words, format) })
					}
				]
			: []),
		...(missing.length > 0
			? [
					{
						id: 'missing' as const,
						text: format.fill(words.note_missing, { cities: format.list(missing) })
					}
				]
			: [])
	];
	const wides = texts.map(({ text }) => SIGN + textWidth(text, small));
	const together = wides.reduce((sum, wide) => sum + wide + 20, -20) <= width;
	let [x, row] = [0, 0];
	const notes = texts.map(({ id, text }, index): Note => {
		const lines = together ? [text] : wrap(text, SIGN);
		const note = { id, lines, x, y: row * small * LEADING };
		if (together) x += (wides[index] ?? 0) + 20;
		else row += lines.length;
		return note;
	});
	return { notes, rows: together ? Math.min(1, texts.length) : row };
}
