import type { Format } from '$lib/i18n/format';
import { placeLabels } from '../core/boxes';
import type { Size } from '../core/contract';
import { LEADING, type Drawing, type Mark } from '../core/drawing';
import { homeIn } from '$lib/story/lead';
import type { Legend } from '../core/legend';
import { textWidth } from '../core/text';
import { axis } from './axis';
import { xOf } from './columns';
import { frame, type Frame } from './frame';
import { rulesKey } from './key';
import { dimmed, signs } from './signs';
import { adopted, lineTime, yearOf } from './time';
import type { RulesData, RulesView, RulesWords } from './types';

/** What was adopted by the line, in words. */
export function readout(
	data: RulesData,
	view: RulesView,
	words: RulesWords,
	format: Format
): string {
	return format.fill(words.readout, {
		year: format.number(yearOf(data, view), 'year'),
		limits: format.number(adopted(data, view, 'limits')),
		requires: format.number(adopted(data, view, 'requires'))
	});
}

/** The line at its year; in two columns of rows it is one mark of two strokes. */
function theLine(data: RulesData, view: RulesView, at: Frame): Mark {
	const [first] = at.columns;
	const x = first ? xOf(first, lineTime(data, view)) - first.from : 0;
	return {
		kind: 'path',
		key: 'line',
		look: 'the-line',
		runs: at.columns.map((column) => [
			[column.from, at.top],
			[column.from, at.bottom]
		]),
		move: { x, y: 0, sx: 1, sy: 1 }
	};
}

/** Names of the rows; where rows are lower than letters, the most important ones. */
function names(data: RulesData, view: RulesView, at: Frame): Mark[] {
	const height = at.size * LEADING;
	const home = homeIn(data.cities)?.key;
	const twin = data.cities.find(({ lead }) => lead === 'twin')?.key;
	const rank = (key: string) => (key === view.focus ? 0 : key === home ? 1 : 2);
	const lanes = [...at.lanes].sort((a, b) => rank(a.key) - rank(b.key));
	const placed = placeLabels(
		lanes.map((lane) => ({
			item: lane.key,
			boxes: [
				{
					x: at.columns[lane.column]?.left ?? 0,
					y: lane.y + (lane.height - height) / 2,
					width: textWidth(nameOf(data, lane.key), at.size, 600),
					height
				}
			]
		})),
		{ x: 0, y: 0, width: Infinity, height: Infinity },
		[],
		-0.6
	);
	return at.lanes.map((lane): Mark => {
		const box = placed.find(({ item }) => item === lane.key)?.box;
		const strong = lane.key === home || lane.key === view.focus;
		const look = strong ? 'ink bold' : lane.key === twin ? 'ink strong' : 'ink';
		return {
			kind: 'text',
			key: `name-${lane.key}`,
			look: `${look}${dimmed(data, lane.key, view) ? ' faint' : ''}`,
			at: [at.columns[lane.column]?.left ?? 0, lane.y + (lane.height - height) / 2],
			lines: [nameOf(data, lane.key)],
			size: at.size,
			align: 'start',
			hidden: !box
		};
	});
}

const nameOf = (data: RulesData, key: string) =>
	data.cities.find((city) => city.key === key)?.name ?? key;

/** The frame with the fullest key that leaves each row its name. */
function fitted(
	data: RulesData,
	words: RulesWords,
	size: Size,
	format: Format,
	text: string
): { at: Frame; key: Legend } {
	const font = size.width >= 560 ? 13 : 12;
	const room = format.fill(words.readout, { year: '0000', limits: '00', requires: '00' });
	const made = (notes: boolean, undated: boolean) => {
		const key = rulesKey(words, size.width, font, notes, undated);
		return { key, at: frame(data, words, size, format, text, room, key.height) };
	};
	// Only a short heading over undated rules needs a word in the key.
	const least = made(false, false);
	const short = least.at.columns.some((column) => column.short);
	const options = [made(true, short), ...(short ? [made(false, true)] : []), least];
	const roomy = options.find(({ at }) => (at.lanes[0]?.height ?? 0) >= font * LEADING);
	return roomy ?? least;
}

/**
 * Rules by year: a row for each city, a sign for each rule on its date. State law is a band over the
 * whole row from its date on, the city's own rule a line with a larger sign; the line of the story
 * stands at the end of the view's year, and what came later waits behind it.
 */
export function drawRules(
	data: RulesData,
	view: RulesView,
	words: RulesWords,
	size: Size,
	format: Format
): Drawing {
	const text = readout(data, view, words, format);
	const { at, key } = fitted(data, words, size, format, text);
	const { back, front } = signs(data, view, words, format, at);
	const plain = (
		id: string,
		y: number,
		lines: readonly string[],
		look: string,
		font = at.size
	): Mark => ({
		kind: 'text',
		key: id,
		look,
		at: [0, y],
		lines,
		size: font,
		align: 'start'
	});
	return [
		...axis(data, view, format, at),
		...back,
		theLine(data, view, at),
		...front,
		plain('readout', 0, at.readout, 'ink strong', size.width >= 560 ? 15 : 14),
		...at.headings.map(({ group, column, y, lines }): Mark => ({
			kind: 'text',
			key: `group-${group}`,
			look: `${group} strong`,
			at: [at.columns[column]?.left ?? 0, y],
			lines,
			size: at.size,
			align: 'start',
			halo: true
		})),
		...names(data, view, at),
		...(at.none.length > 0 ? [plain('none', at.noneY, at.none, 'ink-soft')] : []),
		...key.at(0, at.keyY)
	];
}
