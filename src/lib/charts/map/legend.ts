import type { Format } from '$lib/i18n/format';
import { LEADING, type Mark, type Shape } from '../core/drawing';
import { flow, INDENT, note, stack, type Legend, type LegendItem } from '../core/legend';
import { textWidth } from '../core/text';
import { GROUPS, type Group, type Law, type MapData, type MapView, type MapWords } from './types';

/** Signs of the groups: told apart without their colours. */
export const SIGNS: Readonly<Record<Group, { shape: Shape; look: string }>> = {
	limits: { shape: 'circle', look: 'limits edged' },
	requires: { shape: 'square', look: 'requires edged' },
	mixed: { shape: 'diamond', look: 'mixed edged' },
	none_found: { shape: 'circle', look: 'none_found open' }
};

/** How a state is filled. */
export const FILLS: Readonly<Record<Law, string>> = {
	limits: 'limits map-law',
	requires: 'requires map-law',
	both: 'mixed map-law',
	none: 'ink-faint tint',
	not_found: 'ink-faint tint',
	not_read: 'sunk'
};

const citiesOf = (data: MapData, group: Group) =>
	data.cities.filter((city) => city.group === group);

function groupItem(
	data: MapData,
	group: Group,
	view: MapView,
	words: MapWords,
	format: Format
): LegendItem {
	const count = format.number(citiesOf(data, group).length);
	const dim = view.group !== undefined && view.group !== group;
	return {
		id: group,
		text: format.fill(words.counted, { group: words[group], count }),
		bold: true,
		sign: (x, y) => [
			{
				kind: 'dot',
				key: `sign-${group}`,
				look: `${SIGNS[group].look}${dim ? ' faint' : ''}`,
				shape: SIGNS[group].shape,
				at: [x, y],
				radius: 5
			}
		]
	};
}

/** The names as lines of which the first, after a title, is shorter. */
function hanging(names: readonly string[], first: number, width: number, size: number): string[] {
	const lines = [''];
	names.forEach((name, index) => {
		const word = index < names.length - 1 ? `${name},` : name;
		const line = lines.at(-1) ?? '';
		const longer = line ? `${line} ${word}` : word;
		const room = lines.length === 1 ? first : width;
		if (textWidth(longer, size) <= room) lines[lines.length - 1] = longer;
		else lines.push(word);
	});
	return lines;
}

/** A group's sign, name and count, and its cities after it. */
function listed(
	item: LegendItem,
	names: readonly string[],
	id: string,
	width: number,
	size: number
): Legend {
	const title = flow([item], width, size);
	const head = INDENT + textWidth(item.text, size, 600) + 8;
	const [first = '', ...more] = hanging(names, width - head, width - INDENT, size);
	const text = (part: string, x: number, y: number, lines: readonly string[]): Mark[] =>
		lines.some(Boolean)
			? [{ kind: 'text', key: part, look: 'ink-soft', at: [x, y], lines, size, align: 'start' }]
			: [];
	return {
		height: title.height - 2 + more.length * size * LEADING,
		at: (x, y) => [
			...title.at(x, y),
			...text(`list-${id}`, x + head, y, [first]),
			...text(`list-more-${id}`, x + INDENT, y + title.height - 2, more)
		]
	};
}

/** The swatches of state law that the map shows, the plainest last. */
function lawItems(data: MapData, words: MapWords): readonly LegendItem[] {
	const laws: readonly Law[] = ['limits', 'requires', 'both', 'not_found', 'not_read'];
	return laws
		.filter((law) => data.states.some((state) => state.law === law))
		.map((law) => ({
			id: `law-${law}`,
			text: words[`law_${law}`],
			sign: (x, y) => [
				{
					kind: 'rect',
					key: `swatch-${law}`,
					look: `${FILLS[law]} map-swatch`,
					x: x - 6,
					y: y - 6,
					width: 13,
					height: 12
				},
				...(law === 'requires' ? [swatchLines(x, y)] : [])
			]
		}));
}

const swatchLines = (x: number, y: number): Mark => ({
	kind: 'path',
	key: 'swatch-lines',
	look: 'requires solid hair',
	runs: [
		[
			[x - 6, y],
			[x, y - 6]
		],
		[
			[x - 5, y + 6],
			[x + 7, y - 6]
		],
		[
			[x + 1, y + 6],
			[x + 7, y]
		]
	]
});

/**
 * What the signs and fills mean, with the count of each group; with `lists` the names of its cities
 * too, for plots where the map cannot carry them.
 */
export function legend(
	data: MapData,
	view: MapView,
	words: MapWords,
	format: Format,
	room: {
		readonly width: number;
		readonly size: number;
		readonly lists: boolean;
		readonly aside: boolean;
	}
): Legend {
	const { width, size, lists, aside } = room;
	const items = GROUPS.map((group) => groupItem(data, group, view, words, format));
	const groups = lists
		? GROUPS.map((group, index) => {
				const names = citiesOf(data, group).map(({ name }) => name);
				return listed(items[index]!, names, group, width, size);
			})
		: aside
			? items.map((item) => flow([item], width, size))
			: [flow(items, width, size)];
	const laws = lawItems(data, words);
	return stack(
		[
			stack(groups, 3),
			aside
				? stack(
						laws.map((law) => flow([law], width, size)),
						0
					)
				: flow(laws, width, size),
			note('labels-today', words.labels_today, width, size)
		],
		aside ? 14 : 4
	);
}
