import type { Format } from '$lib/i18n/format';
import { placeLabels, type Box, type Candidate } from '../core/boxes';
import { boundsOf, LEADING, type DotMark, type Mark } from '../core/drawing';
import { textWidth } from '../core/text';
import type { Placed } from './dots';
import type { Frame } from './frame';
import { percent } from './tell';
import type { PeopleView, PeopleWords } from './types';

interface Name {
	readonly id: string;
	/** From the fullest to the shortest: the first that finds room is written. */
	readonly texts: readonly string[];
	readonly bold: boolean;
	readonly font: number;
	readonly look: string;
}

/** How many cities are named besides those that the view asks for. */
const MORE = { wide: 99, narrow: 2 };

/** Places around a sign, best first: right, left, above, below, and the corners. */
function placesAround({ at: [x, y], radius }: DotMark, width: number, height: number): Box[] {
	const gap = radius + 4;
	const [right, left, middle] = [x + gap, x - gap - width, x - width / 2];
	const [above, below, level] = [y - gap - height + 2, y + gap - 2, y - height / 2];
	const spots: readonly (readonly [number, number])[] = [
		[right, level],
		[left, level],
		[middle, above],
		[middle, below],
		[right - 2, above + 4],
		[left + 2, above + 4],
		[right - 2, below - 4],
		[left + 2, below - 4]
	];
	return spots.map(([left, top]) => ({ x: left, y: top, width, height }));
}

function nameOf(
	{ city, share }: Placed,
	view: PeopleView,
	words: PeopleWords,
	at: Frame,
	format: Format
): Name {
	const bold = city.lead === 'home' || city.key === view.focus;
	const asked = bold || city.lead === 'twin' || (view.label ?? []).includes(city.key);
	return {
		id: city.key,
		texts:
			asked && city.lead !== 'home'
				? [format.fill(words.line, { city: city.name, share: percent(share, format) }), city.name]
				: [city.name],
		bold,
		font: asked ? at.font : at.small,
		look: bold ? 'ink bold' : asked ? 'ink strong' : 'ink-soft'
	};
}

function widthOf(name: Name, text: string): number {
	return textWidth(text, name.font, name.look === 'ink-soft' ? 450 : 680) + 2;
}

/** Which cities are named, most important first. */
function order(placed: readonly Placed[], view: PeopleView, at: Frame): readonly Placed[] {
	const leads = (['home', 'twin'] as const).map(
		(lead) => placed.find(({ city }) => city.lead === lead)?.city.key
	);
	const asked = [view.focus, ...leads, ...(view.label ?? [])];
	const rank = ({ city }: Placed) => {
		const index = asked.indexOf(city.key);
		return index >= 0 ? index : asked.length + (city.group === view.group ? 0 : 1);
	};
	const sorted = [...placed].sort((a, b) => rank(a) - rank(b) || b.share - a.share);
	const first = sorted.filter((one) => rank(one) < asked.length);
	const group = sorted.filter((one) => rank(one) === asked.length);
	const rest = view.group ? [] : sorted.filter((one) => rank(one) > asked.length);
	// Of the rest the largest cities stand alone at the right and help to read the axis.
	const large = [...rest].sort((a, b) => b.city.population - a.city.population);
	return [...first, ...group, ...(at.wide ? rest : large.slice(0, MORE.narrow))];
}

/**
 * Names beside their signs, as many as find room, and what the line and the past sign are.
 *
 * @param taken boxes that names keep off, besides the signs
 */
export function nameMarks(
	placed: readonly Placed[],
	past: DotMark | undefined,
	view: PeopleView,
	words: PeopleWords,
	at: Frame,
	taken: readonly Box[],
	format: Format
): Mark[] {
	const named = order(placed, view, at).map((one) => ({
		name: nameOf(one, view, words, at, format),
		dot: one.dot
	}));
	const before = placed.find(({ city }) => city.key === view.focus)?.city.before ?? null;
	if (past && before !== null) {
		const text = format.fill(words.before, {
			year: format.number(before.year, 'year'),
			share: percent(before.share, format)
		});
		const name: Name = { id: 'past', texts: [text], bold: false, font: at.small, look: 'ink-soft' };
		named.splice(1, 0, { name, dot: past });
	}
	const candidates = named.map(({ name, dot }): Candidate<Name> => ({
		item: name,
		boxes: name.texts.flatMap((text) => placesAround(dot, widthOf(name, text), name.font * LEADING))
	}));
	const dots = [...placed.map(({ dot }) => dot), ...(past ? [past] : [])];
	const signs = dots.flatMap((dot) => boundsOf(dot) ?? []);
	const bounds = {
		x: at.left,
		y: at.top - 12,
		width: at.right + 8 - at.left,
		height: at.bottom - at.top + 10
	};
	return placeLabels(candidates, bounds, [...signs, ...taken], 3).map(({ item, box }): Mark => ({
		kind: 'text',
		key: `name-${item.id}`,
		look: item.look,
		at: [box.x, box.y],
		lines: [item.texts.find((text) => widthOf(item, text) === box.width) ?? ''],
		size: item.font,
		align: 'start',
		halo: true
	}));
}
